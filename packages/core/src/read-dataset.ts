import type { CalendarDay } from "./calendar-day.ts";
import { columnTableBuilder } from "./column-table.ts";
import type { Dataset, TableIntake } from "./dataset.ts";
import { Programme, unknownProgramme } from "./entities/programme.ts";
import type { Field } from "./field.ts";
import { type Finding, finding } from "./finding.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { shown, visible } from "./issue.ts";
import type { RawTable } from "./raw-table.ts";
import { type RejectedRow, readTable } from "./read-table.ts";
import { refusedReports } from "./refused-report.ts";
import { checkDataset } from "./rules/check-dataset.ts";
import { rawTable, type TableInput } from "./table-input.ts";
import { fileNameOf, isEventTable, type TableName, tableFields, tableNames } from "./tables.ts";
import { issueBehind } from "./text-format.ts";

/** Tables by their name (`officeClasses`) or by the name of their file (`office-classes`). A table that is absent is not supplied. */
export type TableInputs = ReadonlyMap<string, TableInput> | Readonly<Record<string, TableInput | undefined>>;

/** What `readDataset` may be told beside the tables. */
export interface ReadOptions {
  /** The content of `programme.json`. */
  readonly programme?: unknown;
  /** Knows the regions; without one, codes are checked for their form only. */
  readonly gazetteer?: Gazetteer | undefined;
  /** The day of the check, up to which things can have happened (see `checkDataset`), or how to tell it from what was read. */
  readonly asOf?: CalendarDay | ((dataset: Dataset) => CalendarDay) | undefined;
  /** Told now and then how many rows of a table have been read. */
  readonly onProgress?: (table: TableName, rows: number) => void;
}

