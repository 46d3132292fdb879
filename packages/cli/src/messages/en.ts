import { checkEn } from "./check-en.ts";
import type { CheckCounts, ImportCounts } from "./counts.ts";
import type { id } from "./id.ts";
import { kpiEn } from "./kpi-en.ts";
import { mergeEn } from "./merge-en.ts";

const matchNames: Readonly<Record<string, string>> = {
  exact: "exact",
  normalised: "normalised",
  fuzzy: "fuzzy",
  review: "to review",
  none: "not found",
};

const matches = (counts: ReadonlyMap<string, number>): string =>
  Object.entries(matchNames)
    .map(([match, name]) => `${counts.get(match) ?? 0} ${name}`)
    .join(", ");

const fileFaults: Readonly<Record<string, string>> = {
  "not-found": "there is no such folder",
  "not-a-folder": "this is no folder",
  "not-readable": "the folder cannot be read; look at its permissions",
  "no-tables": "it holds neither tables (.csv) nor programme.json",
};

const workbookFaults: Readonly<Record<string, (detail: string) => string>> = {
  "empty-file": () => "the file is empty (0 bytes)",
  encrypted: () => "the file has a password; open it, remove the password and save it again",
  xls: () => "this is an old Excel file (.xls); open it and save it as .xlsx",
  xlsb: () => "this is a binary Excel file (.xlsb); open it and save it as .xlsx",
  ods: () => "this is an OpenDocument file (.ods); open it and save it as .xlsx",
  text: () => "its content is no Excel workbook (perhaps CSV or HTML under another name); save it as .xlsx from a spreadsheet",
  "no-workbook": () => "there is no workbook in it; save it as .xlsx from a spreadsheet",
  "no-tables": () => "all of its sheets are empty, or only guides (names that begin with #)",
  "too-many-cells": () => "a sheet spans more than 20 million cells; delete formatted empty rows and columns, or split the data",
  "too-large": (megabytes) => `it is too large (${megabytes} MB or more); split the data into several files`,
  bomb: (megabytes) => `it would grow to ${megabytes} MB and was not opened; save it again from a spreadsheet, or split the data`,
  "unsafe-zip": (reason) => `the file is damaged or not safe (${reason}); save it again from a spreadsheet`,
  damaged: (reason) => `the file is damaged (${reason}); save it again from a spreadsheet`,
  "not-readable": (code) => (code === "ENOENT" ? "there is no such file" : `it cannot be read (${code}); look at the file's permissions`),
};

const writeFaults: Readonly<Record<string, (names: string) => string>> = {
  "not-empty": () => "the folder is not empty; choose another, or --force to overwrite",
  "foreign-files": (names) =>
    `the folder holds tables that this command does not write (${names}); move them first, so that old data is not mixed in`,
  exists: () => "the file is there already; choose another name, or --force to overwrite",
  "not-writable": () => "it cannot be written; look at its permissions",
  "is-a-file": () => "there is a file of that name, not a folder",
  "disk-full": () => "the disk is full; nothing was written",
};

