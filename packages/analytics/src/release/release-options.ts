import { type CalendarDay, type Period, parsePeriod, toDayNumber } from "@pimpasa/core";
import type { Kpi } from "../answer/kpi-type.ts";
import { type Dimension, dimensions, timeDimensions } from "../dimension.ts";
import { type DisclosurePolicy, disclosurePolicy } from "../disclosure/policy.ts";
import type { Release } from "./release.ts";

/** What a release is made of. */
export interface ReleaseOptions {
  /** Months, quarters, half-years and years: `2026-S1`, `2026-03`. */
  readonly periods: readonly string[];
  readonly kpis: readonly Kpi[];
  /** Breakdowns by at most two dimensions; the standard tables unless given. */
  readonly tables?: readonly (readonly Dimension[])[];
  readonly policy?: Partial<DisclosurePolicy>;
  /** The release before: the difference of the two must not tell of a few late records. */
  readonly released?: Release;
}

/**
 * Tables that every release should have: by place down to the regency, by regional office, by month and by category. Not by
 * office: most offices have a single officer, whose work is never published, so such a table is withheld for the most part.
 */
export const standardTables: readonly (readonly Dimension[])[] = [
  ["priority"],
  ["province"],
  ["regency"],
  ["regional-office"],
  ["month"],
  ["province", "month"],
  ["category"],
];

/** A release that cannot be made whatever the data: its message says what to write instead. */
export class ReleaseOptionsError extends Error {
  override readonly name = "ReleaseOptionsError";
}

export interface CheckedOptions {
  readonly periods: readonly Period[];
  readonly kpis: readonly Kpi[];
  readonly tables: readonly (readonly Dimension[])[];
  readonly policy: DisclosurePolicy;
  readonly released: Release | undefined;
}

export function checkedOptions(options: ReleaseOptions, asOf: CalendarDay): CheckedOptions {
  const tables = options.tables ?? standardTables;
  if (options.periods.length === 0) throw new ReleaseOptionsError('Name at least one period, for example "2026-S1".');
  if (options.kpis.length === 0) throw new ReleaseOptionsError("Name at least one KPI; kpiCatalogue has all of them.");
  for (const by of tables) checkTable(by);
  const { released } = options;
  if (released !== undefined && released.asOf > asOf)
    throw new ReleaseOptionsError(`The release before is as of ${released.asOf}, later than ${asOf}; give the one that came first.`);
  return {
    periods: options.periods.map((text) => checkedPeriod(text, asOf)),
    kpis: options.kpis,
    tables,
    policy: disclosurePolicy(options.policy),
    released,
  };
}

function checkTable(by: readonly Dimension[]): void {
  if (by.length > 2 || new Set(by).size < by.length)
    throw new ReleaseOptionsError(`A table has at most two dimensions, each once; this one has: ${by.join(", ")}.`);
  const unknown = by.find((dimension) => !dimensions.includes(dimension));
  if (unknown !== undefined) throw new ReleaseOptionsError(`There is no dimension "${unknown}"; choose from: ${dimensions.join(", ")}.`);
  if (by.includes("officer")) throw new ReleaseOptionsError("Figures by officer are never published; leave that table out.");
}

function checkedPeriod(text: string, asOf: CalendarDay): Period {
  const period = parsePeriod(text);
  if (!period.ok || !(timeDimensions as readonly string[]).includes(period.value.kind))
    throw new ReleaseOptionsError(
      `"${text}" is no month, quarter, half-year or year; a release has standard periods only (2026-S1, 2026-03).`,
    );
  if (toDayNumber(period.value.start) > toDayNumber(asOf))
    throw new ReleaseOptionsError(`The period ${text} has not begun by ${asOf}; leave it out or prepare the data as of a later day.`);
  return period.value;
}
