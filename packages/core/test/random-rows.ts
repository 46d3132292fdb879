// Small random programmes as plain rows: two provinces, few villages, offices and officers, contradictions and references
// to nothing included, every personal field filled.
import fc from "fast-check";
import { personalFieldsOf } from "../src/privacy/personal-fields.ts";
import { type TableName, tableNames } from "../src/tables.ts";
import type { Row, Rows } from "./visible-oracle.ts";

const day = (n: number): string => `2025-01-${String(n).padStart(2, "0")}`;
const span = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }))
  .map(([from, length]) => (length === undefined ? { from: day(from) } : { from: day(from), to: day(from + length) }));
const one = (prefix: string, size: number) => fc.integer({ min: 1, max: size }).map((n) => `${prefix}${n}`);
const village = one("v", 5);
const office = one("k", 4);
const officer = one("o", 4);
const code = fc.constantFrom("53", "53.04", "53.05", "52.01", "53.04.01", "53.04.01.2001", "53.05.01.2001", "52.01.01.2001", "52");
const at = fc.constant("2025-01-03T08:00+08:00");
const text = fc.constant("x");

const fields: Readonly<Record<TableName, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  regions: { name: text },
  regionalOffices: { name: text, provinceCode: fc.constantFrom("52", "53"), span },
  offices: {
    name: text,
    kind: fc.constant("immigration-office"),
    provinceCode: fc.constantFrom("52", "53"),
    regionalOfficeId: fc.option(one("w", 3), { nil: undefined }),
    span,
  },
  officeClasses: { officeId: office, class: fc.constant("I-TPI"), span },
  workingAreas: { officeId: office, regionCode: fc.constantFrom("53.04", "53.05", "52.01"), span },
  officers: {},
  postings: { officerId: officer, officeId: office, span },
  villages: { name: text },
  designations: { villageId: village, officeId: office, span },
  assignments: { officerId: officer, villageId: village, role: fc.constantFrom("lead", "support"), span },
  liaisons: { villageId: village, span },
  activities: {
    kind: fc.constant("village-visit"),
    villageId: village,
    day: fc.constant(day(4)),
    officerIds: fc.uniqueArray(officer, { maxLength: 2 }),
  },
  activityVillages: { activityId: one("activities-", 3), villageId: village, onSite: fc.boolean() },
  reports: { villageId: village, category: fc.constant("wna"), topics: fc.constant([]), submittedAt: at },
  reportEvents: { reportId: one("reports-", 3), state: fc.constant("submitted"), at, officerId: fc.option(officer, { nil: undefined }) },
  nilReports: { villageId: village, month: fc.constant("2025-01"), submittedOn: fc.constant(day(9)) },
  observations: { indicator: text, regionCode: code, period: fc.constant("2025"), value: fc.constant(1), unit: text, source: text },
  targets: {
    kpi: text,
    regionCode: fc.option(code, { nil: undefined }),
    officeId: fc.option(office, { nil: undefined }),
    period: fc.constant("2025"),
    value: fc.constant(1),
    source: text,
  },
  signals: { regionCode: code, method: text, raisedAt: at, reason: text },
  signalEvents: { signalId: one("signals-", 3), state: fc.constant("raised"), at },
};

/** Villages, offices, officers and regional offices have short ids of which the last may be missing; the others are numbered. */
const prefixes: Readonly<Partial<Record<TableName, string>>> = { villages: "v", offices: "k", officers: "o", regionalOffices: "w" };
const villageCodes = ["53.04.01.2001", "53.04.01.2002", "53.05.01.2001", "52.01.01.2001"];
const sizes: Readonly<Partial<Record<TableName, number>>> = { villages: 4, offices: 3, officers: 3, regionalOffices: 2, regions: 0 };

const filledFields = (table: TableName): Row =>
  Object.fromEntries(
    personalFieldsOf(table).map((field) => [field.name, field.personal === "identifier" ? "199001012015011001" : "PENANDA"]),
  );

function rowOf(table: TableName, values: Readonly<Record<string, unknown>>, index: number): Row {
  const { span: days, ...others } = values;
  const known = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  const region = table === "villages" ? { regionCode: villageCodes[index] } : {};
  return { id: `${prefixes[table] ?? `${table}-`}${index + 1}`, ...known, ...(days as Row), ...region, ...filledFields(table) } as Row;
}

const rowsOf = (table: TableName): fc.Arbitrary<Row[]> => {
  const size = sizes[table];
  return fc
    .array(fc.record(fields[table]), size === undefined ? { maxLength: 3 } : { minLength: size, maxLength: size })
    .map((list) => list.map((values, index) => rowOf(table, values, index)));
};

export const anyRows: fc.Arbitrary<Rows> = fc.record(
  Object.fromEntries(tableNames.map((table) => [table, rowsOf(table)])),
) as fc.Arbitrary<Rows>;

/** A day within or near the programme. */
export const anyDay: fc.Arbitrary<string> = fc.integer({ min: 1, max: 15 }).map(day);
