import type { CalendarDay, Dataset } from "@pimpasa/core";
import { type PreparedDataset, prepareDataset } from "../grid/kpi-context.ts";
import { type RecordOffices, recordOffices } from "./record-office.ts";

/** What the parts of a check share: make it once where several are asked for. */
export interface PreparedQuality {
  readonly prepared: PreparedDataset;
  readonly offices: RecordOffices;
}

/** Prepares a dataset for questions about its quality as of a day. */
export function prepareQuality(dataset: Dataset, asOf: CalendarDay): PreparedQuality {
  const prepared = prepareDataset(dataset, asOf);
  return { prepared, offices: recordOffices(prepared) };
}

/** The prepared data itself, or a dataset made ready. */
export const qualityOf = (data: Dataset | PreparedQuality, asOf: CalendarDay): PreparedQuality =>
  "prepared" in data ? data : prepareQuality(data, asOf);
