import type { DictionaryColumn } from "../column-table.ts";
import type { Dataset } from "../dataset.ts";
import { endOfDayMinutes, localDayNumber } from "../instant.ts";
import { timeZoneOf } from "../time-zone.ts";

/** The villages of a dataset by their rows, as seen at the end of a day, each in its own time zone. */
export interface VillageClock {
  readonly count: number;
  /** The day (number) at whose end things are seen. */
  readonly today: number;
  /** For each row of a table of events the row of its village; -1 where that does not exist. */
  rowsOf(column: DictionaryColumn): Int32Array;
  /** The day (number) that it is in the village at this minute. */
  localDay(village: number, minutes: number): number;
  /** The first minute after the day in the village. */
  endOf(village: number): number;
  /** Does this minute lie after the day in the village? A missing one (NaN) does not. */
  isAfter(village: number, minutes: number): boolean;
}

export function villageClock(dataset: Dataset, today: number): VillageClock {
  const rows = new Map(dataset.villages.map(({ id }, row) => [id, row] as const));
  const offsets = Int32Array.from(dataset.villages, ({ regionCode }) => timeZoneOf(regionCode).offsetMinutes);
  const ends = Float64Array.from(offsets, (offset) => endOfDayMinutes(today, offset));
  return {
    count: offsets.length,
    today,
    rowsOf({ codes, values }) {
      const known = values.map((id) => rows.get(id) ?? -1);
      return codes.map((code) => known[code] ?? -1);
    },
    localDay: (village, minutes) => localDayNumber(minutes, offsets[village] as number),
    endOf: (village) => ends[village] as number,
    isAfter: (village, minutes) => minutes >= (ends[village] as number),
  };
}
