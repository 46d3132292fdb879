// Each KPI as its definition says, for one key: records and days are looked at one by one.
import { listedVillages, profiles } from "../programme-settings.ts";
import { dayNumber, dayText, type Records } from "../records.ts";
import { daysOfPeriod, lastDayOf } from "./days-of-period.ts";
import { residentsOf } from "./residents.ts";
import { type Activity, isValid, type Key, type Report, regionKeys, timeKeys, type World, within } from "./world.ts";

export interface Answer {
  readonly numerator: number;
  readonly denominator: number | null;
  /** Where it is not the count, or the quotient of the two; null where there is none, and why. */
  readonly value?: number | null;
  /** Why there is no value, beside a denominator of 0. */
  readonly reason?: string;
}

const hour = 3_600_000;
export const count = <T>(list: readonly T[], test: (one: T) => boolean): number => list.filter(test).length;
export const holds = (key: Key, own: Key): boolean => Object.entries(key).every(([dimension, value]) => own[dimension] === value);

/** D: the last day of the period or of the bucket, or `asOf`, whichever is first. */
export function stockDay(w: World, key: Key): string {
  const buckets = ["month", "quarter", "half-year", "year"].flatMap((dimension) => key[dimension] ?? []);
  return [w.last, w.asOf, ...buckets.map(lastDayOf)].sort()[0] as string;
}

// Villages on a day.
export const villagesOn = (w: World, key: Key, day: string): string[] =>
  w.records.villages.map((v) => v.id).filter((id) => w.villageInScope(id, day) && holds(key, w.placeKeys(id, day)));
export const designated = (w: World, key: Key): string[] => {
  const day = stockDay(w, key);
  return villagesOn(w, key, day).filter((id) => w.officeOf(id, day) !== undefined);
};
export const ninetyDays = (w: World, key: Key): string[] =>
  Array.from({ length: 90 }, (_, back) => dayText(dayNumber(stockDay(w, key)) - back));
export const designatedFor90 = (w: World, key: Key): string[] => {
  const days = ninetyDays(w, key);
  return villagesOn(w, key, stockDay(w, key)).filter((id) => days.every((day) => w.officeOf(id, day) !== undefined));
};

// Offices and officers on a day.
export const officesOn = (w: World, key: Key, day: string) =>
  w.records.offices.filter((o) => w.officeInScope(o, day) && holds(key, w.officeKeys(o, day)));
const officersOf = (w: World, officeId: string, day: string): number =>
  count(w.records.officers, (o) => w.officerAt(o.id, day) === officeId);
function officers(w: World, key: Key, kinds: readonly string[]): number {
  const day = stockDay(w, key);
  return officesOn(w, key, day)
    .filter((o) => kinds.includes(o.kind))
    .reduce((sum, o) => sum + officersOf(w, o.id, day), 0);
}

// Events. With a breakdown by topic a record has one set of keys for each of its topics.
const topicKeys = (key: Key, topics: readonly string[]): Key[] => ("topic" in key ? topics.map((topic) => ({ topic })) : [{}]);
const isOf = (w: World, key: Key, villageId: string, day: string, own: Key, topics: readonly string[]): boolean =>
  w.villageInScope(villageId, day) &&
  topicKeys(key, topics).some((topic) => holds(key, { ...w.placeKeys(villageId, day), ...own, ...topic }));
export const activityIsOf = (w: World, key: Key, a: Activity, villageId: string): boolean =>
  w.inPeriod(a.day) && isOf(w, key, villageId, a.day, { kind: a.kind }, a.topics);
export const reportIsOf = (w: World, key: Key, r: Report, day: string): boolean =>
  isOf(w, key, r.villageId, day, { category: r.category, channel: r.channel ?? "unknown" }, r.topics);
const hosted = (w: World, key: Key): Activity[] => w.activities.filter((a) => activityIsOf(w, key, a, a.villageId));

export const profileOn = (day: string) =>
  profiles
    .filter((p) => isValid(p, day))
    .reduce<(typeof profiles)[number] | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined);

