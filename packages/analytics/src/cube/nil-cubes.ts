import { type Dataset, isSupplied, toDayNumber } from "@pimpasa/core";
import { type Cube, cubeBuilder, type EventCode } from "./cube.ts";
import { type VillageFrame, villageRows } from "./village-frame.ts";

export interface NilCubes {
  /** Timely nil reports, on the first day of their month. */
  readonly nil: Cube<"nilReports">;
  /** Nil reports, timely or not, on the day of their submission. */
  readonly nilSubmissions: Cube<"nilReports">;
}

/** A nil report is timely up to this day of the next month. */
export const nilReportDueDay = 5;

/** They are not told apart. */
const alike: EventCode = {};

/** The nil reports that are known at the end of the day `asOf`. */
export function nilCubes(dataset: Dataset, frame: VillageFrame, asOf: number): NilCubes {
  const timely = cubeBuilder(["nilReports"], frame.sourcesOf("nilReports"));
  const all = cubeBuilder(["nilReports"], frame.sourcesOf("nilReports"));
  if (isSupplied(dataset, "nilReports")) {
    const table = dataset.nilReports;
    const villages = villageRows(frame, table.dictionary("villageId"));
    const months = table.dictionary("month");
    const firstDays = months.values.map((month) => toDayNumber(`${month}-01` as Parameters<typeof toDayNumber>[0]));
    const submittedOn = table.numbers("submittedOn");
    const recordedAt = table.numbers("recordedAt");
    for (let row = 0; row < table.length; row += 1) {
      const village = villages[row] as number;
      const day = submittedOn[row] as number;
      if (village < 0 || day > asOf || (recordedAt[row] as number) >= frame.endOfDay(village, asOf)) continue;
      const first = firstDays[months.codes[row] as number] as number;
      all.add(village, alike, day, [1], row);
      if (day < firstOfNextMonth(first) + nilReportDueDay) timely.add(village, alike, first, [1], row);
    }
  }
  return { nil: timely.build(frame.count), nilSubmissions: all.build(frame.count) };
}

/** The first day of the month after the one that begins on this day. */
function firstOfNextMonth(firstDay: number): number {
  const date = new Date(firstDay * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000;
}
