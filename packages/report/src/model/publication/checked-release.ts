import type { Dimension } from "@pimpasa/analytics";
import type { CalendarDay, Period, Scope } from "@pimpasa/core";
import { ReportOptionsError } from "../report-options.ts";
import type { PublishedRelease } from "./published-release.ts";

/** The release, if it holds what the report is about. */
export function checkedRelease(
  published: PublishedRelease | undefined,
  { period, asOf, scope }: { readonly period: Period; readonly asOf: CalendarDay; readonly scope: Scope },
): PublishedRelease | undefined {
  if (published === undefined) return undefined;
  const { release } = published;
  if (release.asOf !== asOf) throw new ReportOptionsError(`The release is as of ${release.asOf}; make the report as of that day.`);
  if (!release.periods.includes(period.text))
    throw new ReportOptionsError(`The release has no period ${period.text}; it has: ${release.periods.join(", ")}.`);
  const needed = dimensionOf(scope);
  if (needed !== undefined && !release.tables.some((table) => table.includes(needed)))
    throw new ReportOptionsError(`The release has no figures by ${needed}; publish the nation, a province or a regency.`);
  return published;
}

/** By what a scope is told apart in a release. */
function dimensionOf(scope: Scope): Dimension | undefined {
  if (scope.kind === "nation") return undefined;
  if (scope.kind === "office") return "office";
  return (["province", "regency", "district", "village"] as const)[scope.code.split(".").length - 1];
}