/** When the level that runs from an entry ends; undefined where none runs. */
export function deadline(w: World, r: Report, entry: Report["entries"][number]): number | undefined {
  const levels = profileOn(w.localDay(r.villageId, entry.at));
  if (levels === undefined) return undefined;
  const followUp = r.category === "indikasi_tppo_pmi" ? (levels.critical ?? levels.followUp) : levels.followUp;
  const hours = entry.state === "submitted" ? levels.verification : entry.state === "verified" ? followUp : undefined;
  return hours === undefined ? undefined : entry.at + hours * hour;
}

const entriesOn = (w: World, r: Report, day: string) => r.entries.filter((e) => e.at < w.endOf(r.villageId, day));
/** Reports whose last state by then leaves something to do. */
const openOn = (w: World, key: Key): Report[] => {
  const day = stockDay(w, key);
  return w.reports.filter((r) => {
    const state = entriesOn(w, r, day).at(-1)?.state;
    return state !== undefined && state !== "rejected" && state !== "completed" && reportIsOf(w, key, r, day);
  });
};

/** Months of the period, whole, whose fifth day after has passed. */
function dueMonths(w: World): string[] {
  const months = new Set<string>();
  for (let day = dayNumber(w.first); day <= dayNumber(w.last); day += 1) months.add(dayText(day).slice(0, 7));
  return [...months].filter((m) => `${m}-01` >= w.first && lastDayOf(m) <= w.last && dueDay(m) <= w.asOf);
}
const dueDay = (month: string): string => `${dayText(dayNumber(lastDayOf(month)) + 1).slice(0, 7)}-05`;
function daysOf(month: string): string[] {
  const days: string[] = [];
  for (let day = dayNumber(`${month}-01`); dayText(day).startsWith(month); day += 1) days.push(dayText(day));
  return days;
}
const reportedIn = (w: World, id: string, month: string): boolean =>
  w.reports.some((r) => {
    const event = r.eventAt === undefined ? r.submitted : Date.parse(r.eventAt);
    return r.villageId === id && w.localDay(id, event).startsWith(month);
  }) || w.nilReports.some((n) => n.villageId === id && n.month === month && n.submittedOn <= dueDay(month));

/** Villages in the list of regions and in the dataset's own table. */
export function allVillages(w: World, key: Key): string[] {
  const day = stockDay(w, key);
  const { scope } = w;
  const codes = [...new Set([...listedVillages, ...w.records.regions.map((r) => r.id)])];
  const serves = (officeId: string, code: string): boolean => w.workingArea(officeId, day).some((area) => within(code, area));
  return codes.filter((code) => {
    if (scope.kind === "region" && !within(code, scope.code)) return false;
    if (scope.kind === "office" && !serves(scope.officeId, code)) return false;
    const { office, ...rest } = key;
    return (office === undefined || serves(office, code)) && holds(rest, { ...regionKeys(code, day), ...timeKeys(day) });
  });
}

/** The twelve months that end with a day: from the day after the same day a year before. */
function daysOfTwelveMonths(day: string): string[] {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const first = dayNumber(before.endsWith("02-29") ? `${before.slice(0, 4)}-02-28` : before) + 1;
  return Array.from({ length: dayNumber(day) - first + 1 }, (_, i) => dayText(first + i));
}
const throughout = (w: World, id: string, days: readonly string[]): boolean => days.every((day) => w.officeOf(id, day) !== undefined);

const residents = (w: World, id: string, day: string): number | undefined =>
  residentsOf(w, w.records.villages.find((v) => v.id === id)?.regionCode as string, day);

/** The days of the period that have come, and are in the buckets of the key. */
function daysAsked(w: World, key: Key): string[] {
  const days: string[] = [];
  const buckets = Object.entries(key).filter(([name]) => ["month", "quarter", "half-year", "year"].includes(name));
  for (let day = dayNumber(w.first); day <= dayNumber(w.last) && dayText(day) <= w.asOf; day += 1) {
    const keys = timeKeys(dayText(day));
    if (buckets.every(([name, value]) => keys[name] === value)) days.push(dayText(day));
  }
  return days;
}
const daysInYear = (day: string): number => (Number(day.slice(0, 4)) % 4 === 0 ? 366 : 365);

