// The KPIs of what became of reports, as their definitions say, for one key.
import { parsePeriod } from "@pimpasa/core";
import { dayNumber, dayText } from "../records.ts";
import { type Answer, count, deadline, profileOn, reportIsOf } from "./definitions.ts";
import { medianUntil, type Observed } from "./median.ts";
import { residentsOf } from "./residents.ts";
import type { Entry, Key, Report, World } from "./world.ts";

const hour = 3_600_000;
const day = 24 * hour;
const critical = "indikasi_tppo_pmi";
/** What is completed has been followed up, even where that step itself was not recorded. */
const followedUp = ["in-progress", "completed"];
type Item = { readonly r: Report; readonly entry: Entry; readonly next: Entry | undefined };

/** The entries of a state whose local day is in the period and belongs to the key, with the next entry. */
const entriesOf = (w: World, key: Key, state: string): Item[] =>
  w.reports
    .flatMap((r) => r.entries.map((entry, i) => ({ r, entry, next: r.entries[i + 1] })))
    .filter(({ r, entry }) => entry.state === state && isOn(w, key, r, entry.at));
const isOn = (w: World, key: Key, r: Report, at: number): boolean =>
  w.inPeriod(w.localDay(r.villageId, at)) && reportIsOf(w, key, r, w.localDay(r.villageId, at));
const submittedIn = (w: World, key: Key): Report[] => w.reports.filter((r) => isOn(w, key, r, r.submitted));
const endOfAsOf = (w: World, r: Report): number => w.endOf(r.villageId, w.asOf);

const shareOf = <T>(due: readonly T[], isIn: (one: T) => boolean): Answer => ({ numerator: count(due, isIn), denominator: due.length });

/** Hours until half have come to the event. Durations are told in whole minutes. */
function medianOf(spans: readonly { readonly from: number; readonly to: number; readonly end: Observed["end"] }[]): Answer {
  const observed = spans.map(({ from, to, end }) => ({ time: Math.max(0, Math.floor((to - from) / 60_000)), end }));
  const median = medianUntil(observed);
  return {
    numerator: count(observed, ({ end }) => end === "event"),
    denominator: observed.length,
    ...(observed.length > 0 && median === null ? { reason: "median-not-reached" } : { value: median === null ? null : median / 60 }),
  };
}

const untilNext = (w: World, items: readonly Item[], states: readonly string[]): Answer =>
  medianOf(
    items.map(({ r, entry, next }) => ({
      from: entry.at,
      to: next?.at ?? endOfAsOf(w, r),
      end: next !== undefined && states.includes(next.state) ? "event" : "open",
    })),
  );

const eventOf = (r: Report): number => (r.eventAt === undefined ? Number.NaN : Date.parse(r.eventAt));
/** 24 hours from the event, wherever a profile is in force. */
const submissionDeadline = (w: World, r: Report): number | undefined =>
  profileOn(w.localDay(r.villageId, eventOf(r))) === undefined ? undefined : eventOf(r) + day;

const lawful = [
  "submitted>verified",
  "submitted>returned",
  "submitted>rejected",
  "returned>submitted",
  "verified>in-progress",
  "in-progress>completed",
];
function isAccountedFor(w: World, r: Report): boolean {
  const known = w.records.reportEvents
    .map((e) => ({ ...e, time: Date.parse(e.at), recorded: Date.parse(e.recordedAt ?? e.at) }))
    .filter((e) => e.reportId === r.id && e.time < endOfAsOf(w, r) && e.recorded < endOfAsOf(w, r))
    .sort((a, b) => a.time - b.time);
  const steps = known.slice(1).map((e, i) => [known[i] as typeof e, e] as const);
  return (
    known[0]?.state === "submitted" &&
    known[0].time === r.submitted &&
    steps.every(([before, after]) => lawful.includes(`${before.state}>${after.state}`) && before.recorded <= after.recorded)
  );
}

/** Levels of verification and follow-up whose deadline passed without the next step, on the local day of the deadline. */
function missed(w: World, key: Key): number {
  return w.reports.reduce(
    (sum, r) =>
      sum +
      count([...r.entries.keys()], (i) => {
        const end = deadline(w, r, r.entries[i] as Entry);
        const next = r.entries[i + 1]?.at ?? Infinity;
        return end !== undefined && end < endOfAsOf(w, r) && next > end && isOn(w, key, r, end);
      }),
    0,
  );
}

/** The observation that counts on a day: of those that had begun the one that began last, then that which ends later, then the greater id. */
function observedOn(w: World, indicator: string, code: string, isUsable: (first: string, last: string) => boolean): number | undefined {
  const usable = w.records.observations.flatMap((o) => {
    const period = parsePeriod(o.period);
    if (o.indicator !== indicator || o.regionCode !== code || !period.ok || !isUsable(period.value.start, period.value.lastDay)) return [];
    return [{ value: o.value, order: [period.value.start, period.value.lastDay, o.id].join(" ") }];
  });
  return usable.sort((a, b) => (a.order < b.order ? 1 : -1))[0]?.value;
}

