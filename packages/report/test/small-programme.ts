// A programme of three villages in one district, made by hand, and the report on it.
import { CalendarDay, type Finding, parsePeriod, readDataset, type Scope, type TableInputs } from "@pimpasa/core";
import { type Cell, shownCell } from "../src/model/cell.ts";
import { evaluationReport } from "../src/model/evaluation-report.ts";
import type { Block, ReportChart, ReportModel, ReportView } from "../src/model/report-model.ts";
import type { RejectedCounts } from "../src/model/report-options.ts";

/** Text that would do harm if it were taken for anything but text. */
export const hostile = `<script>alert(1)</script></style>"'&<b>`;

/** Who is where; nothing of what they did. */
export const people = {
  offices: [
    { id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
    { id: "k2", name: hostile, kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
    { id: "k3", name: "Kantor Imigrasi Contoh 003", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
  ],
  officers: [{ id: "o1", placeholder: true }],
  postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2025-01-01" }],
  villages: [
    { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" },
    { id: "v2", regionCode: "53.04.99.2002", name: hostile },
    { id: "v3", regionCode: "53.04.99.2003", name: "Desa Contoh 003" },
  ],
  designations: [
    { id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" },
    { id: "d2", villageId: "v2", officeId: "k1", from: "2025-01-01" },
    { id: "d3", villageId: "v3", officeId: "k2", from: "2025-01-15" },
  ],
};

/** What they did: v1 works and has a report that is overdue, v2 is silent and led by nobody, v3 has two overdue reports. */
export const events = {
  ...people,
  assignments: [
    { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-01" },
    { id: "a2", officerId: "o1", villageId: "v2", role: "lead", from: "2025-01-01", to: "2025-05-02" },
    { id: "a3", officerId: "o1", villageId: "v3", role: "support", from: "2025-02-01" },
  ],
  activities: [
    { id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-02-20", participants: 20 },
    { id: "x2", kind: "awareness-session", villageId: "v1", day: "2025-06-20", participants: 30, summary: hostile },
  ],
  reports: [
    { id: "r1", villageId: "v1", category: "indikasi_tppo_pmi", submittedAt: "2025-06-01T10:00+08:00" },
    { id: "r2", villageId: "v3", category: "wna", submittedAt: "2025-06-02T10:00+08:00" },
    { id: "r3", villageId: "v3", category: "wna", submittedAt: "2025-06-03T10:00+08:00" },
  ],
  reportEvents: [
    { id: "e1", reportId: "r1", state: "submitted", at: "2025-06-01T10:00+08:00" },
    { id: "e2", reportId: "r2", state: "submitted", at: "2025-06-02T10:00+08:00" },
    { id: "e3", reportId: "r3", state: "submitted", at: "2025-06-03T10:00+08:00" },
  ],
  nilReports: [],
};

export const programme = {
  synthetic: false,
  priorityAreas: [{ regionCode: "53", from: "2024-11-04" }],
  policyProfiles: [
    {
      id: "uji",
      label: { id: "Profil uji", en: "Test profile" },
      source: "Sumber uji.",
      from: "2024-01-01",
      serviceLevels: { submissionHours: 24, verificationHours: 48, followUpHours: 72, followUpHoursByCategory: { indikasi_tppo_pmi: 6 } },
    },
  ],
};

export interface ModelOptions {
  readonly language?: "id" | "en";
  readonly period?: string;
  readonly asOf?: string;
  readonly scope?: Scope;
  readonly view?: ReportView;
  readonly programme?: unknown;
  readonly rejected?: RejectedCounts;
  readonly findings?: readonly Finding[];
}

/** Reads the tables and makes the report on them; of the second quarter of 2025, in English, unless told. */
export async function modelOf(tables: TableInputs, options: ModelOptions = {}): Promise<ReportModel> {
  const { dataset, findings, rejected } = await readDataset(tables, { programme: options.programme });
  const period = parsePeriod(options.period ?? "2025-Q2");
  if (!period.ok) throw new Error("The period of the test is none.");
  return evaluationReport(dataset, {
    period: period.value,
    asOf: CalendarDay.parse(options.asOf ?? period.value.lastDay),
    language: options.language ?? "en",
    scope: options.scope,
    view: options.view ?? "operational",
    findings: options.findings ?? findings,
    rejected: options.rejected ?? rejected,
  });
}

/** The table of this id, wherever in the report it stands. */
export function blockOf({ pageOne, sections }: ReportModel, id: string): Block {
  const block = [...pageOne.blocks, ...sections.flatMap(({ blocks }) => blocks)].find((one) => one.id === id);
  if (block === undefined) throw new Error(`There is no block ${id}.`);
  return block;
}

/** The rows of a table as they are written. */
export const written = (rows: readonly (readonly Cell[])[]): string[][] => rows.map((row) => row.map(shownCell));
export const rowsOf = (model: ReportModel, id: string): string[][] => written(blockOf(model, id).rows);
export const paragraphsOf = ({ sections }: ReportModel, id: string): string =>
  sections.find((one) => one.id === id)?.paragraphs.join("\n") ?? "";
export const chartsOf = ({ sections }: ReportModel): ReportChart[] => sections.flatMap(({ charts }) => charts);
