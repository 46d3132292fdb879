import type { mergeId } from "./merge-id.ts";

const rows = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;

/** The texts of `merge` in English. */
export const mergeEn: typeof mergeId = {
  command: "put corrected rows back in their places; everything else stays as it is",
  options: {
    rejected: "folder of rejected rows (from check --rejected), corrected",
    out: "the new data folder; made, or filled if it is empty. The data itself is not changed",
    again: "write the rows that are still rejected to this folder",
  },
  noFiles: (dir) => `${dir}: there is no .csv file in it; write rejected rows with pimpasa check DATA --rejected ${dir}.`,
  noTable: (path) =>
    `${path}: its name is not that of a table; leave the names of files as check --rejected wrote them, and move other files away.`,
  unreadable: (path) => `${path}: it cannot be read; save it as CSV in UTF-8 with its header as it was.`,
  columnsMissing: (path, columns) =>
    `${path}: without the column ${columns} the places of its rows are not known. Put it back, or write the rows anew with pimpasa check DATA --rejected FOLDER and carry the corrections over.`,
  columnsStrange: (path, columns) =>
    `${path}: its columns are not those of the table (${columns}). Put the header back as it was; a column of remarks begins with #.`,
  place: (line, row) => (row === undefined ? `row ${line}` : `row ${line}, #row ${row}`),
  refused: (file, count, places) => `${file}: ${rows(count)} not taken (${places}).`,
  reasons: {
    "no-row": "No number in #row: new rows are added to the table itself, not here.",
    twice: "The same #row stands there more than once: leave one of them.",
    "not-rejected": "That row is not rejected now, or is not there: is this the data that was checked?",
    changed: "The row has changed since it was written out: check again with --rejected to another folder, and correct that one.",
    broken: "There are more cells than headers, or a quote is not closed: mend the row.",
  },
  foldersLeft: (names) => `Not copied (folders in the folder): ${names}.\n`,
  summary: (c) =>
    `${c.out}: ${rows(c.replaced)} replaced, ${c.leftOut} left out (all cells emptied), ${c.unchanged} unchanged, ${c.refused} not taken; ${rows(c.stillRejected)} still rejected.\n`,
  stillRejected: (dir, source) =>
    `See why with pimpasa check ${dir}; or run it again with --again FOLDER to write the rows of ${source} that are still rejected.\n`,
};
