import { type Dataset, endOfDayMinutes, localDayNumber, type TableName, timeZoneOf } from "@pimpasa/core";

/** Villages by row, with the offset of their time zone: what events are placed on. */
export interface VillageFrame {
  readonly count: number;
  readonly ids: readonly string[];
  /** The row of a village; undefined where there is no such village. */
  rowOf(id: string): number | undefined;
  /** The offset of the village's time zone from UTC. */
  offsetMinutes(row: number): number;
  /** The day (as a day number) that it is in the village at this minute. */
  localDay(row: number, minutes: number): number;
  /** The first minute after the day in the village. */
  endOfDay(row: number, dayNumber: number): number;
  /** The table of a cube whose sources are to be kept; undefined where nobody asks for evidence. */
  sourcesOf(table: TableName): TableName | undefined;
}

export function villageFrame(dataset: Dataset, keepsSources = false): VillageFrame {
  const ids = dataset.villages.map((village) => village.id);
  const rows = new Map(ids.map((id, row) => [id, row] as const));
  const offsets = Int32Array.from(dataset.villages, (village) => timeZoneOf(village.regionCode).offsetMinutes);
  return {
    count: ids.length,
    ids,
    rowOf: (id) => rows.get(id),
    offsetMinutes: (row) => offsets[row] as number,
    localDay: (row, minutes) => localDayNumber(minutes, offsets[row] as number),
    endOfDay: (row, dayNumber) => endOfDayMinutes(dayNumber, offsets[row] as number),
    sourcesOf: (table) => (keepsSources ? table : undefined),
  };
}

/** For each row of a table of events the row of its village; -1 where that does not exist. */
export function villageRows(frame: VillageFrame, column: { codes: Int32Array; values: readonly string[] }): Int32Array {
  const rows = column.values.map((id) => frame.rowOf(id) ?? -1);
  return column.codes.map((code) => rows[code] ?? -1);
}
