import { type CalendarDay, type Period, parsePeriod } from "@pimpasa/core";
import { keyText } from "../disclosure/count-cell.ts";
import { addRelation } from "./count-system.ts";
import { timesFromCoarse } from "./place-structure.ts";
import { type ShownCell, type ShownCounts, unknownsAt } from "./shown-counts.ts";

/** The cells of one KPI and key at all times. */
interface OverTime {
  readonly cell: ShownCell;
  readonly periods: readonly Period[];
}

/** Adds that flows add up over time, and that stocks of the same day are the same. */
export function addTimeRelations(shown: ShownCounts, asOf: CalendarDay, natureOf: (kpi: string) => "flow" | "stock"): void {
  for (const over of overTime(shown).values()) {
    if (over.periods.length < 2) continue;
    if (natureOf(over.cell.definition.id) === "flow") addFlows(shown, over, asOf);
    else addStocks(shown, over, asOf);
  }
}

function overTime(shown: ShownCounts): Map<string, OverTime> {
  const times = new Map<string, Set<string>>();
  for (const text of shown.tables.keys()) {
    const [kpi, time] = text.split("|") as [string, string];
    times.set(kpi, (times.get(kpi) ?? new Set()).add(time));
  }
  const groups = new Map<string, OverTime>();
  for (const cell of shown.cells.values()) {
    const { definition, key } = cell;
    const text = `${definition.id}|${keyText(key)}`;
    if (groups.has(text)) continue;
    const there = [...(times.get(definition.id) ?? [])].filter((time) => unknownsAt(shown, definition.id, time, key) !== undefined);
    groups.set(text, { cell, periods: there.flatMap((time) => parsed(time)) });
  }
  return groups;
}

function parsed(time: string): Period[] {
  const period = parsePeriod(time);
  return period.ok ? [period.value] : [];
}

const termsAt = (shown: ShownCounts, { cell }: OverTime, { text }: Period, i: number, factor: number): (readonly [number, number])[] => {
  const unknown = unknownsAt(shown, cell.definition.id, text, cell.key)?.[i];
  return unknown === undefined ? [] : [[unknown, factor]];
};

/** For every finer kind of period: its parts make the whole if all that have begun are there, and never exceed it. */
function addFlows(shown: ShownCounts, over: OverTime, asOf: CalendarDay): void {
  const { definition, unknowns } = over.cell;
  for (const whole of over.periods) {
    for (const kind of timesFromCoarse) {
      const parts = over.periods.filter((part) => part !== whole && part.kind === kind && isWithin(part, whole));
      if (parts.length === 0) continue;
      const isComplete = covers(parts, whole, asOf);
      for (const i of unknowns.keys()) {
        const terms = [...termsAt(shown, over, whole, i, -1), ...parts.flatMap((part) => termsAt(shown, over, part, i, 1))];
        addRelation(shown.system, terms, isComplete, `sum over time: ${definition.id}`);
      }
    }
  }
}

const isWithin = (part: Period, whole: Period): boolean => part.start >= whole.start && part.end <= whole.end;

function covers(parts: readonly Period[], whole: Period, asOf: CalendarDay): boolean {
  let reached: string = whole.start;
  for (const part of [...parts].sort((a, b) => (a.start < b.start ? -1 : 1))) if (part.start <= reached) reached = part.end;
  return reached >= whole.end || reached > asOf;
}

function addStocks(shown: ShownCounts, over: OverTime, asOf: CalendarDay): void {
  const { definition, unknowns } = over.cell;
  const dayOf = ({ lastDay }: Period): string => (lastDay < asOf ? lastDay : asOf);
  for (const same of Map.groupBy(over.periods, dayOf).values()) {
    const [first, ...others] = same as [Period, ...Period[]];
    for (const other of others)
      for (const i of unknowns.keys())
        addRelation(
          shown.system,
          [...termsAt(shown, over, first, i, 1), ...termsAt(shown, over, other, i, -1)],
          true,
          `same day: ${definition.id}`,
        );
  }
}
