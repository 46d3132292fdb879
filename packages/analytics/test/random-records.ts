// How the sketch of a random programme becomes records.
import { listedVillages } from "./programme-settings.ts";
import type { RandomActivity, RandomNilReport, RandomReport, RandomSignal, Sketch, Stretch } from "./random-sketch.ts";
import { dayText, instantText, type Records, zoneHours } from "./records.ts";

type DatedTables =
  | "regions"
  | "regionalOffices"
  | "offices"
  | "workingAreas"
  | "officers"
  | "postings"
  | "villages"
  | "designations"
  | "liaisons";
type EventTables = "activities" | "activityVillages" | "reports" | "reportEvents" | "nilReports";
type ReferenceTables = "observations" | "signals" | "signalEvents";

interface Laid {
  readonly owner: number;
  readonly support: boolean;
  readonly from: string;
  readonly to?: string;
}

/** Stretches one after the other, from forty days before the year on. The last may be open. */
function laidOut(list: readonly Stretch[], begin: number): Laid[] {
  let day = begin - 40;
  return list.map(({ gap, length, owner, open, support }, i) => {
    const from = day + gap;
    day = from + length;
    return { owner, support, from: dayText(from), ...(open && i === list.length - 1 ? {} : { to: dayText(day) }) };
  });
}

const officeId = (index: number): string => `k${index}`;
const villageCode = (v: Sketch["villages"][number], i: number): string =>
  `${v.province}.${v.regency}.${v.district}.2${String(i + 1).padStart(3, "0")}`;

export function datedRecords(sketch: Sketch, begin: number): Pick<Records, DatedTables | "assignments"> {
  const { offices, officers, villages } = sketch;
  const officeOf = (owner: number): string => officeId(owner % offices.length);
  const assignments = villages.flatMap(({ assignments }, v) =>
    officers.length === 0
      ? []
      : laidOut(assignments, begin).map(({ owner, support, ...days }, n) => {
          const role = support ? ("support" as const) : ("lead" as const);
          return { id: `a${v}-${n}`, officerId: `o${owner % officers.length}`, villageId: `v${v}`, role, ...days };
        }),
  );
  return {
    regions: villages
      .map((village, i) => ({ village, id: villageCode(village, i) }))
      .filter(({ village, id }) => village.inRegions && !listedVillages.includes(id))
      .map(({ id }) => ({ id, name: `Desa Contoh ${id}` })),
    regionalOffices: Object.keys(zoneHours).map((code) => ({
      id: `w${code}`,
      name: `Kantor Wilayah Contoh ${code}`,
      provinceCode: code,
      from: "2020-01-01",
    })),
    offices: offices.map(({ province, detention, hasRegionalOffice, closedOn }, i) => ({
      id: officeId(i),
      name: `Kantor Imigrasi Contoh ${i}`,
      kind: detention ? "detention-house" : "immigration-office",
      provinceCode: province,
      from: "2020-01-01",
      ...(hasRegionalOffice ? { regionalOfficeId: `w${province}` } : {}),
      ...(closedOn === undefined ? {} : { to: dayText(closedOn) }),
    })),
    workingAreas: offices.flatMap(({ areas }, i) =>
      areas.flatMap(({ regency, stretch }, n) =>
        laidOut([stretch], begin).map(({ from, to }) => ({
          id: `g${i}-${n}`,
          officeId: officeId(i),
          regionCode: regency,
          from,
          ...(to === undefined ? {} : { to }),
        })),
      ),
    ),
    officers: officers.map((_, i) => ({ id: `o${i}` })),
    postings: officers.flatMap((list, o) =>
      laidOut(list, begin).map(({ owner, support, ...days }, n) => ({
        id: `p${o}-${n}`,
        officerId: `o${o}`,
        officeId: officeOf(owner),
        ...days,
      })),
    ),
    villages: villages.map((village, i) => ({ id: `v${i}`, regionCode: villageCode(village, i), name: `Desa Contoh ${i}` })),
    designations: villages.flatMap(({ designations }, v) =>
      laidOut(designations, begin).map(({ owner, support, ...days }, n) => ({
        id: `d${v}-${n}`,
        villageId: `v${v}`,
        officeId: officeOf(owner),
        ...days,
      })),
    ),
    assignments,
    liaisons: sketch.liaisons.flatMap(({ village, stretches }, i) =>
      villages.length === 0
        ? []
        : laidOut(stretches, begin).map(({ owner, support, ...days }, n) => ({
            id: `l${i}-${n}`,
            villageId: `v${village % villages.length}`,
            ...days,
          })),
    ),
  };
}

