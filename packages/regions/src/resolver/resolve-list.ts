import type { RegionCode } from "@pimpasa/core";
import { cellText, foldText, maximumCellLength } from "./fold-text.ts";
import { type Judgement, judgeRow } from "./judge-row.ts";
import type { RowContext } from "./list-context.ts";
import type { Places } from "./places.ts";
import { type ReadRow, readRow } from "./read-row.ts";
import type { RegionResolution, RegionRow } from "./resolution.ts";
import { refusalOf, resolutionOf } from "./resolve-row.ts";

/** Rows before and after that count as neighbours. */
const reach = 10;
/** Answers from this margin on speak for other rows. */
const anchorMargin = 4;

interface ListRow {
  readonly read: ReadRow;
  readonly judgement: Judgement | undefined;
  readonly village: string;
  readonly groupText: string;
  readonly districtText: string;
}

interface Anchor {
  readonly at: number;
  readonly district: RegionCode;
  readonly village: RegionCode;
  readonly cellCost: number;
}

/** The answers for a whole list: each row is judged alone, then again with what the sure rows around it say. */
export function resolveListWith(places: Places, rows: readonly RegionRow[]): readonly RegionResolution[] {
  const list = rows.map((row) => listRow(row, places));
  const first = judgedWith(list, anchorsOf(list));
  const second = judgedWith(list, anchorsOf(first.map(({ row }) => row)));
  return second.map(({ row: { read, judgement }, context }, at) => {
    if (judgement === undefined)
      return { code: null, match: "none", confidence: 0, candidates: [], because: refusalOf(read, places) ?? [] };
    return resolutionOf(read, judgement, context, list[at]?.judgement);
  });
}

function listRow(row: RegionRow, places: Places): ListRow {
  const read = readRow(row, places);
  const key = (cell: unknown): string => (foldText(cellText(cell).slice(0, maximumCellLength)) ?? []).join(" ");
  const groupText = [row.group, row.regency, row.province].map(key).join("|");
  return {
    read,
    judgement: refusalOf(read, places) ? undefined : judgeRow(read),
    village: read.village.tokens.join(" "),
    groupText,
    districtText: `${key(row.district)}|${groupText}`,
  };
}

function judgedWith(list: readonly ListRow[], anchors: Anchors): readonly { row: ListRow; context: RowContext | undefined }[] {
  return list.map((row, at) => {
    if (row.judgement === undefined) return { row, context: undefined };
    const context = contextOf(list, at, anchors);
    return { row: { ...row, judgement: judgeRow(row.read, context) }, context };
  });
}

interface Anchors {
  readonly byRow: readonly (Anchor | undefined)[];
  readonly byDistrictText: ReadonlyMap<string, readonly Anchor[]>;
  readonly byVillage: ReadonlyMap<RegionCode, readonly Anchor[]>;
}

function anchorsOf(list: readonly ListRow[]): Anchors {
  const byRow = list.map(({ judgement }, at): Anchor | undefined => {
    const best = judgement?.hypotheses[0];
    if (judgement === undefined || best === undefined || judgement.margin < anchorMargin) return undefined;
    return { at, district: best.place.district.code, village: best.place.code, cellCost: best.cellCost };
  });
  const sure = byRow.filter((anchor) => anchor !== undefined);
  const filled = sure.filter(({ at }) => list[at]?.read.district.cell.tokens.length !== 0);
  return {
    byRow,
    byDistrictText: groupBy(filled, ({ at }) => list[at]?.districtText ?? ""),
    byVillage: groupBy(sure, ({ village }) => village),
  };
}

function contextOf(list: readonly ListRow[], at: number, anchors: Anchors): RowContext {
  const row = list[at] as ListRow;
  const neighbours = new Map<RegionCode, { weight: number; rows: number }>();
  let neighbourWeight = 0;
  for (let other = Math.max(0, at - reach); other <= Math.min(list.length - 1, at + reach); other++) {
    const anchor = anchors.byRow[other];
    if (other === at || anchor === undefined || list[other]?.groupText !== row.groupText) continue;
    const weight = 1 - Math.abs(other - at) / (reach + 1);
    const known = neighbours.get(anchor.district) ?? { weight: 0, rows: 0 };
    neighbours.set(anchor.district, { weight: known.weight + weight, rows: known.rows + 1 });
    neighbourWeight += weight;
  }
  const sameText = (anchors.byDistrictText.get(row.districtText) ?? []).filter((anchor) => anchor.at !== at);
  return {
    neighbours,
    neighbourWeight,
    sameText: countBy(sameText, ({ district }) => district),
    sameTextRows: sameText.length,
    takenBy: (village, cost) => {
      const better = (anchors.byVillage.get(village) ?? []).find(
        (anchor) => anchor.at !== at && anchor.cellCost < cost && list[anchor.at]?.village !== row.village,
      );
      return better && better.at + 1;
    },
  };
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
