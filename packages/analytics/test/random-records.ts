// How the sketch of a random programme becomes records.
import { listedVillages } from "./programme-settings.ts";
import type { RandomNilReport, RandomReport, Sketch, Stretch } from "./random-sketch.ts";
import { dayText, instantText, type Records, zoneHours } from "./records.ts";

type DatedTables = "regions" | "regionalOffices" | "offices" | "workingAreas" | "officers" | "postings" | "villages" | "designations";
type EventTables = "activities" | "activityVillages" | "reports" | "reportEvents" | "nilReports";

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

/** What was observed: residents of villages, and how long an answer took before the programme. */
export function observationRecords({ villages, baselines }: Sketch): Pick<Records, "observations"> {
  const observed = (id: string, indicator: string, rest: { regionCode: string; period: string; value: number; unit: string }) => ({
    id,
    indicator,
    ...rest,
    source: "Contoh",
  });
  return {
    observations: [
      ...villages.flatMap((village, v) =>
        village.residents.map(({ period, value }, n) =>
          observed(`b${v}-${n}`, "population", { regionCode: villageCode(village, v), period, value, unit: "persons" }),
        ),
      ),
      ...baselines.map(({ regionCode, period, hours }, n) =>
        observed(`c${n}`, "critical-response-baseline-hours", { regionCode, period, value: hours, unit: "hours" }),
      ),
    ],
  };
}

const officeId = (index: number): string => `k${index}`;
const villageCode = (v: Sketch["villages"][number], i: number): string => `${v.province}.${v.regency}.${v.district}.200${i + 1}`;

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
  };
}

export function eventRecords({ villages, activities, reports, nilReports }: Sketch): Pick<Records, EventTables> {
  const count = villages.length;
  if (count === 0) return { activities: [], activityVillages: [], reports: [], reportEvents: [], nilReports: [] };
  const villageId = (index: number): string => `v${index % count}`;
  const hours = (index: number): number => zoneHours[villages[index % count]?.province ?? "12"] as number;
  return {
    activities: activities.map(({ village, day, kind, women, men, withoutSex, topics, recordedAfter }, i) => ({
      id: `x${i}`,
      kind,
      villageId: villageId(village),
      day: dayText(day),
      topics,
      ...(withoutSex === undefined ? {} : { participants: (women ?? 0) + (men ?? 0) + withoutSex }),
      ...(women === undefined ? {} : { women }),
      ...(men === undefined ? {} : { men }),
      ...(recordedAfter === undefined ? {} : { recordedAt: instantText(day + 1, recordedAfter, hours(village)) }),
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