/** What reading gives: the valid records, what the rules found, and every row that is not in the dataset. */
export interface ReadResult {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * Which of these rows are valid, and what is wrong with the others and between them?
 *
 * Every valid record is in `dataset`, every other row is in `rejected` (whole, with its place and issues), and what the
 * rules say of the dataset is in `findings`. Cross-record findings never remove records. It never throws on data.
 *
 * @example
 * ```ts
 * const offices = [{ id: "kanim-1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }];
 * const { dataset, rejected } = await readDataset({ offices });
 * dataset.offices.length; // => 1
 * rejected.length; // => 0
 * ```
 */
export async function readDataset(tables: TableInputs, options: ReadOptions = {}): Promise<ReadResult> {
  const inputs = inputsByName(tables);
  const findings: Finding[] = unknownTables(inputs);
  const rejected: RejectedRow[] = [];
  const programme = readProgramme(options.programme, findings);
  const contents: Record<string, unknown> = {};
  const intake: Partial<Record<TableName, TableIntake>> = {};
  for (const table of tableNames) {
    const input = inputs.get(table);
    const raw = input === undefined ? undefined : await rawTable(input, table);
    const read = await readOne(table, raw, { findings, rejected, onProgress: options.onProgress });
    contents[table] = read.content;
    intake[table] = read.intake;
  }
  const dataset = { ...contents, programme, gazetteer: options.gazetteer, intake } as unknown as Dataset;
  const asOf = typeof options.asOf === "function" ? options.asOf(dataset) : options.asOf;
  return { dataset, findings: [...findings, ...checkDataset(dataset, { rejected, asOf })], rejected };
}

function inputsByName(tables: TableInputs): Map<string, TableInput> {
  const entries = tables instanceof Map ? [...tables] : Object.entries(tables as Record<string, TableInput | undefined>);
  const names = new Map(tableNames.flatMap((table) => [[table as string, table as string] as const, [fileNameOf(table), table] as const]));
  const inputs = new Map<string, TableInput>();
  const given = new Map<string, string>();
  for (const [name, input] of entries) {
    if (input === undefined || input === null) continue;
    const table = names.get(name) ?? name;
    const other = given.get(table);
    inputs.set(table, other === undefined ? input : givenTwice(`${other}, ${name}`));
    given.set(table, name);
  }
  return inputs;
}

/** A table under both of its names: which one is meant cannot be known, so none is read. */
const givenTwice = (source: string): RawTable => ({
  source,
  columns: [],
  rows: [],
  fault: { kind: "not-readable", reason: `2 × ${source}` },
});

const unknownTables = (inputs: ReadonlyMap<string, TableInput>): Finding[] =>
  [...inputs.keys()]
    .filter((name) => !(tableNames as string[]).includes(name))
    .map((name) => finding("table-unknown", "warning", { table: "programme" }, { source: shown(name) }));

function readProgramme(input: unknown, findings: Finding[]): Programme {
  if (input === undefined) return unknownProgramme;
  const parsed = Programme.safeParse(input);
  if (parsed.success) return parsed.data;
  for (const problem of parsed.error.issues) {
    const path = problem.path.map((part) => visible(String(part)));
    const issue = issueBehind(problem);
    const params = { path: path.join("."), problem: visible(problem.message), ...(issue === undefined ? {} : { issue }) };
    findings.push(finding("programme-invalid", "error", { table: "programme", path }, params));
  }
  return { ...unknownProgramme, synthetic: saysSynthetic(input) };
}

/** Invented data stays marked as invented, whatever else is wrong with the file: any mark but a plain false counts. */
const saysSynthetic = (input: unknown): boolean =>
  typeof input === "object" && input !== null && "synthetic" in input && ![false, null, undefined].includes(input.synthetic as never);

interface Collector {
  readonly findings: Finding[];
  readonly rejected: RejectedRow[];
  readonly onProgress: ReadOptions["onProgress"];
}

async function readOne(table: TableName, raw: RawTable | undefined, into: Collector): Promise<{ content: unknown; intake: TableIntake }> {
  const fields = tableFields(table);
  const builder = columnTableBuilder(fields);
  const records: Record<string, unknown>[] = [];
  const bulk = isEventTable(table);
  const content = () => (bulk ? builder.build() : records);
  if (raw === undefined || raw.fault !== undefined) {
    if (raw?.fault !== undefined) into.findings.push(faultFinding(table, raw, raw.fault));
    const status = raw === undefined ? "not-supplied" : "unreadable";
    return { content: content(), intake: { status, source: raw?.source ?? "", read: 0, accepted: 0, rejected: 0 } };
  }
  const before = into.rejected.length;
  const read = await readTable(table, raw, {
    accept: (record) => void (bulk ? builder.push(record) : records.push(record)),
    acceptValues: (values) => void (bulk ? builder.pushValues(values) : records.push(recordFrom(fields, values))),
    reject: (row) => void into.rejected.push(row),
    find: (found) => void into.findings.push(found),
    progress: (rows) => into.onProgress?.(table, rows),
  });
  const rejected = into.rejected.length - before;
  const refused = table === "reports" && rejected > 0 ? { refusedReports: refusedReports(into.rejected.slice(before)) } : {};
  return { content: content(), intake: { status: "supplied", source: raw.source, read, accepted: read - rejected, rejected, ...refused } };
}

function faultDetail(fault: NonNullable<RawTable["fault"]>): string {
  if ("column" in fault) return shown(fault.column);
  if ("range" in fault) return shown(fault.range);
  return "row" in fault ? String(fault.row) : "reason" in fault ? fault.reason : "";
}

function faultFinding(table: TableName, raw: RawTable, fault: NonNullable<RawTable["fault"]>): Finding {
  const detail = faultDetail(fault);
  return finding("table-unreadable", "error", { table }, { source: visible(raw.source), fault: fault.kind, detail: visible(detail) });
}

const recordFrom = (fields: readonly Field[], values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(fields.flatMap(({ name }, i) => (values[i] === undefined ? [] : [[name, values[i]]])));
