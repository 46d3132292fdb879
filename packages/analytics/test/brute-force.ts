// The KPIs computed the slow way, from their definitions: records and days one by one, no cubes, no timeline, no grid.
import type { Records } from "./random-programme.ts";

export type Key = Readonly<Record<string, string>>;

export interface Answer {
  readonly numerator: number;
  readonly denominator: number | null;
}

export interface Question {
  readonly kpi: string;
  /** First and last day of the period, both in it. */
  readonly first: string;
  readonly last: string;
  readonly asOf: string;
  /** Only what has these keys. */
  readonly key: Key;
}

const dayMs = 86_400_000;
const dayOf = (text: string): number => Date.parse(`${text}T00:00Z`) / dayMs;
const textOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
const holds = (record: { from: string; to?: string }, day: string): boolean =>
  record.from <= day && (record.to === undefined || day < record.to);

const zone: Readonly<Record<string, number>> = { "12": 7, "53": 8, "91": 9 };

export function bruteForce(records: Records, question: Question): Answer {
  const world = worldOf(records, question);
  const kpi = kpis[question.kpi];
  if (kpi === undefined) throw new Error(`no brute force for ${question.kpi}`);
  return kpi(world);
}

function worldOf(records: Records, { first, last, asOf, key }: Question) {
  const village = (id: string) => records.villages.find((v) => v.id === id) as Records["villages"][number];
  const hours = (id: string): number => zone[village(id).regionCode.slice(0, 2)] as number;
  const localDay = (id: string, iso: string): string => textOf(Math.floor((Date.parse(iso) + hours(id) * 3_600_000) / dayMs));
  /** The instant after the last one of the day `asOf` in the village. */
  const end = (id: string, day: string = asOf): number => (dayOf(day) + 1) * dayMs - hours(id) * 3_600_000;
  const officeOf = (id: string, day: string) => records.designations.find((d) => d.villageId === id && holds(d, day))?.officeId;
  const leadOf = (id: string, day: string) =>
    records.assignments.find((a) => a.villageId === id && a.role === "lead" && holds(a, day))?.officerId;
  const office = (id: string | undefined) => records.offices.find((o) => o.id === id);
  const priority = (province: string, day: string): string =>
    province === "53" && day >= "2025-02-01" && day < "2025-06-01" ? "priority" : "other";
  const time = (day: string): Key => {
    const [year = "", month = ""] = day.split("-");
    return {
      month: `${year}-${month}`,
      quarter: `${year}-Q${Math.ceil(Number(month) / 3)}`,
      "half-year": `${year}-S${Number(month) <= 6 ? 1 : 2}`,
      year,
    };
  };
  /** The keys of a village on a day. */
  const placeKeys = (id: string, day: string): Key => {
    const code = village(id).regionCode;
    return {
      village: id,
      province: code.slice(0, 2),
      regency: code.slice(0, 5),
      district: code.slice(0, 8),
      office: officeOf(id, day) ?? "unassigned",
      "regional-office": office(officeOf(id, day))?.regionalOfficeId ?? "unassigned",
      officer: leadOf(id, day) ?? "unassigned",
      priority: priority(code.slice(0, 2), day),
    };
  };
  const matches = (keys: Key): boolean => Object.entries(key).every(([dimension, value]) => keys[dimension] === value);
  const officeMatches = (o: Records["offices"][number], day: string): boolean =>
    matches({
      ...time(day),
      office: o.id,
      province: o.provinceCode,
      "regional-office": o.regionalOfficeId ?? "unassigned",
      priority: priority(o.provinceCode, day),
    });
  const stockDay = stockDayOf(key, last, asOf);
  const inPeriod = (day: string): boolean => day >= first && day <= last && day <= asOf;
  const recordedInTime = (id: string, iso: string | undefined): boolean => iso === undefined || Date.parse(iso) < end(id);
  /** Activities that are known, with the villages that took part. */
  const activities = records.activities.filter((a) => a.day <= asOf && recordedInTime(a.villageId, a.recordedAt));
  const partners = (a: Records["activities"][number]) => records.activityVillages.filter((v) => v.activityId === a.id);
  /** The known part of each history. */
  const reports = records.reports.flatMap((r) => {
    const events = records.reportEvents
      .filter((e) => e.reportId === r.id && Date.parse(e.at) < end(r.villageId) && recordedInTime(r.villageId, e.recordedAt))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return events.length === 0 ? [] : [{ ...r, events }];
  });
  const stockTime = (day: string): Key => time(day);
  return {
    records,
    first,
    last,
    asOf,
    key,
    stockDay,
    inPeriod,
    matches,
    officeMatches,
    placeKeys,
    time,
    stockTime,
    officeOf,
    leadOf,
    localDay,
    end,
    activities,
    partners,
    reports,
  };
}

type World = ReturnType<typeof worldOf>;

