import type { CalendarDay, PeriodText } from "@pimpasa/core";
import type { KpiKey, KpiRow } from "../answer/kpi-value.ts";
import type { Dimension, PlaceDimension } from "../dimension.ts";
import type { DisclosurePolicy } from "../disclosure/policy.ts";

/** The form in which a release is written; a reader refuses any other. */
export const releaseFormat = "pimpasa-release/2";

/**
 * What is published together: standard tables of some KPIs for some periods, protected over all of them. Plain JSON, from
 * which every question of a publication is answered.
 */
export interface Release {
  readonly format: typeof releaseFormat;
  /** A name that follows from everything below: the same content has the same one. */
  readonly id: string;
  readonly asOf: CalendarDay;
  readonly periods: readonly PeriodText[];
  /** Ids. */
  readonly kpis: readonly string[];
  /** The breakdowns, each by at most two dimensions; `[]` is the total alone. */
  readonly tables: readonly (readonly Dimension[])[];
  readonly policy: DisclosurePolicy;
  /** What everybody knows: which places lie in which, by time. */
  readonly places: readonly ReleasedPlaces[];
  /** Sums and comparisons that do not hold in the data, so that a reader who takes them as known is wrong. */
  readonly exceptions: readonly string[];
  readonly rows: readonly KpiRow[];
}

/** The combinations of keys of place in which there was a village in a time (on its last day, for stocks). */
export interface ReleasedPlaces {
  readonly time: string;
  readonly nature: "flow" | "stock";
  readonly dimensions: readonly PlaceDimension[];
  readonly keys: readonly (readonly string[])[];
}

/** What can be told apart in the rows of a release: a KPI, a time, and a key without its times. */
export interface ReleasedCell {
  readonly kpi: string;
  readonly time: string;
  readonly key: KpiKey;
}
