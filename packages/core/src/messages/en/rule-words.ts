import { termLabels } from "../../term-labels.ts";
import type { ReportState, SignalState } from "../../terms.ts";

export const state = (code: string): string => termLabels.reportState[code as ReportState]?.en ?? code;

export const signalState = (code: string): string => termLabels.signalState[code as SignalState]?.en ?? code;

export const until = (to: string) => (to === "" ? "onwards" : `until before ${to}`);

/** Reasons of the file system for which permissions are not to blame. */
const unreadable: Readonly<Record<string, string>> = { ENOENT: "there is no such file", ENOTFILE: "this is no file; choose a CSV file" };

export const faults: Readonly<Record<string, (detail: string) => string>> = {
  "empty-file": () => "the file is empty (0 bytes); a table without rows still needs its header",
  binary: () => "this is no text file; save the sheet as CSV in UTF-8",
  "not-utf8": (row) => `row ${row} is not UTF-8; save it again as CSV in UTF-8`,
  "not-readable": (reason) => unreadable[reason] ?? `it cannot be read (${reason}); look at the file's permissions`,
  "merged-header": (range) => `the cells ${range} of the header are merged; unmerge them and fill in each header`,
  "duplicate-header": (column) => `the column "${column}" is there twice; remove or rename one`,
};

export const levels: Readonly<Record<string, string>> = { verification: "verification", "follow-up": "follow-up" };