/** The last day of the time bucket that is asked for, of the period, or `asOf`. */
function stockDayOf(key: Key, last: string, asOf: string): string {
  const ends = [last, asOf];
  const bucket = key.month ?? key.quarter ?? key["half-year"] ?? key.year;
  if (bucket !== undefined) ends.push(lastDayOfBucket(bucket));
  return ends.sort()[0] as string;
}

function lastDayOfBucket(bucket: string): string {
  const [year = "0", part = ""] = bucket.split("-");
  const number = Number(part.replace(/\D/g, ""));
  const month = part === "" ? 12 : part.startsWith("Q") ? number * 3 : part.startsWith("S") ? number * 6 : number;
  return textOf(Date.UTC(Number(year), month, 1) / dayMs - 1);
}

const educational = new Set(["awareness-session", "technical-guidance", "extension-session"]);
const count = <T>(list: readonly T[], test: (one: T) => boolean): number => list.filter(test).length;

const villagesAt = (w: World): string[] =>
  w.records.villages.map((v) => v.id).filter((id) => w.matches({ ...w.placeKeys(id, w.stockDay), ...w.time(w.stockDay) }));
const designatedAt = (w: World): string[] => villagesAt(w).filter((id) => w.officeOf(id, w.stockDay) !== undefined);

/** Days back from the stock day, it included. */
const lastDays = (w: World, days: number): string[] => Array.from({ length: days }, (_, i) => textOf(dayOf(w.stockDay) - i));
const designatedFor90 = (w: World): string[] =>
  villagesAt(w).filter((id) => lastDays(w, 90).every((day) => w.officeOf(id, day) !== undefined));
const wasOnSite = (w: World, a: World["activities"][number], id: string): boolean =>
  a.villageId === id || w.partners(a).some((p) => p.villageId === id && p.onSite);

function officersAt(w: World, kinds: readonly string[]): number {
  return w.records.offices
    .filter((o) => kinds.includes(o.kind) && w.officeMatches(o, w.stockDay))
    .reduce((sum, o) => sum + count(w.records.postings, (p) => p.officeId === o.id && holds(p, w.stockDay)), 0);
}

const everyKind = ["immigration-office", "detention-house"];

/** Activities of the period whose host village, day and kind have the keys. */
const hosted = (w: World) =>
  w.activities.filter(
    (a) =>
      w.inPeriod(a.day) &&
      topicsOf(w, a.topics).some((topic) => w.matches({ ...w.placeKeys(a.villageId, a.day), ...w.time(a.day), kind: a.kind, ...topic })),
  );

/** With a breakdown by topic a record has one set of keys for each topic; without, one. */
const topicsOf = (w: World, topics: readonly string[]): Key[] => ("topic" in w.key ? topics.map((topic) => ({ topic })) : [{}]);

const reportKeys = (w: World, r: World["reports"][number], day: string): boolean =>
  topicsOf(w, r.topics).some((topic) =>
    w.matches({ ...w.placeKeys(r.villageId, day), ...w.time(day), category: r.category, channel: r.channel ?? "unknown", ...topic }),
  );

const hour = 3_600_000;
const closed = new Set(["rejected", "completed"]);
const decided = new Set(["verified", "rejected", "returned"]);

/** The history up to the end of a day in the village. */
const eventsUntil = (w: World, r: World["reports"][number], day: string) =>
  r.events.filter((e) => Date.parse(e.at) < w.end(r.villageId, day));

function isOpen(w: World, r: World["reports"][number]): boolean {
  const events = eventsUntil(w, r, w.stockDay);
  return events.length > 0 && !events.some((e) => closed.has(e.state));
}

function isOverdue(w: World, r: World["reports"][number]): boolean {
  const last = eventsUntil(w, r, w.stockDay).at(-1);
  if (last === undefined) return false;
  const hours = last.state === "submitted" ? 48 : last.state === "verified" ? (r.category === "indikasi_tppo_pmi" ? 6 : 72) : undefined;
  return hours !== undefined && Date.parse(last.at) + hours * hour < w.end(r.villageId, w.stockDay);
}

/** Months of the period that are whole, with their 5th day after passed by `asOf`. */
function dueMonths(w: World): string[] {
  const months = new Set<string>();
  for (let day = dayOf(w.first); day <= dayOf(w.last); day += 1) months.add(textOf(day).slice(0, 7));
  return [...months].filter((month) => {
    const lastDay = lastDayOfBucket(month);
    return `${month}-01` >= w.first && lastDay <= w.last && textOf(dayOf(lastDay) + 5) <= w.asOf;
  });
}

const daysOfMonth = (month: string): string[] => {
  const days: string[] = [];
  for (let day = dayOf(`${month}-01`); textOf(day).startsWith(month); day += 1) days.push(textOf(day));
  return days;
};

