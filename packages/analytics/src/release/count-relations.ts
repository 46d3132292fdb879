import { addRelation } from "./count-system.ts";
import { cellText } from "./released-cell.ts";
import { type ShownCell, type ShownCounts, unknownsAt } from "./shown-counts.ts";

/** What a KPI shows under a name: its numerator, or its whole. */
interface Named {
  readonly kpi: string;
  readonly isWhole: boolean;
}

/**
 * Adds what links KPIs: the same name is the same count in every cell, and one that lies within another is never more.
 * A stock and a flow are not compared: what is open may have come in before the period.
 */
export function addCountRelations(shown: ShownCounts, natureOf: (kpi: string) => "flow" | "stock"): void {
  const definitions = new Map([...shown.cells.values()].map(({ definition }) => [definition.id, definition] as const));
  const named = new Map<string, Named[]>();
  const name = (text: string | undefined, one: Named): void => {
    if (text !== undefined) named.set(text, [...(named.get(text) ?? []), one]);
  };
  for (const { id, counted, unit } of definitions.values()) {
    name(counted?.numerator, { kpi: id, isWhole: unit !== "share" });
    if (unit === "share") name(counted?.denominator, { kpi: id, isWhole: true });
  }
  const isComparable = (a: Named, b: Named): boolean => natureOf(a.kpi) === natureOf(b.kpi);
  for (const [text, [first, ...others]] of named) {
    for (const other of others) if (first && isComparable(first, other)) addPair(shown, [first, other], true, `same count: ${text}`);
  }
  for (const { id, counted } of definitions.values()) {
    const more = named.get(counted?.within ?? "")?.[0];
    const less = { kpi: id, isWhole: true };
    if (more && isComparable(less, more)) addPair(shown, [less, more], false, `${id} within ${counted?.within}`);
  }
}

/** Adds `first − second = 0` (or `≤ 0`) in every cell for which both have a table. */
function addPair(shown: ShownCounts, [first, second]: readonly [Named, Named], isEqual: boolean, kind: string): void {
  const cells = new Map<string, Pick<ShownCell, "time" | "key">>();
  for (const { definition, time, key } of shown.cells.values())
    if (definition.id === first.kpi || definition.id === second.kpi) cells.set(cellText({ kpi: "", time, key }), { time, key });
  for (const { time, key } of cells.values()) {
    const [a, b] = [first, second].map(({ kpi, isWhole }) => {
      const unknowns = unknownsAt(shown, kpi, time, key);
      return isWhole ? unknowns : unknowns?.slice(0, 1);
    });
    if (a === undefined || b === undefined) continue;
    addRelation(shown.system, [...a.map((u) => [u, 1] as const), ...b.map((u) => [u, -1] as const)], isEqual, kind);
  }
}
