// The KPIs of officers, villages and risk as their definitions say, for one key: day by day, village by village.
import { dayNumber, dayText } from "../records.ts";
import {
  type Answer,
  activityIsOf,
  allVillages,
  count,
  designated,
  designatedFor90,
  education,
  holds,
  ninetyDays,
  officesOn,
  stockDay,
  villagesOn,
} from "./definitions.ts";
import { medianWait, type Wait } from "./median-wait.ts";
import { residentsOf } from "./residents.ts";
import { isValid, type Key, timeKeys, type World } from "./world.ts";

/** Before any record begins. */
const beginning = "2024-09-01";
const daysBetween = (first: string, last: string): string[] =>
  Array.from({ length: Math.max(0, dayNumber(last) - dayNumber(first) + 1) }, (_, i) => dayText(dayNumber(first) + i));
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
const isHigh = (band: string | undefined): boolean => band === "high" || band === "very-high";
const withoutTime = (key: Key): Key =>
  Object.fromEntries(Object.entries(key).filter(([dimension]) => !(dimension in timeKeys("2025-01-01"))));

/** The days of the period that are known and lie in the month, quarter, half-year or year of the key. */
const daysOfKey = (w: World, key: Key): string[] => {
  const times = Object.entries(key).filter(([dimension]) => dimension in timeKeys("2025-01-01"));
  return daysBetween(w.first, [w.last, w.asOf].sort()[0] as string).filter((day) => holds(Object.fromEntries(times), timeKeys(day)));
};
const designatedDays = (w: World, key: Key): { id: string; day: string }[] =>
  daysOfKey(w, key).flatMap((day) =>
    villagesOn(w, key, day)
      .filter((id) => w.officeOf(id, day) !== undefined)
      .map((id) => ({ id, day })),
  );
const daysInYear = (day: string): number => dayNumber(`${Number(day.slice(0, 4)) + 1}-01-01`) - dayNumber(`${day.slice(0, 4)}-01-01`);

// Stays and waits: what is true on one day after the other.
interface Run {
  readonly what: string;
  readonly from: string;
  /** The first day on which it was no more; absent where it was still so on the last day. */
  readonly over?: string;
}
function runsOf(days: readonly string[], whatOn: (day: string) => string | undefined): Run[] {
  const runs: Run[] = [];
  let current: Run | undefined;
  for (const day of days) {
    const what = whatOn(day);
    if (current !== undefined && current.what !== what) runs.push({ ...current, over: day });
    if (current?.what !== what) current = what === undefined ? undefined : { what, from: day };
  }
  return current === undefined ? runs : [...runs, current];
}

function medianAnswer(waits: readonly Wait[], daysOfUnit: number): Answer {
  const median = medianWait(waits);
  const shares = { numerator: count(waits, (wait) => wait.isOver), denominator: waits.length };
  if (waits.length > 0 && median === undefined) return { ...shares, reason: "median-not-reached" };
  return median === undefined ? shares : { ...shares, value: median / daysOfUnit };
}

function stays(w: World, key: Key): Wait[] {
  const day = stockDay(w, key);
  const offices = new Set(officesOn(w, key, day).map((o) => o.id));
  const all = w.records.officers.flatMap((o) => runsOf(daysBetween(beginning, day), (d) => w.officerAt(o.id, d)));
  return all
    .filter(({ what }) => offices.has(what))
    .map(({ from, over }) => ({ days: dayNumber(over ?? day) - dayNumber(from), isOver: over !== undefined }));
}

function waitsForSession(w: World, key: Key): Wait[] {
  const day = stockDay(w, key);
  return w.records.villages.flatMap(({ id }) =>
    runsOf(daysBetween(beginning, day), (d) => (w.officeOf(id, d) === undefined ? undefined : "designated"))
      .filter(({ from }) => w.villageInScope(id, from) && holds(withoutTime(key), w.placeKeys(id, from)))
      .map(({ from, over }) => {
        const last = over === undefined ? day : dayText(dayNumber(over) - 1);
        const sessions = w.activities.filter(
          (a) => education.has(a.kind) && w.takingPart(a).includes(id) && from <= a.day && a.day <= last,
        );
        const first = sessions.map((a) => a.day).sort()[0];
        return { days: dayNumber(first ?? last) - dayNumber(from), isOver: first !== undefined };
      }),
  );
}

// People and risk of all villages of an area.
const villageWith = (w: World, code: string, among: readonly string[]): boolean =>
  w.records.villages.some((v) => v.regionCode === code && among.includes(v.id));
/** They are the same for all keys of one day. */
const knownActive = new WeakMap<World, Map<string, string[]>>();
function activeVillages(w: World, key: Key): string[] {
  const known = knownActive.get(w) ?? new Map<string, string[]>();
  knownActive.set(w, known);
  const day = stockDay(w, key);
  const active = known.get(day) ?? activeOn(w, key);
  known.set(day, active);
  return active;
}
function activeOn(w: World, key: Key): string[] {
  const days = new Set(ninetyDays(w, key));
  const everywhere = designatedFor90({ ...w, villageInScope: () => true }, timeOf(key));
  return everywhere.filter((id) => w.activities.some((a) => days.has(a.day) && w.visited(a).includes(id)));
}
const designatedAnywhere = (w: World, key: Key): string[] => designated({ ...w, villageInScope: () => true }, timeOf(key));
const timeOf = (key: Key): Key => Object.fromEntries(Object.entries(key).filter(([dimension]) => dimension in timeKeys("2025-01-01")));