const daysIn = (w: World): string[] => {
  const days: string[] = [];
  for (let d = dayNumber(w.first); d <= dayNumber([w.last, w.asOf].sort()[0] as string); d += 1) days.push(dayText(d));
  return days;
};
const holds = (key: Key, own: Key): boolean => Object.entries(key).every(([dimension, value]) => own[dimension] === value);

/** Village-days of the key on which the village is designated, with the residents. */
const designatedDays = (w: World, key: Key) =>
  w.records.villages.flatMap(({ id, regionCode }) =>
    daysIn(w)
      .filter((d) => w.officeOf(id, d) !== undefined && w.villageInScope(id, d) && holds(key, w.placeKeys(id, d)))
      .map((d) => ({ id, d, residents: residentsOf(w, regionCode, d) })),
  );
const daysOfYear = (d: string): number => (new Date(`${d.slice(0, 4)}-02-29`).getUTCMonth() === 1 ? 366 : 365);

function indications(w: World, key: Key): Answer {
  const days = designatedDays(w, key);
  const known = days.filter(({ residents }) => residents !== undefined);
  if (days.length > 0 && known.length === 0) return { numerator: 0, denominator: 0, reason: "observation-missing" };
  const place = new Set(known.map(({ id, d }) => `${id} ${d}`));
  const numerator = count(w.reports, (r) => r.category === critical && place.has(`${r.villageId} ${w.localDay(r.villageId, r.submitted)}`));
  const denominator = known.reduce((sum, { d, residents }) => sum + (residents as number) / daysOfYear(d), 0);
  return { numerator, denominator, value: (numerator * 10_000) / denominator };
}

/** The area of a key, or of the question; and the hours that an answer took there in a period that was over when this one began. */
function improvement(w: World, key: Key): Answer {
  const area = key.district ?? key.regency ?? key.province ?? (w.scope.kind === "region" ? w.scope.code : "");
  const isUsable = (_: string, last: string): boolean => last < w.first;
  const baseline = observedOn(
    { ...w, records: { ...w.records, observations: w.records.observations.filter(({ value }) => value > 0) } },
    "critical-response-baseline-hours",
    area,
    isUsable,
  );
  const answer = medianOf(
    submittedIn(w, key)
      .filter((r) => r.category === critical && eventOf(r) <= r.submitted)
      .map((r) => {
        const ended = r.entries.find(({ state }) => [...followedUp, "rejected"].includes(state));
        const end = ended === undefined ? "open" : ended.state === "rejected" ? "other" : "event";
        return { from: eventOf(r), to: ended?.at ?? endOfAsOf(w, r), end };
      }),
  );
  if (baseline === undefined) return { ...answer, reason: "observation-missing" };
  return typeof answer.value === "number" ? { ...answer, value: 1 - answer.value / baseline } : answer;
}

export const reportDefinitions: Readonly<Record<string, (w: World, key: Key) => Answer>> = {
  "submission-timeliness": (w, key) => {
    const timed = submittedIn(w, key).filter((r) => eventOf(r) <= r.submitted);
    const due = timed.filter((r) => (submissionDeadline(w, r) ?? Infinity) < endOfAsOf(w, r));
    return shareOf(due, (r) => r.submitted <= (submissionDeadline(w, r) as number));
  },
  "follow-up-timeliness": (w, key) => {
    const due = entriesOf(w, key, "verified").filter(({ r, entry }) => (deadline(w, r, entry) ?? Infinity) < endOfAsOf(w, r));
    return shareOf(
      due,
      ({ r, entry, next }) => next !== undefined && followedUp.includes(next.state) && next.at <= (deadline(w, r, entry) as number),
    );
  },
  "median-verification-hours": (w, key) => untilNext(w, entriesOf(w, key, "submitted"), ["verified", "rejected", "returned"]),
  "median-hours-to-final-decision": (w, key) =>
    medianOf(
      submittedIn(w, key).map((r) => {
        const decided = r.entries.find(({ state }) => state === "verified" || state === "rejected");
        return { from: r.submitted, to: decided?.at ?? endOfAsOf(w, r), end: decided === undefined ? "open" : "event" };
      }),
    ),
  "median-follow-up-hours": (w, key) => untilNext(w, entriesOf(w, key, "verified"), followedUp),
  "resolution-share": (w, key) => {
    const due = entriesOf(w, key, "verified").filter(({ r, entry }) => entry.at + 30 * day < endOfAsOf(w, r));
    return shareOf(due, ({ r, entry }) => r.entries.some(({ state, at }) => state === "completed" && at <= entry.at + 30 * day));
  },
  breaches: (w, key) => ({ numerator: missed(w, key), denominator: null }),
  "returned-share": (w, key) => shareOf(submittedIn(w, key), (r) => r.entries.some(({ state }) => state === "returned")),
  "rejected-share": (w, key) => shareOf(submittedIn(w, key), (r) => r.entries.some(({ state }) => state === "rejected")),
  "complete-trail": (w, key) => shareOf(submittedIn(w, key), (r) => isAccountedFor(w, r)),
  "indications-per-10000": indications,
  "response-improvement": improvement,
};
