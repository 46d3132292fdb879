/** The records of a small programme, as a team would hold them. */
export interface Records {
  readonly regions: readonly { id: string; name: string }[];
  readonly regionalOffices: readonly Dated<{ name: string; provinceCode: string }>[];
  readonly offices: readonly Dated<{ name: string; kind: string; provinceCode: string; regionalOfficeId?: string }>[];
  readonly workingAreas: readonly Dated<{ officeId: string; regionCode: string }>[];
  readonly officers: readonly { id: string }[];
  readonly postings: readonly Dated<{ officerId: string; officeId: string }>[];
  readonly villages: readonly { id: string; regionCode: string; name: string }[];
  readonly designations: readonly Dated<{ villageId: string; officeId: string }>[];
  readonly assignments: readonly Dated<{ officerId: string; villageId: string; role: "lead" | "support" }>[];
  readonly activities: readonly ActivityRecord[];
  readonly activityVillages: readonly { id: string; activityId: string; villageId: string; onSite: boolean }[];
  readonly reports: readonly ReportRecord[];
  readonly reportEvents: readonly { id: string; reportId: string; state: string; at: string; recordedAt?: string }[];
  readonly nilReports: readonly { id: string; villageId: string; month: string; submittedOn: string; recordedAt?: string }[];
  readonly observations: readonly ObservationRecord[];
  readonly signals: readonly { id: string; regionCode: string; method: string; raisedAt: string; reason: string }[];
  readonly signalEvents: readonly SignalEventRecord[];
}

/** A record that is valid on the days `[from, to)`. */
export type Dated<T> = T & { readonly id: string; readonly from: string; readonly to?: string };

export interface ActivityRecord {
  readonly id: string;
  readonly kind: string;
  readonly villageId: string;
  readonly day: string;
  readonly participants?: number;
  readonly women?: number;
  readonly men?: number;
  readonly under16?: number;
  readonly youth16To30?: number;
  readonly over30?: number;
  readonly evidenceCount?: number;
  readonly topics: readonly string[];
  readonly recordedAt?: string;
}

export interface ReportRecord {
  readonly id: string;
  readonly villageId: string;
  readonly category: string;
  readonly channel?: string;
  readonly topics: readonly string[];
  readonly eventAt?: string;
  readonly submittedAt: string;
  readonly recordedAt?: string;
}

export interface ObservationRecord {
  readonly id: string;
  readonly indicator: string;
  readonly regionCode: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

export interface SignalEventRecord {
  readonly id: string;
  readonly signalId: string;
  readonly state: string;
  readonly at: string;
  readonly outcome?: string;
  readonly recordedAt?: string;
}

const dayMs = 86_400_000;

/** Days since 1970 as a text, `2025-03-01`. */
export const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
export const dayNumber = (text: string): number => Date.parse(`${text}T00:00Z`) / dayMs;

/** The provinces of the test programmes and their hours before UTC: one for each time zone (WIB, WITA, WIT). */
export const zoneHours: Readonly<Record<string, number>> = { "12": 7, "53": 8, "91": 9 };

/** Minutes of a local day as a point in time with its offset. */
export function instantText(day: number, minute: number, hours: number): string {
  const local = new Date(day * dayMs + Math.round(minute * 60_000)).toISOString();
  return `${local.endsWith(":00.000Z") ? local.slice(0, 16) : local.slice(0, 19)}+0${hours}:00`;
}
