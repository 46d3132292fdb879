import type { DictionaryColumn } from "../column-table.ts";
import { endOfDayMinutes, localDayNumber } from "../instant.ts";
import { timeZoneOf } from "../time-zone.ts";
import type { DatasetView } from "./dataset-view.ts";

const withoutVillage = Number.NaN;

/** The villages of a table of events, looked up once for each village and not for each row. */
export interface EventVillages {
  /** The id of the village of a row. */
  idOf(row: number): string;
  /** The offset from UTC at the village of a row; undefined where the village is not known. */
  offsetMinutes(row: number): number | undefined;
  /** The local day (number) of a time at the village of a row; NaN where the village is not known. */
  localDay(row: number, minutes: number): number;
  /** The first minute after a day (number) at the village of a row; NaN where the village is not known. */
  endOfDay(row: number, dayNumber: number): number;
}

export function eventVillages(view: DatasetView, { codes, values }: DictionaryColumn): EventVillages {
  const offsets = values.map((id) => {
    const village = view.village(id);
    return village === undefined ? withoutVillage : timeZoneOf(village.regionCode).offsetMinutes;
  });
  const offsetOf = (row: number): number => offsets[codes[row] as number] ?? withoutVillage;
  return {
    idOf: (row) => values[codes[row] as number] as string,
    offsetMinutes: (row) => (Number.isNaN(offsetOf(row)) ? undefined : offsetOf(row)),
    localDay: (row, minutes) => localDayNumber(minutes, offsetOf(row)),
    endOfDay: (row, dayNumber) => endOfDayMinutes(dayNumber, offsetOf(row)),
  };
}
