import { type Dataset, type ReportCategory, type ReportState, reportHistories, reportStates } from "@pimpasa/core";
import { type VillageFrame, villageRows } from "./village-frame.ts";

/** One entry in the known history of a report; times are minutes since 1970 in UTC. */
export interface Entry {
  readonly state: ReportState;
  readonly at: number;
}

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
  /** In order of time. The first is a submission: where the history lacks it, the report itself says when it was. */
  readonly entries: readonly [Entry, ...Entry[]];
}

/** The reports of known villages that were submitted and recorded by the end of the day `asOf`. */
export function reportLives(dataset: Dataset, frame: VillageFrame, asOf: number): ReportLife[] {
  const table = dataset.reports;
  const village = villageRows(frame, table.dictionary("villageId"));
  const text = (field: "category" | "channel" | "topics") => {
    const { codes, values } = table.dictionary(field);
    return (row: number): string => values[codes[row] as number] ?? "";
  };
  const [category, channel, topics] = [text("category"), text("channel"), text("topics")];
  const [submitted, event, recorded] = [table.numbers("submittedAt"), table.numbers("eventAt"), table.numbers("recordedAt")];
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
      topics: topics(row) === "" ? [] : topics(row).split("|"),
      submittedAt,
      eventAt: Number.isNaN(event[row] as number) ? submittedAt : (event[row] as number),
      entries: knownEntries(histories, row, { end, submittedAt }),
    });
  }
  return list;
}

/** The entries that happened and were recorded before the minute `end`. */
function knownEntries(
  histories: ReturnType<typeof reportHistories>,
  report: number,
  { end, submittedAt }: { readonly end: number; readonly submittedAt: number },
): ReportLife["entries"] {
  const entries: Entry[] = [];
  for (let i = histories.start[report] as number; i < (histories.start[report + 1] as number); i += 1) {
    const at = histories.at[i] as number;
    if (at < end && (histories.recordedAt[i] as number) < end)
      entries.push({ state: reportStates[histories.state[i] as number] as ReportState, at });
  }
  const [first, ...others] = entries.sort((a, b) => a.at - b.at);
  return first?.state === "submitted" ? [first, ...others] : [{ state: "submitted", at: submittedAt }, ...entries];
}
