import {
  type CalendarDay,
  type Dataset,
  type Period,
  parsePeriod,
  type Scope,
  type TableName,
  type Timeline,
  toDayNumber,
} from "@pimpasa/core";
import type { KpiDefinition } from "../answer/kpi-definition.ts";
import type { KpiKey, KpiRow } from "../answer/kpi-value.ts";
import { criticalCategory } from "../cube/report-spans.ts";
import { type Dimension, timeDimensions } from "../dimension.ts";
import type { DisclosurePolicy } from "./policy.ts";

/** Is a row never published, whatever its count? */
export type IsBarred = (definition: KpiDefinition, row: Pick<KpiRow, "by" | "period" | "asOf">) => boolean;

/** Decrees say how many offices, officers and villages there are and who serves whom: that is public. */
const publicTables: readonly TableName[] = ["regionalOffices", "offices", "officeClasses", "workingAreas", "officers", "postings"];
const decreed: readonly TableName[] = [...publicTables, "villages", "designations", "assignments", "liaisons"];

/** Does the KPI only count what decrees say, so that it tells nothing of anybody's work? */
export const isDecreed = ({ tables }: KpiDefinition): boolean => tables.length > 0 && tables.every((table) => decreed.includes(table));

const regionsFromCoarse = ["province", "regency", "district", "village"] as const satisfies Dimension[];

/** Is the key of a region finer than that to which the KPI is published? */
function isTooFine({ publishedDownTo, counts }: KpiDefinition, by: KpiKey): boolean {
  if (counts === "reports" && by.category === criticalCategory && (by.district ?? by.village) !== undefined) return true;
  if (publishedDownTo === undefined) return false;
  return regionsFromCoarse.slice(regionsFromCoarse.indexOf(publishedDownTo) + 1).some((dimension) => dimension in by);
}

/** How deep a scope is: a call about one village is as one broken down by village. */
function keyOfScope(scope: Scope): KpiKey {
  if (scope.kind === "office") return { office: scope.officeId };
  if (scope.kind === "nation") return {};
  const dimension = regionsFromCoarse[scope.code.split(".").length - 1];
  return dimension === undefined ? {} : { [dimension]: scope.code };
}

/**
 * What is never published: figures by officer, the work of an office with a single officer in that time, and what a KPI
 * does not publish so far down (`publishedDownTo`: a village's open complaint, indications below the regency, whether a KPI
 * counts them alone or a table by category shows them).
 */
export function neverPublished(
  { dataset, timeline }: { readonly dataset: Dataset; readonly timeline: Timeline },
  scope: Scope,
  { exempt }: DisclosurePolicy,
): IsBarred {
  const single = singleOfficerOffices(dataset, timeline);
  const around = keyOfScope(scope);
  return (definition, row) => {
    if (exempt.includes(definition.id)) return false;
    const by: KpiKey = { ...around, ...row.by };
    if (row.by.officer !== undefined || isTooFine(definition, by)) return true;
    return by.office !== undefined && !isDecreed(definition) && single(by.office, timeOf(row), row.asOf);
  };
}

/** The time of a row: the finest part that its key names, or its period. */
export const timeOf = ({ by, period }: Pick<KpiRow, "by" | "period">): string =>
  timeDimensions.map((dimension) => by[dimension]).find((key) => key !== undefined) ?? period;

/** Did one officer alone serve the office in a time? An office without officers tells of nobody. */
function singleOfficerOffices(dataset: Dataset, timeline: Timeline): (office: string, time: string, asOf: CalendarDay) => boolean {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (office, time, asOf) => {
    const text = `${time} ${asOf}`;
    const counts = known.get(text) ?? officersByOffice(dataset, timeline, time, asOf);
    known.set(text, counts);
    return counts.get(office) === 1;
  };
}

function officersByOffice(dataset: Dataset, timeline: Timeline, time: string, asOf: CalendarDay): Map<string, number> {
  const counts = new Map<string, number>();
  const period = parsePeriod(time);
  if (!period.ok) return counts;
  const [from, to] = daysOf(period.value, asOf);
  for (const { id } of dataset.officers) {
    const steps = timeline.postingOf.steps(id).filter((step) => step.fromDay < to && step.toDay > from);
    for (const office of new Set(steps.map((step) => step.record.officeId))) counts.set(office, (counts.get(office) ?? 0) + 1);
  }
  return counts;
}

const daysOf = (period: Period, asOf: CalendarDay): [from: number, to: number] => [
  toDayNumber(period.start),
  Math.min(toDayNumber(period.end), toDayNumber(asOf) + 1),
];
