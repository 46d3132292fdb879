import { z } from "zod";
import { CalendarDay } from "../calendar-day.ts";
import { dated } from "../entities/dated.ts";
import { type TableName, tableNames } from "../tables.ts";
import { type RoleKind, roleKinds } from "./role.ts";

/**
 * Which records of a table a role sees. `every`: all of them. `scope`: those of its villages, offices, officers and area,
 * whole; and without their personal fields those that one of these refers to, and joint activities in which one of its
 * villages was a guest.
 */
export const selections = ["every", "scope"] as const;
export type Selection = (typeof selections)[number];

/** Which role sees which records, on the days `[from, to)`. A table that is not listed for a role is not seen by it at all. */
export const AccessRule = dated(
  z.strictObject({
    id: z.string().min(1).max(64),
    source: z.string().min(1),
    from: CalendarDay,
    to: CalendarDay.optional(),
    tables: z.partialRecord(z.enum(tableNames as [TableName, ...TableName[]]), z.partialRecord(z.enum(roleKinds), z.enum(selections))),
  }),
);
export type AccessRule = z.infer<typeof AccessRule>;

type Seen = Readonly<Partial<Record<RoleKind, Selection>>>;

const everyone: Seen = { village: "scope", officer: "scope", office: "scope", "regional-office": "scope", directorate: "every" };
const staff: Seen = { officer: "scope", office: "scope", "regional-office": "scope", directorate: "every" };
/** Of postings a village or an officer would see a part only, and would take it for all the staff there is. */
const superiors: Seen = { office: "scope", "regional-office": "scope", directorate: "every" };
const publicList: Seen = { village: "every", officer: "every", office: "every", "regional-office": "every", directorate: "every" };

const tables: Readonly<Record<TableName, Seen>> = {
  regions: publicList,
  regionalOffices: everyone,
  offices: everyone,
  officeClasses: staff,
  workingAreas: staff,
  officers: everyone,
  postings: superiors,
  villages: everyone,
  designations: everyone,
  assignments: everyone,
  liaisons: everyone,
  activities: everyone,
  activityVillages: everyone,
  reports: everyone,
  reportEvents: everyone,
  nilReports: everyone,
  observations: staff,
  targets: staff,
  signals: staff,
  signalEvents: staff,
};

/**
 * Who sees what, unless an authority says otherwise: a village its own reports, an officer the villages of the officer's
 * decree, an office its working area, a regional office its province, the directorate all (regional practice, North
 * Sumatra 2026). What this practice does not speak of is decided here, narrowly.
 *
 * @example
 * ```ts
 * accessRules[0]?.tables.signals?.village; // => undefined
 * accessRules[0]?.tables.reports?.village; // => "scope"
 * ```
 */
export const accessRules: readonly AccessRule[] = [
  {
    id: "regional-practice-2026",
    source: "Visibility by role: public specification of a regional system, North Sumatra, 2026-09; from the start of the programme on",
    from: "2024-11-04" as CalendarDay,
    tables,
  },
];
