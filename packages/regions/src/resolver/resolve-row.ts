import { type Because, because } from "./because.ts";
import { classifyRow } from "./classify-row.ts";
import { answerConfidence } from "./confidence.ts";
import { explainRow } from "./explain-row.ts";
import { shownCell } from "./fold-text.ts";
import { alignmentOf, type Hypothesis } from "./hypotheses.ts";
import { type Judgement, judgeRow, sharesOf } from "./judge-row.ts";
import type { RowContext } from "./list-context.ts";
import type { Places, VillagePlace } from "./places.ts";
import type { ReadRow } from "./read-row.ts";
import type { RegionCandidate, RegionResolution } from "./resolution.ts";
import { acceptMargin } from "./weights.ts";

/** The answer for a row that was read, with or without what its list says. */
export function resolveRead(row: ReadRow, places: Places, context?: RowContext): RegionResolution {
  const refusal = refusalOf(row, places);
  if (refusal) return { code: null, match: "none", confidence: 0, candidates: [], because: refusal };
  return resolutionOf(row, judgeRow(row, context), context);
}

/** Why there is nothing to weigh; undefined where there is. */
export function refusalOf(row: ReadRow, places: Places): readonly Because[] | undefined {
  if (row.village.tooLong) return [because("cell-too-long", { column: "village" })];
  if (row.village.tokens.length === 0) return [because("village-empty", {})];
  if (row.readings.length === 0) return [because("only-type-words", { written: shownCell(row.village.text) })];
  if (row.scope.length > 0) return undefined;
  const names = places.provinces.filter(({ code }) => row.provincesInQuestion.includes(code)).map(({ name }) => name);
  return [because("province-not-loaded", { province: names.slice(0, 3).join(", ") })];
}

/** Candidates this much less likely than a place in no list are not worth a person's look. */
const hopeless = 5;
const maximumCandidates = 5;
/** Nor are those with less than this share. */
const minimumShare = 0.0005;

export function resolutionOf(row: ReadRow, judgement: Judgement, context: RowContext | undefined, alone?: Judgement): RegionResolution {
  const [best] = judgement.hypotheses;
  const shares = sharesOf(judgement);
  const candidates = judgement.hypotheses
    .map(({ place }, at) => candidateOf(place, shares[at] as number))
    .filter(({ score }, at) => score >= minimumShare || at === 0)
    .slice(0, maximumCandidates);
  const { margin } = judgement;
  const nameCost = best === undefined ? 0 : alignmentOf(best).cost;
  const confidence = answerConfidence({ margin, alone: marginAlone(judgement, alone), nameCost });
  if (best === undefined || best.cost > judgement.unlisted + hopeless) {
    return {
      code: null,
      match: "none",
      confidence: 0,
      candidates: [],
      because: [notFound(row), ...explainRow(row, { ...judgement, hypotheses: [] }, context)],
    };
  }
  const reasons = explainRow(row, judgement, context);
  if (margin < acceptMargin && !isOnlyExact(row, judgement))
    return { code: null, match: "review", confidence, candidates, because: reasons };
  return { code: best.place.code, match: classifyRow(row, best), confidence, candidates, because: reasons };
}

/** Is this the one village whose name, district and regency are written letter by letter? Then near namesakes do not matter. */
function isOnlyExact(row: ReadRow, { hypotheses: [best, ...others], margin }: Judgement): boolean {
  if (best === undefined || margin < 0 || row.district.cell.tokens.length === 0 || row.regency.cell.tokens.length === 0) return false;
  const isExact = (hypothesis: Hypothesis): boolean => classifyRow(row, hypothesis) === "exact";
  return isExact(best) && !others.some((other) => other.place.district === best.place.district && isExact(other));
}

/** The margin that the same answer had before the list was asked. */
function marginAlone(judgement: Judgement, alone: Judgement | undefined): number {
  if (alone === undefined) return judgement.margin;
  return alone.hypotheses[0]?.place === judgement.hypotheses[0]?.place ? alone.margin : 0;
}

function notFound(row: ReadRow): Because {
  const area = row.scope.length === 1 ? (row.scope[0]?.province.name ?? "") : "Indonesia";
  return because("not-found", { written: shownCell(row.village.text), area });
}

function candidateOf(place: VillagePlace, share: number): RegionCandidate {
  const { district } = place;
  const score = Math.round(share * 10_000) / 10_000;
  return { code: place.code, score, name: place.name, district: district.name, regency: district.regency.name };
}