function observationRecords({ villages, observations }: Sketch): Records["observations"] {
  const codes = [...new Set([...villages.map(villageCode), ...listedVillages])];
  return observations.map(({ place, ...observed }, i) => ({
    id: `b${i}`,
    regionCode: codes[place % codes.length] as string,
    source: "Contoh",
    ...observed,
  }));
}

export function eventRecords(sketch: Sketch): Pick<Records, EventTables> {
  const { villages, activities, reports, nilReports } = sketch;
  const count = villages.length;
  if (count === 0) return { activities: [], activityVillages: [], reports: [], reportEvents: [], nilReports: [] };
  const villageId = (index: number): string => `v${index % count}`;
  const hours = (index: number): number => zoneHours[villages[index % count]?.province ?? "12"] as number;
  return {
    activities: activities.map((activity, i) => ({
      id: `x${i}`,
      kind: activity.kind,
      villageId: villageId(activity.village),
      day: dayText(activity.day),
      topics: activity.topics,
      ...attendanceOf(activity),
      ...(activity.evidence === undefined ? {} : { evidenceCount: activity.evidence }),
      ...(activity.recordedAfter === undefined
        ? {}
        : { recordedAt: instantText(activity.day + 1, activity.recordedAfter, hours(activity.village)) }),
    })),
    activityVillages: activities.flatMap(({ others }, i) =>
      others.map(({ village, onSite }, n) => ({ id: `y${i}-${n}`, activityId: `x${i}`, villageId: villageId(village), onSite })),
    ),
    reports: reports.map((r, i) => ({
      id: `r${i}`,
      villageId: villageId(r.village),
      category: r.category,
      topics: r.topics,
      submittedAt: instantText(r.day, r.minute, hours(r.village)),
      ...(r.channel === undefined ? {} : { channel: r.channel }),
      ...(r.eventBefore === undefined ? {} : { eventAt: instantText(r.day, r.minute - r.eventBefore, hours(r.village)) }),
      ...(r.recordedAfter === undefined ? {} : { recordedAt: recordedText(r.day, r.minute, r.recordedAfter, hours(r.village)) }),
    })),
    reportEvents: reports.flatMap((r, i) => historyOf(`r${i}`, r, hours(r.village))),
    nilReports: nilReports.map((nil, i) => nilRecord(nil, i, villageId(nil.village), hours(nil.village))),
  };
}

/** Where the total is known, age bands add up to it. */
function attendanceOf({ women, men, withoutSex, youth, withoutOver30 }: RandomActivity) {
  const participants = withoutSex === undefined ? undefined : (women ?? 0) + (men ?? 0) + withoutSex;
  const aged = participants ?? 4;
  const youth16To30 = youth === undefined ? undefined : Math.floor((aged * youth) / 6);
  const under16 = youth16To30 === undefined ? undefined : Math.floor((aged - youth16To30) / 3);
  const over30 = youth16To30 === undefined || under16 === undefined || withoutOver30 ? undefined : aged - youth16To30 - under16;
  const counts = { participants, women, men, youth16To30, under16, over30 };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined));
}

