import type { CalendarDay, Dataset } from "@pimpasa/core";
import { type PreparedDataset, prepareDataset } from "../grid/kpi-context.ts";
import { requireQualityDay } from "./quality-options.ts";
import { type RecordOffices, recordOffices } from "./record-office.ts";

/** What the parts of a check share: make it once where several are asked for. */
export interface PreparedQuality {
  readonly prepared: PreparedDataset;
  readonly offices: RecordOffices;
}

/**
 * Prepares a dataset for questions about its quality as of a day, for any number of parts.
 * Throws `RangeError` for a day before 1903 or after 9998-11-30.
 *
 * @example
 * ```ts
 * const asOf = CalendarDay.parse("2025-06-30");
 * const { dataset } = await readDataset({ officers: [{ id: "o1" }] });
 * const quality = prepareQuality(dataset, asOf);
 * [activityDuplicates(quality, { asOf }), officerDuplicates(quality, { asOf })]; // => [[], []]
 * ```
 */
export function prepareQuality(dataset: Dataset, asOf: CalendarDay): PreparedQuality {
  requireQualityDay(asOf);
  const prepared = prepareDataset(dataset, asOf);
  return { prepared, offices: recordOffices(prepared) };
}

/** The prepared data itself, or a dataset made ready. */
export const qualityOf = (data: Dataset | PreparedQuality, asOf: CalendarDay): PreparedQuality =>
  "prepared" in data ? data : prepareQuality(data, asOf);
