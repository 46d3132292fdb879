// The rows of activities and reports as one arquero table: officer, month, kind, participants, village.
import { type Dataset, fromDayNumber } from "@pimpasa/core";
import { op, table } from "arquero";

/** Makes the table; the function that it gives does one group-by (officer × month × kind; count, sum, distinct) and says how many groups it found. */
export function groupBy(dataset: Dataset): () => number {
  const { activities, reports } = dataset;
  const officers = textsOf(activities.dictionary("officerIds")).map((list) => list.split("|")[0] ?? "");
  const months = [
    ...Array.from(activities.numbers("day"), monthOf),
    ...Array.from(reports.numbers("submittedAt"), (minutes) => monthOf(Math.floor(minutes / 1440))),
  ];
  const rows = table({
    // A report has no officer of its own: the officers of the activities, in turn.
    officer: [...officers, ...Array.from({ length: reports.length }, (_, row) => officers[row % officers.length] ?? "")],
    month: months,
    kind: [...textsOf(activities.dictionary("kind")), ...textsOf(reports.dictionary("category"))],
    participants: [...activities.numbers("participants"), ...new Float64Array(reports.length)],
    village: [...textsOf(activities.dictionary("villageId")), ...textsOf(reports.dictionary("villageId"))],
  });
  return () =>
    rows
      .groupby("officer", "month", "kind")
      .rollup({ count: op.count(), sum: op.sum("participants"), villages: op.distinct("village") })
      .numRows();
}

const textsOf = ({ codes, values }: { readonly codes: Int32Array; readonly values: readonly string[] }): string[] =>
  Array.from(codes, (code) => values[code] ?? "");

const known = new Map<number, string>();
function monthOf(day: number): string {
  const month = known.get(day) ?? fromDayNumber(day).slice(0, 7);
  known.set(day, month);
  return month;
}
