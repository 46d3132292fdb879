import type { z } from "zod";
import { Activity } from "./entities/activity.ts";
import { ActivityVillage } from "./entities/activity-village.ts";
import { Assignment } from "./entities/assignment.ts";
import { Designation } from "./entities/designation.ts";
import { Liaison } from "./entities/liaison.ts";
import { NilReport } from "./entities/nil-report.ts";
import { Observation } from "./entities/observation.ts";
import { Office } from "./entities/office.ts";
import { OfficeClassRecord } from "./entities/office-class.ts";
import { Officer } from "./entities/officer.ts";
import { Posting } from "./entities/posting.ts";
import { Region } from "./entities/region.ts";
import { RegionalOffice } from "./entities/regional-office.ts";
import { Report } from "./entities/report.ts";
import { ReportEvent } from "./entities/report-event.ts";
import { Signal, SignalEvent } from "./entities/signal.ts";
import { Target } from "./entities/target.ts";
import { Village } from "./entities/village.ts";
import { WorkingArea } from "./entities/working-area.ts";
import { type Field, fieldsOf } from "./field.ts";

/** The schema of every table, in the order in which they are read: what is referred to comes first. */
export const tableSchemas = {
  regions: Region,
  regionalOffices: RegionalOffice,
  offices: Office,
  officeClasses: OfficeClassRecord,
  workingAreas: WorkingArea,
  officers: Officer,
  postings: Posting,
  villages: Village,
  designations: Designation,
  assignments: Assignment,
  liaisons: Liaison,
  activities: Activity,
  activityVillages: ActivityVillage,
  reports: Report,
  reportEvents: ReportEvent,
  nilReports: NilReport,
  observations: Observation,
  targets: Target,
  signals: Signal,
  signalEvents: SignalEvent,
} as const satisfies Record<string, z.ZodObject>;

/** The name of a table in code; `fileNameOf` gives that of its file. */
export type TableName = keyof typeof tableSchemas;
/** The names of all tables, in the order in which they are read. */
export const tableNames = Object.keys(tableSchemas) as TableName[];

/** A record of a table. */
export type RecordOf<T extends TableName> = z.infer<(typeof tableSchemas)[T]>;

/** Tables of events, which grow without bound and are kept as columns. */
export const eventTables = ["activities", "activityVillages", "reports", "reportEvents", "nilReports"] as const satisfies TableName[];
export type EventTableName = (typeof eventTables)[number];

/**
 * Does this table grow with every event, so that it is kept as columns?
 *
 * @example
 * ```ts
 * isEventTable("reports"); // => true
 * isEventTable("villages"); // => false
 * ```
 */
export const isEventTable = (table: TableName): table is EventTableName => (eventTables as readonly string[]).includes(table);

/**
 * The name of a table's file without its ending.
 *
 * @example
 * ```ts
 * fileNameOf("officeClasses"); // => "office-classes"
 * ```
 */
export const fileNameOf = (table: TableName): string => table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The fields of a table, in the order of its columns.
 *
 * @example
 * ```ts
 * tableFields("officers").filter((field) => field.personal).map((field) => field.name); // => ["name", "nip", "phone"]
 * ```
 */
export const tableFields = (table: TableName): readonly Field[] => fieldsOf(tableSchemas[table]);
