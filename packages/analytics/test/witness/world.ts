// What is known, and who and where everything was on a day: by looking through the records, one by one.
import { priorityAreas } from "../programme-settings.ts";
import { type Dated, dayNumber, dayText, type Records, type RiskRecord, zoneHours } from "../records.ts";

export type Key = Readonly<Record<string, string>>;

export type WitnessScope =
  | { readonly kind: "nation" }
  | { readonly kind: "region"; readonly code: string }
  | { readonly kind: "office"; readonly officeId: string };

export interface Question {
  /** First and last day of the period, both in it. */
  readonly first: string;
  readonly last: string;
  readonly asOf: string;
  readonly scope: WitnessScope;
  /** What an index says of the risk, where there is one. */
  readonly risk?: readonly RiskRecord[];
}

export type Village = Records["villages"][number];
export type Office = Records["offices"][number];
export type Activity = Records["activities"][number];
export type Entry = { readonly state: string; readonly at: number };
export type Report = Records["reports"][number] & { readonly submitted: number; readonly entries: readonly Entry[] };

const dayMs = 86_400_000;
export const within = (code: string, area: string): boolean => code === area || code.startsWith(`${area}.`);
export const isValid = (record: { from: string; to?: string }, day: string): boolean =>
  record.from <= day && (record.to === undefined || day < record.to);

/** Of the records of a day the one that began last; on equal days that with the greater id. */
function counting<R extends Dated<unknown>>(records: readonly R[], day: string): R | undefined {
  return records
    .filter((record) => isValid(record, day))
    .reduce<R | undefined>((best, r) => {
      if (best === undefined || r.from > best.from || (r.from === best.from && r.id > best.id)) return r;
      return best;
    }, undefined);
}

export type World = ReturnType<typeof worldOf>;

export function worldOf(records: Records, question: Question) {
  const { asOf, scope, first, last, risk = [] } = question;
  const villageById = new Map(records.villages.map((v) => [v.id, v] as const));
  const officeById = new Map(records.offices.map((o) => [o.id, o] as const));
  const village = (id: string) => villageById.get(id) as Village;
  const hours = (id: string): number => zoneHours[village(id).regionCode.slice(0, 2)] as number;
  /** The first moment after a day, where the village is. */
  const endOf = (id: string, day: string): number => (dayNumber(day) + 1) * dayMs - hours(id) * 3_600_000;
  const localDay = (id: string, time: number): string => dayText(Math.floor((time + hours(id) * 3_600_000) / dayMs));
  const wasRecorded = (id: string, recordedAt: string | undefined): boolean =>
    recordedAt === undefined || Date.parse(recordedAt) < endOf(id, asOf);

  const officeOf = remembered((id: string, day: string) =>
    counting(
      records.designations.filter((d) => d.villageId === id),
      day,
    ),
  );
  const leadOf = remembered((id: string, day: string) =>
    counting(
      records.assignments.filter((a) => a.villageId === id && a.role === "lead"),
      day,
    ),
  );
  const postingOf = remembered((id: string, day: string) =>
    counting(
      records.postings.filter((p) => p.officerId === id),
      day,
    ),
  );
  const workingArea = (officeId: string, day: string): string[] =>
    records.workingAreas.filter((w) => w.officeId === officeId && isValid(w, day)).map((w) => w.regionCode);

  const riskOf = remembered((code: string, day: string) => risk.find((r) => r.regionCode === code && isValid(r, day)));
  const placeKeys = remembered((id: string, day: string): Key => {
    const code = village(id).regionCode;
    const officeId = officeOf(id, day)?.officeId;
    return {
      ...regionKeys(code, day),
      village: id,
      office: officeId ?? "unassigned",
      "regional-office": officeById.get(officeId ?? "")?.regionalOfficeId ?? "unassigned",
      officer: leadOf(id, day)?.officerId ?? "unassigned",
      "risk-band": riskOf(code, day)?.band ?? "unscored",
      ...timeKeys(day),
    };
  });
  const villageInScope = (id: string, day: string): boolean => {
    if (scope.kind === "office") return officeOf(id, day)?.officeId === scope.officeId;
    return scope.kind === "nation" || within(village(id).regionCode, scope.code);
  };
  /** An office stands in a province; below that it serves the regencies of its working area. */
  const officeInScope = (office: Office, day: string): boolean => {
    if (scope.kind === "nation") return true;
    if (scope.kind === "office") return office.id === scope.officeId;
    return scope.code.length === 2
      ? office.provinceCode === scope.code
      : workingArea(office.id, day).some((area) => within(scope.code, area));
  };
  const officeKeys = (office: Office, day: string): Key => ({
    office: office.id,
    province: office.provinceCode,
    "regional-office": office.regionalOfficeId ?? "unassigned",
    priority: priorityOf(office.provinceCode, day),
    ...timeKeys(day),
  });
  const partners = (a: Activity, onSiteOnly: boolean): readonly string[] =>
    records.activityVillages.filter((p) => p.activityId === a.id && (p.onSite || !onSiteOnly)).map((p) => p.villageId);
  const takingPart = new Map(records.activities.map((a) => [a.id, [a.villageId, ...partners(a, false)]] as const));
  const visited = new Map(records.activities.map((a) => [a.id, [a.villageId, ...partners(a, true)]] as const));
  return {
    records,
    ...question,
    endOf,
    localDay,
    officeOf: (id: string, day: string) => officeOf(id, day)?.officeId,
    leadOf: (id: string, day: string) => leadOf(id, day)?.officerId,
    officerAt: (officerId: string, day: string) => postingOf(officerId, day)?.officeId,
    workingArea,
    riskOf,
    placeKeys,
    villageInScope,
    officeInScope,
    officeKeys,
    inPeriod: (day: string): boolean => first <= day && day <= last && day <= asOf,
    activities: records.activities.filter((a) => a.day <= asOf && wasRecorded(a.villageId, a.recordedAt)),
    takingPart: (a: Activity): readonly string[] => takingPart.get(a.id) ?? [],
    visited: (a: Activity): readonly string[] => visited.get(a.id) ?? [],
    reports: records.reports.flatMap((r) => knownReport(records, r, endOf(r.villageId, asOf))),
    signals: records.signals.flatMap((s) => knownSignal(records, s, asOf)),
    nilReports: records.nilReports.filter((n) => n.submittedOn <= asOf && wasRecorded(n.villageId, n.recordedAt)),
  };
}

