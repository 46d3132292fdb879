import { type Dataset, type ReportCategory, type ReportState, reportHistories, reportStates } from "@pimpasa/core";
import { type Entry, isTraced } from "./report-trail.ts";
import { type VillageFrame, villageRows } from "./village-frame.ts";

/** A report that is known, with the known part of its history. */
export interface ReportLife {
  /** Its row in the table of reports. */
  readonly row: number;
  /** Row of the village. */
  readonly village: number;
  readonly category: ReportCategory;
  readonly channel: string;
  readonly topics: readonly string[];
  readonly submittedAt: number;
  /** `submittedAt` where the time of the event is not known. */
  readonly eventAt: number;
  /** Is the time of the event known, and not after the submission? */
  readonly hasEventTime: boolean;
  /** In order of time. The first is a submission: where the history lacks it, the report itself says when it was. */
  readonly entries: readonly [Entry, ...Entry[]];
  /** Is the known history lawful and without a gap (`isTraced`)? */
  readonly isTraced: boolean;
}

/** The reports of known villages that were submitted and recorded by the end of the day `asOf`. */
export function reportLives(dataset: Dataset, frame: VillageFrame, asOf: number): ReportLife[] {
  const table = dataset.reports;
  const village = villageRows(frame, table.dictionary("villageId"));
  const text = (field: "category" | "channel") => {
    const { codes, values } = table.dictionary(field);
    return (row: number): string => values[codes[row] as number] ?? "";
  };
  const [category, channel] = [text("category"), text("channel")];
  const [submitted, event, recorded] = [table.numbers("submittedAt"), table.numbers("eventAt"), table.numbers("recordedAt")];
  const topicLists = table.dictionary("topics").values.map((list) => (list === "" ? [] : list.split("|")));
  const topicsOf = table.dictionary("topics").codes;
  const histories = reportHistories(dataset);
  const list: ReportLife[] = [];
  for (let row = 0; row < table.length; row += 1) {
    const at = village[row] as number;
    const submittedAt = submitted[row] as number;
    const end = at < 0 ? Number.NEGATIVE_INFINITY : frame.endOfDay(at, asOf);
    if (submittedAt >= end || (recorded[row] as number) >= end) continue;
    list.push({
      row,
      village: at,
      category: category(row) as ReportCategory,
      channel: channel(row) || "unknown",
      topics: topicLists[topicsOf[row] as number] ?? [],
      submittedAt,
      eventAt: Number.isNaN(event[row] as number) ? submittedAt : (event[row] as number),
      hasEventTime: (event[row] as number) <= submittedAt,
      ...knownHistory(histories, row, { end, submittedAt }),
    });
  }
  return list;
}

type Known = { readonly end: number; readonly submittedAt: number };

/** The entries that happened and were recorded before the minute `end`. */
function knownHistory(
  histories: ReturnType<typeof reportHistories>,
  report: number,
  { end, submittedAt }: Known,
): Pick<ReportLife, "entries" | "isTraced"> {
  const recorded: Entry[] = [];
  const first = histories.start[report] as number;
  for (let i = first; i < (histories.start[report + 1] as number); i += 1) {
    const [at, recordedAt] = [histories.at[i] as number, histories.recordedAt[i] as number];
    if (at < end && recordedAt < end) recorded.push({ state: reportStates[histories.state[i] as number] as ReportState, at, recordedAt });
  }
  recorded.sort((a, b) => a.at - b.at || a.recordedAt - b.recordedAt);
  const [start, ...others] = recorded;
  return {
    entries:
      start?.state === "submitted" ? [start, ...others] : [{ state: "submitted", at: submittedAt, recordedAt: submittedAt }, ...recorded],
    isTraced: histories.row[first] !== -1 && isTraced(recorded, submittedAt),
  };
}