interface Place {
  readonly code: string;
  readonly people: number | undefined;
  readonly score: number | undefined;
  readonly band: string | undefined;
}
function places(w: World, key: Key): Place[] {
  const day = stockDay(w, key);
  return allVillages(w, key)
    .sort()
    .map((code) => ({ code, people: residentsOf(w, code, day), score: w.riskOf(code, day)?.score, band: w.riskOf(code, day)?.band }));
}
/** The answer, unless there are villages and nothing is known of any of them. */
const unlessUnknown = (all: readonly Place[], known: readonly Place[], reason: string, answer: Answer): Answer =>
  all.length > 0 && known.length === 0 ? { ...answer, reason } : answer;
const withBoth = (all: readonly Place[]): Place[] => all.filter((p) => p.people !== undefined && p.score !== undefined);
const whyNotBoth = (all: readonly Place[]): string =>
  all.some((p) => p.people !== undefined) ? "risk-index-missing" : "observation-missing";
const weight = ({ people = 0, score = 0 }: Place): number => people * score;

export const villageDefinitions: Readonly<Record<string, (w: World, key: Key) => Answer>> = {
  "workload-gini": (w, key) => {
    const day = stockDay(w, key);
    const offices = officesOn(w, key, day).map((o) => o.id);
    const officers = w.records.officers.filter((o) => offices.includes(w.officerAt(o.id, day) ?? ""));
    const isLedBy = (village: string, officer: string): boolean =>
      w.officeOf(village, day) !== undefined && w.leadOf(village, day) === officer;
    const loads = officers.map((o) => count(w.records.villages, (v) => isLedBy(v.id, o.id)));
    const differences = loads.flatMap((a, i) => loads.slice(i + 1).map((b) => Math.abs(a - b)));
    return { numerator: sum(differences), denominator: loads.length * sum(loads) };
  },
  "officer-tenure": (w, key) => medianAnswer(stays(w, key), 365.25 / 12),
  "assignment-continuity": (w, key) => {
    const days = designatedDays(w, key);
    return { numerator: count(days, ({ id, day }) => w.leadOf(id, day) !== undefined), denominator: days.length };
  },
  "liaison-coverage": (w, key) => {
    const day = stockDay(w, key);
    const villages = designated(w, key);
    const hasLiaison = (id: string): boolean => w.records.liaisons.some((l) => l.villageId === id && isValid(l, day));
    return { numerator: count(villages, hasLiaison), denominator: villages.length };
  },
  "days-to-first-session": (w, key) => medianAnswer(waitsForSession(w, key), 1),
  "population-covered": (w, key) => {
    const all = places(w, key);
    const active = activeVillages(w, key);
    const numerator = sum(all.filter(({ code }) => villageWith(w, code, active)).map(({ people = 0 }) => people));
    const known = all.filter(({ people }) => people !== undefined);
    const denominator = sum(all.map(({ people = 0 }) => people));
    return unlessUnknown(all, known, "observation-missing", { numerator, denominator });
  },
  "priority-coverage": (w, key) => {
    const all = places(w, key);
    const high = all.filter(({ band }) => isHigh(band));
    const mentored = designatedAnywhere(w, key);
    const answer = { numerator: count(high, ({ code }) => villageWith(w, code, mentored)), denominator: high.length };
    return unlessUnknown(
      all,
      all.filter(({ score }) => score !== undefined),
      "risk-index-missing",
      answer,
    );
  },
  "risk-weighted-coverage": (w, key) => {
    const all = places(w, key);
    const active = activeVillages(w, key);
    const numerator = sum(all.filter(({ code }) => villageWith(w, code, active)).map(weight));
    return unlessUnknown(all, withBoth(all), whyNotBoth(all), { numerator, denominator: sum(all.map(weight)) });
  },
  "sessions-by-risk-band": (w, key) => ({
    numerator: count(w.activities, (a) => education.has(a.kind) && w.takingPart(a).some((id) => activityIsOf(w, key, a, id))),
    denominator: ["2024", "2025", "2026"]
      .map((year) => designatedDays(w, key).filter(({ day }) => day.startsWith(year)))
      .reduce((years, days) => years + (days.length === 0 ? 0 : days.length / daysInYear((days[0] as { day: string }).day)), 0),
  }),
  "high-risk-villages": (w, key) => {
    const all = places(w, key);
    const scored = all.filter(({ score }) => score !== undefined);
    return unlessUnknown(all, scored, "risk-index-missing", { numerator: count(all, ({ band }) => isHigh(band)), denominator: null });
  },
  "mean-risk": (w, key) => {
    const all = places(w, key);
    const both = withBoth(all);
    const answer = { numerator: sum(both.map(weight)), denominator: sum(both.map(({ people = 0 }) => people)) };
    return unlessUnknown(all, both, whyNotBoth(all), answer);
  },
  "high-risk-undesignated": (w, key) => {
    const all = places(w, key);
    const mentored = designatedAnywhere(w, key);
    const numerator = count(all, ({ code, band }) => isHigh(band) && !villageWith(w, code, mentored));
    const scored = all.filter(({ score }) => score !== undefined);
    return unlessUnknown(all, scored, "risk-index-missing", { numerator, denominator: null });
  },
};