/** Every text of the command line in English. */
export const en: typeof id = {
  check: checkEn,
  kpi: kpiEn,
  merge: mergeEn,
  help: {
    program:
      "The standard for measuring the Desa Binaan Imigrasi programme: check data, compute KPIs, make evaluation reports. No official product of the ministry.",
    programExample: "\nExample:\n  pimpasa sample --out sample\n  pimpasa report sample --period 2026-S1 --out report --lang en\n",
    example: (line: string) => `\nExample:\n  ${line}\n`,
    titles: {},
    version: "show the version",
    help: "show help",
    lang: "language of the texts: id or en",
    sample: "write the sample programme (synthetic data)",
    check: "check a data folder and list what is wrong by file, row and column",
    template: "write a workbook (.xlsx) for officers to fill in, with a guide, choices and examples",
    templateFile: "file of the workbook, ending in .xlsx",
    templateTables: "tables in it, separated by commas (default: activities, reports and nil reports; all = every table)",
    templateData: "fill it with the records of this data folder",
    dirOrWorkbook: "data folder, or a workbook (.xlsx)",
    resolve: "find the Kemendagri code of each row of a list of villages",
    import: "turn a list of villages into a data folder",
    kpi: "compute KPIs, each with its numerator, denominator and completeness",
    release: "make a release: tables that are published together, protected as one whole and audited",
    report: "make the evaluation report (one HTML file)",
    dir: "data folder",
    file: "CSV file, or a workbook (.xlsx)",
    out: "output folder; made, or filled if it is empty",
    outFile: "output file",
    force: "overwrite what is there",
    seed: "seed; the same seed gives the same data",
    villages: "number of villages at the end",
    months: "number of months from the launch",
    format: "form of the output",
    rejected: "write the rejected rows to this folder, to be corrected",
    period: "period: 2025, 2025-S1, 2025-Q3, 2025-07, 2025-W31, 2025-07-01..2025-08-15",
    periods: "months, quarters, half-years and years, separated by commas: 2026-S1,2026-03",
    tables: "breakdowns, separated by ;, each by at most two: province;regency;province,month",
    minimumCount: "counts of persons and reports below this are withheld below the regency",
    released: "the release before: its difference to the new one must not tell of a few late records",
    fromRelease: "answer from this release, which pimpasa release wrote; the folder is only read for names",
    asOf: "as known on this day (default: the last day of the period, at most today)",
    kpiIds: "only these KPIs",
    by: "breakdown, at most two: province, regency, office, month, …",
    scope: "only this region (53, 53.03) or office",
    reportFormat: (formats) => `forms to write, separated by commas: ${formats}`,
    view: "publication withholds small counts; operational is for one's own scope",
    failOn: "from which severity on findings make the exit code 1",
    villageColumn: "column of the village's name",
    districtColumn: "column of the district's name",
    regencyColumn: "column of the regency's or city's name",
    provinceColumn: "province (code or name) of all rows, or its column",
    officeColumn: "column of the office's name",
    officesFile: "file of offices: office, class, regencies (separated by ;), officers",
    since: "day from which designations and postings hold",
    corrections: "unresolved.csv with its column code filled in",
  },
  progress: {
    reading: (dir: string) => `Reading ${dir} …`,
    rows: (table: string, rows: number) => `Reading ${table}: ${rows} rows …`,
    writing: (name: string) => `Writing ${name} …`,
    gazetteer: "Loading the list of regions …",
    resolving: (rows: number) => `Finding the codes of ${rows} rows …`,
    release: "Making the release and auditing it …",
    report: "Making the report …",
  },
  all: "(all)",
  columns: {
    file: "File",
    read: "Read",
    accepted: "Accepted",
    rejected: "Rejected",
    kpi: "KPI",
    value: "Value",
    of: "Of",
    remark: "Remark",
  },
  status: (status: string): string => (status === "unreadable" ? "not readable" : "not supplied"),
  severity: (severity: string): string => ({ error: "ERROR", warning: "WARNING", info: "INFO", hint: "HINT" })[severity] ?? severity,
  row: (row: number) => `row ${row}`,
  andMore: (count: number) => `… and ${count} more (--format csv shows all)`,
  checkSummary: (c: CheckCounts) =>
    `${c.dir}: ${c.tables} tables, ${c.read} rows read, ${c.rejected} rejected; ${c.errors} errors, ${c.warnings} warnings, ${c.infos} remarks.\n`,
  rejectedWritten: (dir: string, rows: number) => `${rows} rejected rows were written to ${dir}; correct them and bring them back in.\n`,
  dataHasErrors: (dir: string, errors: number, rejected: number) =>
    `Note: ${dir} has ${errors} errors and ${rejected} rejected rows; see pimpasa check.\n`,
  inFuture: (option: string, day: string, today: string): string =>
    `${option}: ${day} has not come; today is ${today}. Choose today or an earlier day.`,
  beyondData: (reach: string, last: string): string =>
    `Note: the data reaches to ${reach}, the question to ${last}. What lies between is not silence: it is not in the data.\n`,
  overlapping: (dimensions: string): string =>
    `Note: a breakdown by ${dimensions} need not add up to the whole (joint activities, several topics, working areas that overlap).\n`,
  templateWritten: (path, tables) => `A workbook with ${tables} tables: ${path}. Fill it in, then check it with pimpasa check ${path}\n`,
  notInForm: (dir) =>
    `Note: priority areas and policy profiles have no place in the form; copy them from ${dir}/programme.json after the import.\n`,
  notXlsx: (path) => `${path}: the name must end in .xlsx.`,
  workbookFault: (kind, path, detail) => `${path}: ${workbookFaults[kind]?.(detail) ?? kind}.`,
  sheetNotice: ({ kind, sheet, count, places }) => {
    const where = `${places.join(", ")}${count > places.length ? ", …" : ""}`;
    return {
      "hidden-sheet": `The sheet ${sheet} is hidden; it was read like others.`,
      "hidden-rows": `${count} hidden rows were read like others (${where}).`,
      "hidden-columns": `${count} hidden columns were read like others (${where}).`,
      formulas: `${count} cells hold formulas; the stored results were taken (${where}). Values are safer.`,
      "remark-rows": `${count} rows that begin with # were not read (${where}).`,
      "no-header": `${count} cells in columns without a header were not read (${where}); give the column a header, or empty it.`,
      "empty-sheet": `The sheet ${sheet} has not been filled in; it counts as not supplied, not as zero. If there was nothing, choose yes on the guide.`,
      "declared-empty": `The sheet ${sheet} is truly empty, as the guide says; it counts as zero.`,
      "not-empty": `The sheet ${sheet} has rows though the guide says that it is truly empty; they were read.`,
      macros: "The file has macros; they were neither run nor read.",
    }[kind];
  },
  workbookImported: (c) => `${c.records} records in ${c.tables} tables written to ${c.out}; ${c.rejected} rows rejected.\n`,
  workbookImportRejected: (path) => `See why with pimpasa check ${path}, or write the rejected rows with --rejected DIR.\n`,
  firstSheetOnly: (sheet, others) => `Only the sheet ${sheet} was read; not read: ${others}.\n`,
  missingOptions: (options) => `${options}: needed for a list of villages (a workbook whose sheets are tables does not need them).`,
  sampleWritten: (dir: string, seed: number) => `The sample programme (synthetic data, seed ${seed}) was written to ${dir}.\n`,
  noBrowser: (names) =>
    `A PDF is printed by a Chromium browser, and none was found. Install one of ${names}, or name it in PIMPASA_CHROMIUM; or print the HTML from any browser.`,
  releaseWritten: (path: string, a: { cells: number; suppressed: number; smallestInterval: number | null }) =>
    `Release: ${path}. ${a.cells} cells of persons and reports, ${a.suppressed} withheld${
      a.smallestInterval === null ? "" : `; the best known of them is uncertain by ${a.smallestInterval}`
    }. The audit found no breach.\n`,
  releaseRefused: (breaches: number) =>
    `the release is refused: ${breaches} figures would be known too closely; publish fewer tables, or coarser ones (--tables).`,
  scopeTooSmall: "a publication is of the nation, a province or a regency; for an office, a district or a village take --view operational",
  releaseImpossible: (why: string) => `the release cannot be made: ${why}`,
  releaseFault: (kind: string, path: string) =>
    `${path}: ${kind === "not-readable" ? "there is no such file, or it cannot be read" : "this is no release of this version; make one with pimpasa release"}.`,
  releaseNeeds: "kpi: name a data folder, or a release (--release FILE).",
  notWithRelease: (option: string) => `${option}: a release is as it was made; leave this option out.`,
  notInRelease: (why: string) => `--release: ${why}`,
  reportWritten: (path: string) => `Report: ${path}\n`,
  resolveSummary: (out: string, rows: number, counts: ReadonlyMap<string, number>) => `${rows} rows: ${matches(counts)}. Result: ${out}\n`,
  importSummary: (c: ImportCounts) =>
    `${c.rows} rows (${matches(c.counts)}): ${c.villages} villages, ${c.offices} offices, ${c.officers} officers (placeholders) written to ${c.out}.\n` +
    (c.unresolved === 0
      ? ""
      : `${c.unresolved} rows wait for a decision in ${c.out}/unresolved.csv: fill in the column code (or - to leave the row out), then run again with --corrections ${c.out}/unresolved.csv --force. Earlier decisions stay.\n`) +
    (c.leftOut === 0 ? "" : `${c.leftOut} rows were left out (blank, or marked -).\n`),
  reasons: {
    noOffice: "no office is given; fill in the office in the list",
    sameVillage: (row: number) => `the same village as row ${row}`,
  },
  folderFault: (kind: string, dir: string) => `${dir}: ${fileFaults[kind] ?? kind}.`,
  programmeUnreadable: (dir: string, at: { line?: number; column?: number }) =>
    `${dir}/programme.json is no valid JSON${at.line === undefined ? "" : ` (line ${at.line}, column ${at.column})`}.`,
  writeFault: (kind: string, path: string, names: string) =>
    `${path}: ${writeFaults[kind]?.(names) ?? `it cannot be written (${names || kind})`}.`,
  writesOverSource: (dir: string): string =>
    `${dir}: the data that was read lies in this folder and is not written over; choose another folder.`,
  unexpected: (message: string) => `unexpected error: ${message}`,
  notWhole: (option: string, minimum: number, maximum: number) => `${option}: must be a whole number from ${minimum} to ${maximum}.`,
  unknownValue: (option: string, value: string, known: string) => `${option}: "${value}" is not known; choose from: ${known}.`,
  tooManyDimensions: "--by: at most two dimensions, each once.",
  scopeHint: "Write a region code (53, 53.03) or the id of an office of offices.csv.",
  unknownRegion: (code: string): string => `--scope: the region ${code} is not in the list of regions.`,
  brokenRow: (path: string, row: number) => `${path}, row ${row}: more cells than the header has, or a quote that is never closed.`,
  unknownColumn: (option: string, column: string, path: string, known: string) =>
    `${option}: ${path} has no column "${column}"; its columns: ${known}.`,
  unknownProvince: (name: string) => `--province: "${name}" is neither a column nor a province's code or name.`,
  headerCollision: (path: string, columns: string) => `${path} has the column ${columns} already, which would be added; rename it first.`,
  correctionOfOther: (path: string, row: number) =>
    `${path}, row ${row}: its village is not the one in that row of the list; does the file belong to another list?`,
  correctionInvalid: (path: string, row: number, why: string) => `${path}, row ${row}, code: ${why}`,
  correctionUnknown: (path: string, row: number, code: string) =>
    `${path}, row ${row}, code: ${code} is not the code of a village in the list of regions.`,
  officesNotDescribed: (path: string, names: string) =>
    `Note: ${path} does not have ${names}; their officers and working areas are not known.\n`,
  officesUnplaced: (names: string): string =>
    `Note: not written, since nothing tells their province (no village, no working area): ${names}.\n`,
  officeNameInvalid: (path: string, row: number) => `${path}, row ${row}, office: empty or there already.`,
  officersInvalid: (path: string, row: number, value: string) =>
    `${path}, row ${row}, officers: "${value}" is not a whole number from 0 up.`,
  classInvalid: (path: string, row: number, value: string, known: string) =>
    `${path}, row ${row}, class: "${value}" is not known; choose from: ${known}.`,
  regencyInvalid: (path: string, row: number, value: string, candidates: string) =>
    `${path}, row ${row}, regencies: "${value}" cannot be told for certain${candidates ? ` (perhaps: ${candidates})` : ""}; write its official name.`,
};