/** Quarters that lie in the period and ended by `asOf`. */
function endedQuarters(w: World): string[] {
  const quarters = new Set<string>();
  for (let day = dayNumber(w.first); day <= dayNumber(w.last); day += 1) quarters.add(timeKeys(dayText(day)).quarter as string);
  return [...quarters].filter((q) => {
    const { first, last } = daysOfPeriod(q);
    return w.first <= first && last <= w.last && last <= w.asOf;
  });
}
const taughtTo = (w: World, a: Activity, id: string): boolean => education.has(a.kind) && w.takingPart(a).includes(id);
const countsJointly = (w: World, key: Key, a: Activity): boolean => w.takingPart(a).some((id) => activityIsOf(w, key, a, id));
const submittedInPeriod = (w: World, key: Key, r: Report): boolean => {
  const day = w.localDay(r.villageId, r.submitted);
  return w.inPeriod(day) && reportIsOf(w, key, r, day);
};
const requiredTopics = ["passport", "legal-work-abroad", "trafficking-in-persons", "people-smuggling"];

export const education = new Set(["awareness-session", "technical-guidance", "extension-session"]);
const everyKind = ["immigration-office", "detention-house"];

export const definitions: Readonly<Record<string, (w: World, key: Key) => Answer>> = {
  "officers-in-post": (w, key) => ({ numerator: officers(w, key, everyKind), denominator: null }),
  "offices-staffed": (w, key) => {
    const day = stockDay(w, key);
    const open = officesOn(w, key, day).filter((o) => isValid(o, day));
    return { numerator: count(open, (o) => officersOf(w, o.id, day) > 0), denominator: open.length };
  },
  "villages-per-officer": (w, key) => ({ numerator: designated(w, key).length, denominator: officers(w, key, ["immigration-office"]) }),
  "designated-villages": (w, key) => ({ numerator: designated(w, key).length, denominator: null }),
  "designation-coverage": (w, key) => ({ numerator: designated(w, key).length, denominator: allVillages(w, key).length }),
  "assigned-villages": (w, key) => {
    const day = stockDay(w, key);
    const villages = designated(w, key);
    return { numerator: count(villages, (id) => w.leadOf(id, day) !== undefined), denominator: villages.length };
  },
  "active-villages": (w, key) => {
    const days = new Set(ninetyDays(w, key));
    const villages = designatedFor90(w, key);
    const isActive = (id: string): boolean => w.activities.some((a) => days.has(a.day) && w.visited(a).includes(id));
    return { numerator: count(villages, isActive), denominator: villages.length };
  },
  "silent-villages": (w, key) => {
    const days = new Set(ninetyDays(w, key));
    const villages = designatedFor90(w, key);
    const isHeard = (id: string): boolean =>
      w.activities.some((a) => days.has(a.day) && w.takingPart(a).includes(id)) ||
      w.reports.some((r) => r.villageId === id && days.has(w.localDay(id, r.submitted))) ||
      w.nilReports.some((n) => n.villageId === id && days.has(n.submittedOn));
    return { numerator: count(villages, (id) => !isHeard(id)), denominator: villages.length };
  },
  "education-sessions": (w, key) => ({
    numerator: count(w.activities, (a) => education.has(a.kind) && w.takingPart(a).some((id) => activityIsOf(w, key, a, id))),
    denominator: null,
  }),
  participants: (w, key) => ({ numerator: hosted(w, key).reduce((sum, a) => sum + (a.participants ?? 0), 0), denominator: null }),
  "women-share": (w, key) => {
    const known = hosted(w, key).filter((a) => a.women !== undefined && a.men !== undefined);
    const women = known.reduce((sum, a) => sum + (a.women ?? 0), 0);
    return { numerator: women, denominator: known.reduce((sum, a) => sum + (a.men ?? 0), women) };
  },
  "youth-share": (w, key) => {
    const known = hosted(w, key).filter((a) => [a.under16, a.youth16To30, a.over30].every((count) => count !== undefined));
    const sum = (of: (a: Activity) => number): number => known.reduce((total, a) => total + of(a), 0);
    return {
      numerator: sum((a) => a.youth16To30 ?? 0),
      denominator: sum((a) => (a.under16 ?? 0) + (a.youth16To30 ?? 0) + (a.over30 ?? 0)),
    };
  },
  "reach-per-1000": (w, key) => {
    const place = Object.fromEntries(Object.entries(key).filter(([name]) => !["month", "quarter", "half-year", "year"].includes(name)));
    const isCounted = (id: string, day: string): boolean => w.officeOf(id, day) !== undefined && residents(w, id, day) !== undefined;
    const sessions = hosted(w, key).filter((a) => education.has(a.kind) && isCounted(a.villageId, a.day));
    const numerator = sessions.reduce((sum, a) => sum + (a.participants ?? 0), 0);
    let [denominator, designatedDays, knownDays] = [0, 0, 0];
    for (const day of daysAsked(w, key)) {
      for (const id of villagesOn(w, place, day)) {
        if (w.officeOf(id, day) === undefined) continue;
        designatedDays += 1;
        knownDays += Number(isCounted(id, day));
        denominator += (residents(w, id, day) ?? 0) / daysInYear(day);
      }
    }
    const value = designatedDays > 0 && knownDays === 0 ? null : (numerator * 1000) / denominator;
    return { numerator, denominator, value };
  },
  "quarterly-standard": (w, key) => {
    const pairs = endedQuarters(w).flatMap((quarter) => {
      const { first, last } = daysOfPeriod(quarter);
      const days = Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, i) => dayText(dayNumber(first) + i));
      return villagesOn(w, key, last)
        .filter((id) => throughout(w, id, days))
        .map((id) => ({ id, first, last }));
    });
    const wasTaught = ({ id, first, last }: (typeof pairs)[number]): boolean =>
      w.activities.some((a) => first <= a.day && a.day <= last && taughtTo(w, a, id));
    return { numerator: count(pairs, wasTaught), denominator: pairs.length };
  },
  "topic-coverage": (w, key) => {
    const { topic, ...place } = key;
    const days = daysOfTwelveMonths(stockDay(w, key));
    const villages = villagesOn(w, place, stockDay(w, key)).filter((id) => throughout(w, id, days));
    const wasTaught = (id: string, one: string): boolean =>
      w.activities.some((a) => days.includes(a.day) && a.topics.includes(one) && taughtTo(w, a, id));
    const asked = topic === undefined ? requiredTopics : [topic];
    return { numerator: count(villages, (id) => asked.every((one) => wasTaught(id, one))), denominator: villages.length };
  },
  "service-sessions": (w, key) => ({
    numerator: count(w.activities, (a) => a.kind === "mobile-passport-service" && countsJointly(w, key, a)),
    denominator: null,
  }),
  "mapping-coverage": (w, key) => {
    const days = daysOfTwelveMonths(stockDay(w, key));
    const villages = designated(w, key);
    const isMapped = (id: string): boolean =>
      w.activities.some((a) => a.kind === "vulnerability-mapping" && days.includes(a.day) && w.visited(a).includes(id));
    return { numerator: count(villages, isMapped), denominator: villages.length };
  },
  "inputs-received": (w, key) => ({
    numerator: count(w.reports, (r) => ["input", "question"].includes(r.category) && submittedInPeriod(w, key, r)),
    denominator: null,
  }),
  "questions-answered-share": (w, key) => {
    const questions = w.reports.filter((r) => {
      const age = dayNumber(w.asOf) - dayNumber(w.localDay(r.villageId, r.submitted));
      return r.category === "question" && age >= 14 && submittedInPeriod(w, key, r);
    });
    return { numerator: count(questions, (r) => r.entries.some((e) => e.state === "completed")), denominator: questions.length };
  },
  "evidence-share": (w, key) => {
    const counted = w.activities.filter((a) => countsJointly(w, key, a));
    return { numerator: count(counted, (a) => (a.evidenceCount ?? 0) >= 1), denominator: counted.length };
  },
  "reports-submitted": (w, key) => ({
    numerator: count(w.reports, (r) => {
      const day = w.localDay(r.villageId, r.submitted);
      return w.inPeriod(day) && reportIsOf(w, key, r, day);
    }),
    denominator: null,
  }),
  "reporting-completeness": (w, key) => {
    const pairs = dueMonths(w).flatMap((month) =>
      villagesOn(w, key, lastDayOf(month))
        .filter((id) => daysOf(month).every((day) => w.officeOf(id, day) !== undefined))
        .map((id) => ({ id, month })),
    );
    return { numerator: count(pairs, ({ id, month }) => reportedIn(w, id, month)), denominator: pairs.length };
  },
  "verification-timeliness": (w, key) => {
    const rounds = w.reports.flatMap((r) => r.entries.map((entry, i) => ({ r, entry, answer: r.entries[i + 1] })));
    const due = rounds.filter(({ r, entry }) => {
      const day = w.localDay(r.villageId, entry.at);
      const end = entry.state === "submitted" ? deadline(w, r, entry) : undefined;
      return end !== undefined && end < w.endOf(r.villageId, w.asOf) && w.inPeriod(day) && reportIsOf(w, key, r, day);
    });
    const inTime = ({ r, entry, answer }: (typeof due)[number]): boolean =>
      answer !== undefined && ["verified", "rejected", "returned"].includes(answer.state) && answer.at <= (deadline(w, r, entry) as number);
    return { numerator: count(due, inTime), denominator: due.length };
  },
  "open-backlog": (w, key) => ({ numerator: openOn(w, key).length, denominator: null }),
  "red-flags": (w, key) => {
    const day = stockDay(w, key);
    const isPast = (r: Report): boolean => {
      const last = entriesOn(w, r, day).at(-1);
      const end = last && deadline(w, r, last);
      return end !== undefined && end < w.endOf(r.villageId, day);
    };
    return { numerator: count(openOn(w, key), isPast), denominator: null };
  },
  "signals-raised": (w, key) => ({ numerator: raised(w, key).length, denominator: null }),
  "signal-confirmation": (w, key) => {
    const outcomes = raised(w, key).map((s) => s.events.find((e) => e.state === "closed")?.outcome);
    return {
      numerator: count(outcomes, (o) => o === "confirmed"),
      denominator: count(outcomes, (o) => o === "confirmed" || o === "false-alarm"),
    };
  },
  "signal-response-hours": (w, key) => {
    const watched = raised(w, key).map((s) => {
      const response = s.events.find((e) => e.state === "responded");
      const until = (response ?? s.events.find((e) => e.state === "closed"))?.at ?? s.end;
      return { hours: (until - s.raised) / hour, isEvent: response !== undefined };
    });
    return { numerator: count(watched, (one) => one.isEvent), denominator: watched.length, value: medianOf(watched) };
  },
  "consolidation-effort": (w, key) => {
    const days = new Set(daysAsked(w, key));
    const logged = w.records.observations
      .filter((o) => o.indicator === "consolidation-hours")
      .map((o) => ({ ...o, ...daysOfPeriod(o.period) }))
      .filter(({ first, last }) => days.has(first) && days.has(last))
      .filter(({ regionCode, last }) => regionIsOf(w, key, regionCode, last));
    const hours = logged.reduce((sum, { value }) => sum + value, 0);
    return { numerator: hours, denominator: null, value: logged.length === 0 ? null : hours };
  },
  "record-completeness": (w, key) => {
    const fields = recordFields(w, key);
    return { numerator: count(fields, (isFilled) => isFilled), denominator: fields.length };
  },
};

