import type { KpiKey } from "../answer/kpi-value.ts";
import { type Dimension, isEventDimension, type PlaceDimension } from "../dimension.ts";
import { keyText } from "../disclosure/count-cell.ts";
import { addHidden, addRelation } from "./count-system.ts";
import type { ReleasedPlaces } from "./release.ts";
import { dimensionsOf, type ShownCell, type ShownCounts, tablesText, unknownsAt } from "./shown-counts.ts";

const isPlace = (dimension: Dimension): dimension is PlaceDimension => !isEventDimension(dimension);

/** A release that leaves out what everybody knows of places: an audit of it would see less than a reader does. */
export class PlacesMissingError extends Error {
  override readonly name = "PlacesMissingError";
}

/** Cells of one KPI, time and property of events, which differ in place only. */
interface PlaceGroup {
  readonly cell: ShownCell;
  readonly events: KpiKey;
  /** The breakdowns by place that there are. */
  readonly breakdowns: readonly (readonly PlaceDimension[])[];
}

/**
 * Adds how cells add up over places: every cell is the sum of the villages in it. Villages that no breakdown tells apart
 * are one part; a part that a single row shows is that row, any other is an unknown of its own.
 */
export function addPlaceRelations(
  shown: ShownCounts,
  places: readonly ReleasedPlaces[],
  natureOf: (kpi: string) => "flow" | "stock",
): void {
  for (const group of placeGroups(shown)) {
    const { definition, time } = group.cell;
    const own = places.find((one) => one.time === time && one.nature === natureOf(definition.id));
    const dimensions = [...new Set(group.breakdowns.flat())].sort();
    if (dimensions.length === 0) continue;
    if (own === undefined || !dimensions.every((dimension) => own.dimensions.includes(dimension)))
      throw new PlacesMissingError(`The release does not say how ${dimensions.join(", ")} lie in each other in ${time}; make it anew.`);
    addGroup(shown, group, partsOf(own, dimensions));
  }
}

function placeGroups(shown: ShownCounts): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const cell of shown.cells.values()) {
    const events = only(cell.key, isEventDimension);
    const text = `${tablesText(cell.definition.id, cell.time)}|${keyText(events)}`;
    if (!groups.has(text)) groups.set(text, { cell, events, breakdowns: breakdownsOf(shown, cell, events) });
  }
  return [...groups.values()];
}

/** Those with the same properties of events, without dimensions over which figures overlap; the finest first. */
function breakdownsOf({ tables }: ShownCounts, { definition, time }: ShownCell, events: KpiKey): PlaceDimension[][] {
  const wanted = dimensionsOf(events).join();
  const all = [...(tables.get(tablesText(definition.id, time))?.values() ?? [])];
  return all
    .filter((set) => set.filter(isEventDimension).join() === wanted)
    .map((set) => set.filter(isPlace))
    .filter((set) => !set.some((dimension) => definition.overlapping.includes(dimension)))
    .sort((a, b) => b.length - a.length);
}

const only = (key: KpiKey, wanted: (dimension: Dimension) => boolean): KpiKey =>
  Object.fromEntries(Object.entries(key).filter(([dimension]) => wanted(dimension as Dimension))) as KpiKey;

function partsOf({ dimensions, keys }: ReleasedPlaces, wanted: readonly PlaceDimension[]): KpiKey[] {
  const found = new Map<string, KpiKey>();
  for (const combination of keys) {
    const part = Object.fromEntries(wanted.map((dimension) => [dimension, combination[dimensions.indexOf(dimension)]])) as KpiKey;
    found.set(keyText(part), part);
  }
  return [...found.values()];
}

function addGroup(shown: ShownCounts, { cell, events, breakdowns }: PlaceGroup, parts: readonly KpiKey[]): void {
  const { definition, time, unknowns } = cell;
  const inCell = breakdowns.map((set) => Map.groupBy(parts, (part) => keyText(restricted(part, set))));
  const at = (set: readonly PlaceDimension[], part: KpiKey) =>
    unknownsAt(shown, definition.id, time, { ...restricted(part, set), ...events });
  const partUnknowns = new Map(
    parts.map((part): readonly [KpiKey, readonly number[]] => {
      const single = breakdowns.findIndex((set, b) => inCell[b]?.get(keyText(restricted(part, set)))?.length === 1);
      const known = single < 0 ? undefined : at(breakdowns[single] as PlaceDimension[], part);
      return [part, known ?? unknowns.map(() => addHidden(shown.system))];
    }),
  );
  for (const [b, set] of breakdowns.entries()) {
    for (const inside of inCell[b]?.values() ?? []) {
      const whole = at(set, inside[0] as KpiKey) ?? [];
      for (const i of unknowns.keys()) {
        const terms = inside.flatMap((part) => partUnknowns.get(part)?.[i] ?? []).map((unknown) => [unknown, 1] as const);
        addRelation(shown.system, whole[i] === undefined ? terms : [[whole[i], -1], ...terms], true, `sum over places: ${definition.id}`);
      }
    }
  }
}

const restricted = (key: KpiKey, set: readonly Dimension[]): KpiKey =>
  Object.fromEntries(set.map((dimension) => [dimension, key[dimension]])) as KpiKey;