const kpis: Readonly<Record<string, (w: World) => Answer>> = {
  "officers-in-post": (w) => ({ numerator: officersAt(w, everyKind), denominator: null }),
  "offices-staffed": (w) => {
    const open = w.records.offices.filter((o) => holds(o, w.stockDay) && w.officeMatches(o, w.stockDay));
    return {
      numerator: count(open, (o) => w.records.postings.some((p) => p.officeId === o.id && holds(p, w.stockDay))),
      denominator: open.length,
    };
  },
  "villages-per-officer": (w) => ({ numerator: designatedAt(w).length, denominator: officersAt(w, ["immigration-office"]) }),
  "designated-villages": (w) => ({ numerator: designatedAt(w).length, denominator: null }),
  "assigned-villages": (w) => ({
    numerator: count(designatedAt(w), (id) => w.leadOf(id, w.stockDay) !== undefined),
    denominator: designatedAt(w).length,
  }),
  "active-villages": (w) => {
    const days = new Set(lastDays(w, 90));
    const villages = designatedFor90(w);
    return {
      numerator: count(villages, (id) => w.activities.some((a) => days.has(a.day) && wasOnSite(w, a, id))),
      denominator: villages.length,
    };
  },
  "silent-villages": (w) => {
    const days = new Set(lastDays(w, 90));
    const villages = designatedFor90(w);
    const heard = (id: string): boolean =>
      w.activities.some((a) => days.has(a.day) && wasOnSite(w, a, id)) ||
      w.reports.some((r) => r.villageId === id && days.has(w.localDay(id, r.events[0]?.at as string))) ||
      w.records.nilReports.some((n) => n.villageId === id && days.has(n.submittedOn) && n.submittedOn <= w.asOf);
    return { numerator: count(villages, (id) => !heard(id)), denominator: villages.length };
  },
  "education-sessions": (w) => ({
    numerator: count(w.activities, (a) => {
      const villages = [a.villageId, ...w.partners(a).map((p) => p.villageId)];
      const keys = (id: string) =>
        topicsOf(w, a.topics).some((topic) => w.matches({ ...w.placeKeys(id, a.day), ...w.time(a.day), kind: a.kind, ...topic }));
      return w.inPeriod(a.day) && educational.has(a.kind) && villages.some(keys);
    }),
    denominator: null,
  }),
  participants: (w) => ({ numerator: hosted(w).reduce((sum, a) => sum + (a.participants ?? 0), 0), denominator: null }),
  "women-share": (w) => {
    const known = hosted(w).filter((a) => a.women !== undefined && a.men !== undefined);
    const women = known.reduce((sum, a) => sum + (a.women ?? 0), 0);
    return { numerator: women, denominator: women + known.reduce((sum, a) => sum + (a.men ?? 0), 0) };
  },
  "reports-submitted": (w) => ({
    numerator: count(w.reports, (r) => {
      const day = w.localDay(r.villageId, r.events[0]?.at as string);
      return w.inPeriod(day) && reportKeys(w, r, day);
    }),
    denominator: null,
  }),
  "reporting-completeness": (w) => {
    let numerator = 0;
    let denominator = 0;
    for (const month of dueMonths(w)) {
      for (const { id } of w.records.villages) {
        const days = daysOfMonth(month);
        if (!w.matches({ ...w.placeKeys(id, days.at(-1) as string), ...w.time(days[0] as string) })) continue;
        if (!days.every((day) => w.officeOf(id, day) !== undefined)) continue;
        denominator += 1;
        const due = textOf(dayOf(lastDayOfBucket(month)) + 5);
        const reported = w.reports.some(
          (r) => r.villageId === id && w.localDay(id, r.eventAt ?? (r.events[0]?.at as string)).startsWith(month),
        );
        const nil = w.records.nilReports.some(
          (n) => n.villageId === id && n.month === month && n.submittedOn <= due && n.submittedOn <= w.asOf,
        );
        if (reported || nil) numerator += 1;
      }
    }
    return { numerator, denominator };
  },
  "verification-timeliness": (w) => {
    let numerator = 0;
    let denominator = 0;
    for (const r of w.reports) {
      r.events.forEach((event, i) => {
        const day = w.localDay(r.villageId, event.at);
        if (event.state !== "submitted" || !w.inPeriod(day) || !reportKeys(w, r, day)) return;
        const deadline = Date.parse(event.at) + 48 * hour;
        if (deadline >= w.end(r.villageId)) return;
        denominator += 1;
        const answer = r.events[i + 1];
        if (answer !== undefined && decided.has(answer.state) && Date.parse(answer.at) <= deadline) numerator += 1;
      });
    }
    return { numerator, denominator };
  },
  "open-backlog": (w) => ({ numerator: count(w.reports, (r) => isOpen(w, r) && reportKeys(w, r, w.stockDay)), denominator: null }),
  "red-flags": (w) => ({
    numerator: count(w.reports, (r) => isOpen(w, r) && isOverdue(w, r) && reportKeys(w, r, w.stockDay)),
    denominator: null,
  }),
};
