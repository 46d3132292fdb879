import { type Dataset, parsePeriod, toDayNumber } from "@pimpasa/core";

/** For each nil report the last day (as a day number) of the month that it is about. */
export function nilMonthEnds(dataset: Dataset): Float64Array {
  const { codes, values } = dataset.nilReports.dictionary("month");
  const ends = values.map((month) => {
    const period = parsePeriod(month);
    return period.ok ? toDayNumber(period.value.lastDay) : Number.NaN;
  });
  return Float64Array.from(codes, (code) => ends[code] ?? Number.NaN);
}
