import type { Dataset } from "../dataset.ts";
import { closedStates } from "../report-history.ts";
import { isComplaint, type ReportCategory } from "../terms.ts";
import { knownReports } from "./known-reports.ts";
import { type LatestRows, latestRows } from "./latest-rows.ts";
import type { VillageClock } from "./village-clock.ts";

/** The reports of one village that are not yet rejected or completed, by their rows, in order of the table. */
interface OpenRows {
  readonly all: number[];
  readonly complaints: number[];
}

/** What is known of the reports of each village (by its row) at the end of a day. */
export interface VillageReports {
  /** By time of submission, in minutes. */
  readonly last: LatestRows;
  /** Villages without an open report are not in it. */
  readonly open: ReadonlyMap<number, OpenRows>;
}

export function villageReports(dataset: Dataset, clock: VillageClock): VillageReports {
  const submittedAt = dataset.reports.numbers("submittedAt");
  const { codes, values } = dataset.reports.dictionary("category");
  const complaints = values.map((category) => isComplaint[category as ReportCategory]);
  const last = latestRows(clock.count, dataset.reports.texts("id"));
  const open = new Map<number, OpenRows>();
  for (const { village, row, state } of knownReports(dataset, clock)) {
    last.offer(village, row, submittedAt[row] as number);
    if (closedStates.includes(state)) continue;
    const rows = open.get(village) ?? { all: [], complaints: [] };
    open.set(village, rows);
    rows.all.push(row);
    if (complaints[codes[row] as number] === true) rows.complaints.push(row);
  }
  return { last, open };
}

/** The last nil report of each village by the day of its submission (a day number). */
export function lastNilReports({ nilReports }: Dataset, clock: VillageClock): LatestRows {
  const villages = clock.rowsOf(nilReports.dictionary("villageId"));
  const submittedOn = nilReports.numbers("submittedOn");
  const recordedAt = nilReports.numbers("recordedAt");
  const last = latestRows(clock.count, nilReports.texts("id"));
  villages.forEach((village, row) => {
    const day = submittedOn[row] as number;
    if (village >= 0 && day <= clock.today && !clock.isAfter(village, recordedAt[row] as number)) last.offer(village, row, day);
  });
  return last;
}