// What is recorded of regions. A region of a coarser level has no key of a finer one.
const regionKeysOf = (code: string, day: string): Key => {
  const { province = "", regency = "", district = "", priority = "" } = regionKeys(code, day);
  return { province, priority, ...(code.length >= 5 ? { regency } : {}), ...(code.length >= 8 ? { district } : {}) };
};
function regionIsOf(w: World, key: Key, code: string, day: string): boolean {
  const { scope } = w;
  const times = ["month", "quarter", "half-year", "year"];
  const place = Object.fromEntries(Object.entries(key).filter(([name]) => !times.includes(name)));
  if (scope.kind === "region" && !within(code, scope.code)) return false;
  if (scope.kind === "office" && !w.workingArea(scope.officeId, day).some((area) => within(code, area))) return false;
  return holds(place, regionKeysOf(code, day));
}

function raised(w: World, key: Key) {
  const days = new Set(daysAsked(w, key));
  return w.signals.filter((s) => days.has(s.day) && regionIsOf(w, key, s.regionCode, s.day));
}

/** Kaplan and Meier by hand: null where the curve does not come down to one half. */
function medianOf(watched: readonly { hours: number; isEvent: boolean }[]): number | null {
  const times = [...new Set(watched.filter((one) => one.isEvent).map((one) => one.hours))].sort((a, b) => a - b);
  let share = 1;
  let half: number | undefined;
  for (const time of times) {
    const atRisk = count(watched, (one) => one.hours >= time);
    share *= (atRisk - count(watched, (one) => one.isEvent && one.hours === time)) / atRisk;
    // Exactly one half for a while: the middle of that while.
    if (half !== undefined) return (half + time) / 2;
    if (share < 0.5 - 1e-9) return time;
    if (share < 0.5 + 1e-9) half = time;
  }
  return half ?? null;
}

