import { basename } from "node:path";
import {
  type CalendarDay,
  cellText,
  fileNameOf,
  levelOf,
  type Programme,
  type RecordOf,
  type RegionCode,
  type TableName,
  tableFields,
} from "@pimpasa/core";
import { formatCsv } from "@pimpasa/files";
import { answerCells, answerColumns, type ResolvedList } from "../resolve-list.ts";
import type { OutputFile } from "../write-output.ts";
import { type Corrections, decisionsFile, rowColumn } from "./corrections.ts";
import type { ListedOffice, PlacedOffice } from "./offices.ts";
import type { SettledRows } from "./settle-rows.ts";

interface Imported {
  readonly settled: SettledRows;
  readonly offices: readonly PlacedOffice[];
  readonly corrections: Corrections;
  readonly since: CalendarDay;
  readonly resolved: ResolvedList;
  /** Without an offices file nothing is known of officers and working areas: those tables are not written. */
  readonly hasOfficerCounts: boolean;
}

/** The files of the dataset folder. Tables of which the list says nothing are not written, so that they are not supplied. */
export function* importedFiles(imported: Imported): Iterable<OutputFile> {
  yield tableFile("offices", officeRecords(imported));
  yield tableFile("villages", villageRecords(imported));
  yield tableFile("designations", designationRecords(imported));
  if (imported.hasOfficerCounts) {
    yield tableFile("officeClasses", classRecords(imported));
    yield tableFile("workingAreas", areaRecords(imported));
    yield tableFile("officers", officerRecords(imported));
    yield tableFile("postings", postingRecords(imported));
  }
  yield unresolvedFile(imported);
  if (imported.corrections.size > 0) yield decisionsOf(imported);
  yield { name: "programme.json", content: `${JSON.stringify(programmeOf(imported), null, 2)}\n` };
}

function tableFile<T extends TableName>(table: T, records: readonly RecordOf<T>[]): OutputFile {
  const columns = tableFields(table).map((field) => field.name);
  const rows = records.map((record) => columns.map((column) => cellText((record as Record<string, unknown>)[column])));
  return { name: `${fileNameOf(table)}.csv`, content: formatCsv(columns, rows) };
}

const officeRecords = ({ offices, since }: Imported): RecordOf<"offices">[] =>
  offices.map(({ id, name, kind, provinceCode }) => ({ id, name, kind, provinceCode, from: since }));

const kindOfDigit: Readonly<Record<string, RecordOf<"villages">["kind"]>> = { "1": "kelurahan", "2": "desa", "3": "desa-adat" };

/** The legal kind of a village is the first digit of the last part of its code. */
const villageKind = (code: RegionCode) => kindOfDigit[code.charAt(9)] ?? "other";

function villageRecords({ settled, resolved }: Imported): RecordOf<"villages">[] {
  return settled.villages.map(({ code }) => ({
    id: code,
    regionCode: code,
    name: resolved.gazetteer.find(code)?.name ?? code,
    kind: levelOf(code) === "village" ? villageKind(code) : "other",
  }));
}

const designationRecords = ({ settled, since }: Imported): RecordOf<"designations">[] =>
  settled.villages.map(({ code, office }) => ({ id: `designation-${code}`, villageId: code, officeId: office.id, from: since }));

const classRecords = ({ offices, since }: Imported): RecordOf<"officeClasses">[] =>
  offices.flatMap((office) =>
    office.class === undefined ? [] : [{ id: `class-${office.id}`, officeId: office.id, class: office.class, from: since }],
  );

const areaRecords = ({ offices, since }: Imported): RecordOf<"workingAreas">[] =>
  offices.flatMap((office) =>
    office.regencies.map((regionCode) => ({ id: `area-${office.id}-${regionCode}`, officeId: office.id, regionCode, from: since })),
  );

const officerId = (office: ListedOffice, number: number): string => `officer-${office.id.slice(-3)}-${String(number + 1).padStart(2, "0")}`;

const perOfficer = <R>({ offices }: Imported, record: (office: ListedOffice, id: string) => R): R[] =>
  offices.flatMap((office) => Array.from({ length: office.officers }, (_, number) => record(office, officerId(office, number))));

const officerRecords = (imported: Imported): RecordOf<"officers">[] => perOfficer(imported, (_office, id) => ({ id, placeholder: true }));

const postingRecords = (imported: Imported): RecordOf<"postings">[] =>
  perOfficer(imported, (office, id) => ({ id: `posting-${id}`, officerId: id, officeId: office.id, from: imported.since }));

/** The rows that wait for a person: everything that was in them, the answer so far, and why it waits. */
function unresolvedFile({ settled, resolved }: Imported): OutputFile {
  const { list, resolutions, gazetteer } = resolved;
  const columns = [rowColumn, ...list.columns.filter((column) => column !== rowColumn), ...answerColumns, "reason"];
  const kept = list.columns.flatMap((column, c) => (column === rowColumn ? [] : [c]));
  const rows = settled.waiting.map(({ index, reason }) => {
    const row = list.rows[index] as (typeof list.rows)[number];
    const [, , match = "", confidence = "", candidates = ""] = answerCells(resolutions[index] as (typeof resolutions)[number], gazetteer);
    return [String(row.row), ...kept.map((c) => String(row.cells[c] ?? "")), "", "", match, confidence, candidates, reason];
  });
  return { name: "unresolved.csv", content: formatCsv(columns, rows) };
}

/** Every decision that a person made, to be used again. */
function decisionsOf({ corrections, resolved: { list } }: Imported): OutputFile {
  const kept = list.columns.flatMap((column, c) => (column === rowColumn ? [] : [c]));
  const columns = [rowColumn, ...kept.map((c) => list.columns[c] as string), "code"];
  const rows = list.rows.flatMap((row) => {
    const code = corrections.get(row.row);
    return code === undefined ? [] : [[String(row.row), ...kept.map((c) => String(row.cells[c] ?? "")), code]];
  });
  return { name: decisionsFile, content: formatCsv(columns, rows) };
}

const programmeOf = ({ settled, resolved }: Imported): Programme => ({
  synthetic: false,
  priorityAreas: [],
  policyProfiles: [],
  unresolvedVillages: settled.waiting.length,
  source: basename(resolved.list.path),
});
