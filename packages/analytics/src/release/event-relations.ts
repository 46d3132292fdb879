import { isEventDimension } from "../dimension.ts";
import { keyText } from "../disclosure/count-cell.ts";
import { addRelation } from "./count-system.ts";
import { dimensionsOf, type ShownCell, type ShownCounts, unknownsAt, without } from "./shown-counts.ts";

/** Adds that the parts by a property of events make the whole, or (where they overlap) that none exceeds it. */
export function addEventRelations(shown: ShownCounts): void {
  const groups = new Map<string, { readonly first: ShownCell; readonly cells: ShownCell[]; readonly dimension: "kind" }>();
  for (const cell of shown.cells.values()) {
    for (const dimension of dimensionsOf(cell.key).filter(isEventDimension)) {
      const text = `${cell.definition.id}|${cell.time}|${dimension}|${keyText(without(cell.key, dimension))}`;
      const group = groups.get(text) ?? { first: cell, cells: [], dimension: dimension as "kind" };
      group.cells.push(cell);
      groups.set(text, group);
    }
  }
  for (const { first, cells, dimension } of groups.values()) {
    const { definition, time, key } = first;
    const whole = unknownsAt(shown, definition.id, time, without(key, dimension));
    if (whole === undefined) continue;
    const kind = `sum over ${dimension}: ${definition.id}`;
    for (const i of first.unknowns.keys()) {
      const own = whole[i] === undefined ? [] : [[whole[i], -1] as const];
      const parts = cells.map((cell) => [cell.unknowns[i] as number, 1] as const);
      if (!definition.overlapping.includes(dimension)) addRelation(shown.system, [...own, ...parts], true, kind);
      else for (const part of parts) addRelation(shown.system, [...own, part], false, kind);
    }
  }
}