/** Each expected field of each record that counts: is it filled? */
function recordFields(w: World, key: Key): boolean[] {
  const { records } = w;
  const day = stockDay(w, key);
  const days = new Set(daysAsked(w, key));
  const offices = new Set(officesOn(w, key, day).map((o) => o.id));
  const noOffice =
    w.scope.kind === "nation" &&
    !("province" in key || "priority" in key) &&
    ["office", "regional-office"].every((name) => (key[name] ?? "unassigned") === "unassigned");
  const known = new Set(records.offices.map((o) => o.id));
  const isOf = (officeId: string | undefined): boolean =>
    officeId !== undefined && known.has(officeId) ? offices.has(officeId) : noOffice;
  const wasKnown = (villageId: string, recordedAt: string | undefined): boolean =>
    recordedAt === undefined || Date.parse(recordedAt) < w.endOf(villageId, w.asOf);
  const ofVillage = (villageId: string, on: string, recordedAt: string | undefined): boolean =>
    days.has(on) && wasKnown(villageId, recordedAt) && isOf(w.officeOf(villageId, on));
  /** The office of the day; else the last before it, else the first after it. */
  const officeAround = (villageId: string, day: string): string | undefined => {
    const from = dayNumber(day);
    const days = [...Array.from({ length: 800 }, (_, i) => from - i), ...Array.from({ length: 800 }, (_, i) => from + i)];
    const found = days.find((one) => w.officeOf(villageId, dayText(one)) !== undefined);
    return found === undefined ? undefined : w.officeOf(villageId, dayText(found));
  };
  const village = new Map(records.reports.map((r) => [r.id, r] as const));
  const reportDay = (r: Records["reports"][number]): string => w.localDay(r.villageId, Date.parse(r.submittedAt));
  return [
    ...records.offices.filter((o) => isOf(o.id)).map((o) => o.regionalOfficeId !== undefined),
    ...records.postings.filter((p) => isOf(p.officeId)).map(() => false),
    ...records.designations.filter((d) => isOf(d.officeId)).map(() => false),
    ...records.assignments.filter((a) => isOf(officeAround(a.villageId, a.from))).map(() => false),
    ...records.liaisons.filter((l) => isOf(officeAround(l.villageId, l.from))).map(() => false),
    ...records.activities
      .filter((a) => ofVillage(a.villageId, a.day, a.recordedAt))
      .flatMap((a) => [
        false,
        ...[a.participants, a.women, a.men, a.evidenceCount, a.recordedAt].map((f) => f !== undefined),
        a.topics.length > 0,
      ]),
    ...records.reports
      .filter((r) => ofVillage(r.villageId, reportDay(r), r.recordedAt))
      .flatMap((r) => [r.channel, r.eventAt, r.recordedAt].map((f) => f !== undefined)),
    ...records.reportEvents
      .filter((e) => {
        const r = village.get(e.reportId) as Records["reports"][number];
        return (
          days.has(w.localDay(r.villageId, Date.parse(e.at))) &&
          wasKnown(r.villageId, e.recordedAt) &&
          isOf(w.officeOf(r.villageId, reportDay(r)))
        );
      })
      .map((e) => e.recordedAt !== undefined),
    ...records.nilReports.filter((n) => ofVillage(n.villageId, lastDayOf(n.month), n.recordedAt)).map((n) => n.recordedAt !== undefined),
  ];
}
