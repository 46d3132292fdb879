import { type CalendarDay, toDayNumber } from "../calendar-day.ts";
import { type Dataset, isSupplied } from "../dataset.ts";
import type { Scope } from "../scope.ts";
import type { TableName } from "../tables.ts";

/**
 * Why a question cannot be answered: a code and the parameters of its text. An officer's id is not among them, since what
 * was asked with may be a name or a NIP.
 */
export interface CoverageFaultParams {
  "village-unknown": { readonly villageId: string };
  "office-unknown": { readonly officeId: string };
  "officer-unknown": object;
  "interval-empty": { readonly from: CalendarDay; readonly to: CalendarDay };
  "table-not-supplied": { readonly table: TableName };
}

export type CoverageFaultCode = keyof CoverageFaultParams;

/** What is wrong with a question about coverage; `coverageFaultText` says it in words. */
export type CoverageFault = { [C in CoverageFaultCode]: { readonly code: C; readonly params: CoverageFaultParams[C] } }[CoverageFaultCode];

export const coverageFault = <C extends CoverageFaultCode>(code: C, params: CoverageFaultParams[C]): CoverageFault =>
  ({ code, params }) as CoverageFault;

/** The first of these tables that was not supplied, as a fault. */
export function missingTable(dataset: Dataset, tables: readonly TableName[]): CoverageFault | undefined {
  const table = tables.find((name) => !isSupplied(dataset, name));
  return table && coverageFault("table-not-supplied", { table });
}

/** A fault unless `to` lies after `from`. */
export const emptyInterval = (from: CalendarDay, to: CalendarDay): CoverageFault | undefined =>
  toDayNumber(from) < toDayNumber(to) ? undefined : coverageFault("interval-empty", { from, to });

/** A fault where the scope is an office that does not exist. */
export const scopeFault = (dataset: Dataset, scope: Scope): CoverageFault | undefined =>
  scope.kind === "office" ? unknownOffice(dataset, scope.officeId) : undefined;

/** A fault unless there is such an officer. Where the officers were not supplied, one to whom a record refers is known. */
export function unknownOfficer(dataset: Dataset, officerId: string): CoverageFault | undefined {
  const known = isSupplied(dataset, "officers")
    ? dataset.officers.some((officer) => officer.id === officerId)
    : [...dataset.postings, ...dataset.assignments].some((record) => record.officerId === officerId);
  return known ? undefined : coverageFault("officer-unknown", {});
}

/** A fault unless there is such an office. Where the offices were not supplied, one to which a record refers is known. */
export function unknownOffice(dataset: Dataset, officeId: string): CoverageFault | undefined {
  const known = isSupplied(dataset, "offices")
    ? dataset.offices.some((office) => office.id === officeId)
    : [...dataset.designations, ...dataset.postings].some((record) => record.officeId === officeId);
  return known ? undefined : coverageFault("office-unknown", { officeId });
}
