// What a reader can write down of the published rows of one call: every count as a variable, and how they hang together.
import { type Dimension, type KpiRow, kpiById } from "@pimpasa/analytics";
import type { Puzzle, Relation } from "./attacker.ts";

/** The variables of a row: its count, or numerator and rest. */
interface RowVariables {
  readonly row: KpiRow;
  readonly variables: readonly number[];
}

export interface PublishedPuzzle extends Puzzle {
  readonly rows: readonly RowVariables[];
}

const isTime = (dimension: string): boolean => ["month", "quarter", "half-year", "year"].includes(dimension);
const stocks = new Set(["open-backlog", "red-flags"]);
/** Which counts are never greater than which. */
const atMost = [
  ["women-share", "participants"],
  ["youth-share", "participants"],
  ["reach-per-1000", "participants"],
  ["inputs-received", "reports-submitted"],
  ["questions-answered-share", "inputs-received"],
  ["reports-submitted", "verification-timeliness"],
  ["red-flags", "open-backlog"],
  ["open-backlog", "reports-submitted"],
  ["submission-timeliness", "reports-submitted"],
  ["returned-share", "reports-submitted"],
  ["reports-submitted", "returned-share"],
  ["rejected-share", "reports-submitted"],
  ["reports-submitted", "rejected-share"],
] as const;

/** A rate by population shows one count above; its denominator counts nobody of the same kind. */
const isShare = (row: KpiRow): boolean => kpiById(row.kpi)?.definition.unit === "share";
const textOf = (by: object): string => JSON.stringify(Object.entries(by).sort());
const without = (by: KpiRow["by"], dimension: string): object =>
  Object.fromEntries(Object.entries(by).filter(([name]) => name !== dimension));

/** `published` are the rows as published, `open` the same without protection, which the reader does not have. */
export function publishedPuzzle(published: readonly KpiRow[], open: readonly KpiRow[], by: readonly Dimension[]): PublishedPuzzle {
  const [truth, low, high]: [number[], number[], number[]] = [[], [], []];
  const most = 15 + Math.max(0, ...open.map((row) => (isShare(row) ? row.denominator : row.numerator) ?? row.numerator ?? 0));
  const relations: Relation[] = [];
  const rows = published.flatMap((row, i): RowVariables[] => {
    const real = open[i] as KpiRow;
    if (real.numerator === null || kpiById(row.kpi)?.definition.counts === "other") return [];
    const values = real.denominator === null || !isShare(row) ? [real.numerator] : [real.numerator, real.denominator - real.numerator];
    const isHidden = row.status === "suppressed";
    const variables = values.map((value) => {
      low.push(isHidden ? 0 : value);
      high.push(isHidden ? most : value);
      return truth.push(value) - 1;
    });
    // A row of 0 is published, so that one that is withheld is not 0.
    if (isHidden && values.some((value) => value > 0))
      relations.push({ terms: variables.map((v) => [v, -1] as const), isEqual: false, constant: -1 });
    return [{ row, variables }];
  });
  relations.push(...sums(rows, by), ...parts(rows), ...comparisons(rows, truth, by.some(isTime)));
  return { truth, low, high, relations, rows };
}

/** Rows of a median that was not reached show no count, so that the others do not add up to a total. */
const isMedian = (kpi: string): boolean => kpiById(kpi)?.definition.unit === "hours";

const byKpi = (rows: readonly RowVariables[]): Map<string, RowVariables[]> => Map.groupBy(rows, ({ row }) => row.kpi);

/** Every total is the sum of its parts; a stock is that of its last part in time. Topics do not add up. */
function sums(rows: readonly RowVariables[], by: readonly Dimension[]): Relation[] {
  return [...byKpi(rows)].flatMap(([kpi, own]) =>
    (isMedian(kpi) ? [] : by)
      .filter((dimension) => dimension !== "topic" && kpiById(kpi)?.definition.dimensions.includes(dimension))
      .flatMap((dimension) => {
        const finer = own.filter(({ row }) => row.by[dimension] !== undefined);
        const groups = Map.groupBy(finer, ({ row }) => textOf(without(row.by, dimension)));
        return own.flatMap((total) => {
          if (total.row.by[dimension] !== undefined) return [];
          const all = groups.get(textOf(total.row.by)) ?? [];
          const used = stocks.has(kpi) && isTime(dimension) ? lastOnly(all, own, total, dimension) : all;
          return used === undefined ? [] : sumOf(total, used);
        });
      }),
  );
}

const sumOf = (total: RowVariables, parts: readonly RowVariables[]): Relation[] =>
  total.variables.map((variable, v) => ({
    terms: [[variable, -1] as const, ...parts.map((part) => [part.variables[v] as number, 1] as const)],
    isEqual: true,
    constant: 0,
  }));

function lastOnly(all: readonly RowVariables[], own: readonly RowVariables[], total: RowVariables, dimension: Dimension) {
  const times = Object.entries(total.row.by).filter(([name]) => isTime(name));
  const keys = own
    .filter(({ row }) => times.every(([name, value]) => row.by[name as Dimension] === value))
    .flatMap(({ row }) => row.by[dimension] ?? []);
  const last = keys.sort().at(-1);
  return last === undefined ? undefined : all.filter(({ row }) => row.by[dimension] === last);
}

/** What is about one topic is a part of the whole. */
function parts(rows: readonly RowVariables[]): Relation[] {
  return [...byKpi(rows).values()].flatMap((own) => {
    const wholes = new Map(own.map((one) => [textOf(one.row.by), one] as const));
    return own.flatMap((part) => {
      const whole = part.row.by.topic === undefined ? undefined : wholes.get(textOf(without(part.row.by, "topic")));
      return whole === undefined ? [] : part.variables.map((variable, v) => notAbove([variable], [whole.variables[v] as number]));
    });
  });
}

const notAbove = (less: readonly number[], more: readonly number[]): Relation => ({
  terms: [...less.map((v) => [v, 1] as const), ...more.map((v) => [v, -1] as const)],
  isEqual: false,
  constant: 0,
});

/** One count is at most another of the same key, where that is so in all parts of the key as well. */
function comparisons(rows: readonly RowVariables[], truth: readonly number[], overTime: boolean): Relation[] {
  const sum = (variables: readonly number[]): number => variables.reduce((total, v) => total + (truth[v] as number), 0);
  return atMost.flatMap(([less, more]) => {
    if (overTime && stocks.has(less) !== stocks.has(more)) return [];
    const small = rows.filter(({ row }) => row.kpi === less);
    const large = new Map(rows.filter(({ row }) => row.kpi === more).map((one) => [textOf(one.row.by), one] as const));
    const broken = small.filter((one) => sum(one.variables) > sum(large.get(textOf(one.row.by))?.variables ?? []));
    return small.flatMap((one) => {
      const other = large.get(textOf(one.row.by));
      const isPart = ({ row }: RowVariables): boolean =>
        Object.entries(one.row.by).every(([name, value]) => row.by[name as Dimension] === value);
      return other === undefined || broken.some(isPart) ? [] : [notAbove(one.variables, other.variables)];
    });
  });
}
