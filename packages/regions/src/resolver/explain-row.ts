import type { NameStep } from "./align-names.ts";
import { type Because, because } from "./because.ts";
import { districtCost, isKelurahan, regencyCost } from "./column-costs.ts";
import { shownCell } from "./fold-text.ts";
import { alignmentOf, type Hypothesis } from "./hypotheses.ts";
import type { Judgement } from "./judge-row.ts";
import type { RowContext } from "./list-context.ts";
import type { ReadRow } from "./read-row.ts";
import type { ColumnEvidence, ReadCell } from "./row-columns.ts";

/** Why this village, and what speaks against it? In the order of the columns, then rivals and the list. */
export function explainRow(row: ReadRow, judgement: Judgement, context: RowContext | undefined): readonly Because[] {
  const best = judgement.hypotheses[0];
  if (best === undefined) return [...columnReasons(row)];
  return [
    ...namedDistrictReasons(row, judgement),
    ...typeReasons(best),
    ...stepReasons("village", alignmentOf(best).steps),
    ...columnReasons(row),
    ...districtReasons(row, best),
    ...regencyReasons(row, best),
    ...provinceReasons(row, best),
    ...rivalReasons(row, judgement),
    ...listReasons(row, judgement, context),
  ];
}

function namedDistrictReasons(row: ReadRow, { namedDistrict, hypotheses }: Judgement): Because[] {
  if (namedDistrict === undefined || namedDistrict.cost > (hypotheses[0]?.cost ?? 0) + rivalDistance) return [];
  return [because("names-a-district", { written: shownCell(row.village.text), district: namedDistrict.place.name })];
}

function typeReasons({ reading, place }: Hypothesis): Because[] {
  const { claim, typeWords } = reading;
  if (typeWords.length === 0) return [];
  const words = typeWords.join(" ");
  const official = isKelurahan(place.code) ? "kelurahan" : "desa";
  const doubled = typeWords.length > 1 && words !== "desa adat" ? [because("type-word-doubled", { words })] : [];
  if (claim === "district" || claim === "regency" || claim === "part") return [...doubled, because("not-a-village-word", { word: words })];
  if (claim !== official && claim !== "either") return [...doubled, because("type-word-differs", { word: words, official })];
  return doubled.length > 0 ? doubled : [because("type-word-dropped", { word: words })];
}

const stepReasons = (column: string, steps: readonly NameStep[]): Because[] => steps.map((step) => stepReason(column, step));

function stepReason(column: string, { kind, written, official }: NameStep): Because {
  switch (kind) {
    case "left-out":
      return because("word-left-out", { column, word: official });
    case "added":
      return because("word-added", { column, word: written });
    case "spelling":
      return because("spelling-differs", { column, written, official });
    case "abbreviation":
      return because("word-shortened", { column, written, official });
    case "number":
      return because("number-written-differently", { column, written, official });
    case "swapped":
      return because("words-swapped", { column, written, official });
  }
}

function columnReasons(row: ReadRow): Because[] {
  const cells: readonly (readonly [string, ReadCell])[] = [
    ["district", row.district.cell],
    ["regency", row.regency.cell],
    ["province", row.province.cell],
  ];
  return cells.flatMap(([column, { tokens, tooLong }]) => {
    if (tooLong) return [because("cell-too-long", { column })];
    return tokens.length === 0 && column !== "province" ? [because("column-empty", { column })] : [];
  });
}

function districtReasons({ district: column }: ReadRow, { place, reading }: Hypothesis): Because[] {
  if (column.cell.tokens.length === 0) return [];
  const params = { written: shownCell(column.cell.text), district: place.district.name };
  if (reading.fromDistrict) return [because("name-in-district-column", params)];
  const found = column.byCode.get(place.district.code);
  if (found && found.cost <= districtCost(column, place.district)) return stepReasons("district", found.alignment.steps);
  return [because(isKnown(column) ? "district-wrong" : "district-unknown", params)];
}

function regencyReasons({ regency: column }: ReadRow, { place }: Hypothesis): Because[] {
  if (column.cell.tokens.length === 0) return [];
  const { regency } = place.district;
  const found = column.byCode.get(regency.code);
  if (found && found.cost <= regencyCost(column, regency)) return stepReasons("regency", found.alignment.steps);
  const written = shownCell(column.cell.text);
  return [isKnown(column) ? because("regency-wrong", { written, regency: regency.name }) : because("regency-unknown", { written })];
}

function provinceReasons({ province: column }: ReadRow, { place }: Hypothesis): Because[] {
  const { province } = place.district.regency;
  if (column.cell.tokens.length === 0 || column.byCode.has(province.code)) return [];
  const written = shownCell(column.cell.text);
  return [isKnown(column) ? because("province-wrong", { written, province: province.name }) : because("province-unknown", { written })];
}

const isKnown = <P>({ places }: ColumnEvidence<P>): boolean => (places[0]?.cost ?? Number.POSITIVE_INFINITY) <= 5;

/** Rivals this near are named. */
const rivalDistance = 7;

function rivalReasons(row: ReadRow, { hypotheses }: Judgement): Because[] {
  const [best, ...others] = hypotheses;
  if (best === undefined) return [];
  const key = best.place.form?.key;
  const rivals = others.filter(({ cost }) => cost <= best.cost + rivalDistance);
  const regency = best.place.district.regency;
  const namesakes = rivals.filter(({ place }) => place.form?.key === key && place.district.regency === regency);
  const same =
    namesakes.length === 0
      ? []
      : [because("same-name-elsewhere", { name: best.place.name, count: namesakes.length + 1, area: regency.name })];
  const close = rivals
    .filter((rival) => !namesakes.includes(rival))
    .slice(0, 1)
    .map(({ place }) => because("close-rival", { name: place.name, district: place.district.name, regency: place.district.regency.name }));
  return row.readings.length === 0 ? [] : [...same, ...close];
}

function listReasons(row: ReadRow, { hypotheses }: Judgement, context: RowContext | undefined): Because[] {
  const best = hypotheses[0];
  if (context === undefined || best === undefined) return [];
  const { district } = best.place;
  const sameText = context.sameText.get(district.code) ?? 0;
  const stated = row.district.byCode.get(district.code)?.cost ?? Number.POSITIVE_INFINITY;
  const neighbours = context.neighbours.get(district.code)?.rows ?? 0;
  const taken = context.takenBy(best.place.code, best.cellCost);
  const decides = stated > 2.5;
  return [
    ...(decides && sameText > 1
      ? [because("list-district-text", { written: shownCell(row.district.cell.text), district: district.name, rows: sameText })]
      : []),
    ...(decides && neighbours > 0 ? [because("list-neighbours", { district: district.name, rows: neighbours })] : []),
    ...(taken === undefined ? [] : [because("list-taken", { name: best.place.name, row: taken })]),
  ];
}