/** Observations, and signals of regions of every level. */
export function referenceRecords(sketch: Sketch): Pick<Records, ReferenceTables> {
  const { efforts, signals, baselines } = sketch;
  return {
    observations: [
      ...observationRecords(sketch),
      ...efforts.map(({ region, period, hours }, i) => ({
        id: `c${i}`,
        indicator: "consolidation-hours",
        regionCode: region,
        period,
        value: hours,
        unit: "hours",
        source: "test",
      })),
      ...baselines.map(({ regionCode, period, hours }, i) => ({
        id: `l${i}`,
        indicator: "critical-response-baseline-hours",
        regionCode,
        period,
        value: hours,
        unit: "hours",
        source: "test",
      })),
    ],
    signals: signals.map(({ region, day, minute }, i) => ({
      id: `s${i}`,
      regionCode: region,
      method: "test",
      raisedAt: instantText(day, minute, zoneHours[region.slice(0, 2)] as number),
      reason: "test",
    })),
    signalEvents: signals.flatMap((signal, i) => signalHistory(`s${i}`, signal)),
  };
}

const signalSteps = ["triaged", "verified", "responded", "closed"] as const;

/** Raised, then one step after the other; a signal may be closed from any of them. */
function signalHistory(
  signalId: string,
  { region, day, minute, steps, closedAfter, outcome }: RandomSignal,
): Records["signalEvents"][number][] {
  const hours = zoneHours[region.slice(0, 2)] as number;
  const events: Records["signalEvents"][number][] = [
    { id: `${signalId}-0`, signalId, state: "raised", at: instantText(day, minute, hours) },
  ];
  let at = minute;
  for (const [i, { minutes, recordedAfter }] of steps.entries()) {
    const state = i === closedAfter ? "closed" : (signalSteps[i] as string);
    at += minutes;
    events.push({
      id: `${signalId}-${i + 1}`,
      signalId,
      state,
      at: instantText(day, at, hours),
      ...(state === "closed" && outcome !== undefined ? { outcome } : {}),
      ...(recordedAfter === undefined ? {} : { recordedAt: recordedText(day, at, recordedAfter, hours) }),
    });
    if (state === "closed") break;
  }
  return events;
}

/** Not before the thing itself; else some minutes after the end of its day. */
const recordedText = (day: number, minute: number, after: number, hours: number): string =>
  instantText(day, Math.max(minute, (Math.floor(minute / 1440) + 1) * 1440 + after), hours);

function nilRecord({ month, day, recordedAfter }: RandomNilReport, i: number, villageId: string, hours: number) {
  const submitted = Date.UTC(2025, month, 1) / 86_400_000 + day - 1;
  const recorded = recordedAfter === undefined ? {} : { recordedAt: instantText(submitted + 1, recordedAfter, hours) };
  return { id: `n${i}`, villageId, month: `2025-0${month}`, submittedOn: dayText(submitted), ...recorded };
}

/** Which states follow which; a submission after a rejection is against the rules, and happens. */
const next: Readonly<Record<string, readonly string[]>> = {
  submitted: ["verified", "returned", "rejected"],
  returned: ["submitted"],
  rejected: ["submitted"],
  verified: ["in-progress"],
  "in-progress": ["completed"],
};

function historyOf(reportId: string, { day, minute, steps, history }: RandomReport, hours: number): Records["reportEvents"][number][] {
  if (history === "none") return [];
  const events: Records["reportEvents"][number][] = [];
  if (history === "whole") events.push({ id: `${reportId}-0`, reportId, state: "submitted", at: instantText(day, minute, hours) });
  let state = "submitted";
  let at = minute;
  for (const [i, { choice, minutes, recordedAfter }] of steps.entries()) {
    const choices = next[state];
    if (choices === undefined) break;
    state = choices[choice % choices.length] as string;
    at += minutes;
    const recorded = recordedAfter === undefined ? {} : { recordedAt: recordedText(day, at, recordedAfter, hours) };
    events.push({ id: `${reportId}-${i + 1}`, reportId, state, at: instantText(day, at, hours), ...recorded });
  }
  return events;
}