/** A signal that was raised by then, with what had happened and been recorded, in the time of its region. */
function knownSignal(records: Records, s: Records["signals"][number], asOf: string) {
  const hours = zoneHours[s.regionCode.slice(0, 2)] as number;
  const end = (dayNumber(asOf) + 1) * dayMs - hours * 3_600_000;
  const raised = Date.parse(s.raisedAt);
  if (raised >= end) return [];
  const events = records.signalEvents
    .filter((e) => e.signalId === s.id && Date.parse(e.at) < end && Date.parse(e.recordedAt ?? e.at) < end)
    .map((e) => ({ ...e, at: Date.parse(e.at) }))
    .sort((a, b) => a.at - b.at);
  return [{ ...s, raised, end, events, day: dayText(Math.floor((raised + hours * 3_600_000) / dayMs)) }];
}

/** Any (village, day) is asked for many times. */
function remembered<T>(answer: (id: string, day: string) => T): (id: string, day: string) => T {
  const known = new Map<string, Map<string, T>>();
  return (id, day) => {
    const days = known.get(id) ?? new Map<string, T>();
    known.set(id, days);
    if (!days.has(day)) days.set(day, answer(id, day));
    return days.get(day) as T;
  };
}

/** The keys of a region on a day. */
export const regionKeys = (code: string, day: string): Key => ({
  province: code.slice(0, 2),
  regency: code.slice(0, 5),
  district: code.slice(0, 8),
  priority: priorityOf(code, day),
});

export const priorityOf = (code: string, day: string): string =>
  priorityAreas.some((area) => within(code, area.regionCode) && isValid(area, day)) ? "priority" : "other";

export function timeKeys(day: string): Key {
  const [year = "", month = ""] = day.split("-");
  const number = Number(month);
  return {
    year,
    "half-year": `${year}-S${number <= 6 ? 1 : 2}`,
    quarter: `${year}-Q${Math.ceil(number / 3)}`,
    month: `${year}-${month}`,
  };
}

/**
 * A report that was submitted and recorded by then, with the part of its history that had happened and been recorded. Where
 * that part does not begin with a submission, the report itself says when it was submitted.
 */
function knownReport(records: Records, r: Records["reports"][number], end: number): Report[] {
  const submitted = Date.parse(r.submittedAt);
  if (submitted >= end || Date.parse(r.recordedAt ?? r.submittedAt) >= end) return [];
  const entries = records.reportEvents
    .filter((e) => e.reportId === r.id && Date.parse(e.at) < end && Date.parse(e.recordedAt ?? e.at) < end)
    .map((e) => ({ state: e.state, at: Date.parse(e.at) }))
    .sort((a, b) => a.at - b.at);
  return [{ ...r, submitted, entries: entries[0]?.state === "submitted" ? entries : [{ state: "submitted", at: submitted }, ...entries] }];
}
