// Who sees what: against an oracle that goes over plain rows, then the decisions one by one, and what is refused.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyRows } from "../../test/random-rows.ts";
import { type Rows, seenBy } from "../../test/visible-oracle.ts";
import { CalendarDay } from "../calendar-day.ts";
import { type Dataset, isSupplied } from "../dataset.ts";
import { recordsOf } from "../dataset-records.ts";
import type { Finding } from "../finding.ts";
import { personalFieldsOf } from "../privacy/personal-fields.ts";
import { readDataset } from "../read-dataset.ts";
import { checkDataset } from "../rules/check-dataset.ts";
import { type TableName, tableFields, tableNames } from "../tables.ts";
import { AccessRule, accessRules } from "./access-rule.ts";
import { type Role, roleKinds } from "./role.ts";
import { visibleTo } from "./visible-to.ts";

/** `PIMPASA_RUNS=10000` for more random programmes. */
const numRuns = Number(process.env.PIMPASA_RUNS ?? 1000);

const anyRole: fc.Arbitrary<Role> = fc.oneof(
  fc.constantFrom("v1", "v2", "v3", "v4", "v5").map((villageId) => ({ kind: "village", villageId }) as const),
  fc.constantFrom("o1", "o2", "o3", "o4").map((officerId) => ({ kind: "officer", officerId }) as const),
  fc.constantFrom("k1", "k2", "k3", "k4").map((officeId) => ({ kind: "office", officeId }) as const),
  fc.constantFrom("w1", "w2", "w3").map((regionalOfficeId) => ({ kind: "regional-office", regionalOfficeId }) as const),
  fc.constant({ kind: "directorate" } as const),
);

const rule = { ...(accessRules[0] as AccessRule), from: CalendarDay.parse("2000-01-01") };

async function datasetOf(rows: Rows): Promise<Dataset> {
  const { dataset, rejected } = await readDataset(rows as never);
  expect(rejected.map((row) => [row.table, row.issues])).toEqual([]);
  return dataset;
}

/** What is seen of a table: the ids, each with whether its personal fields are there. */
function sharesOf(dataset: Dataset, table: TableName): Map<string, "own" | "shared"> {
  const personal = personalFieldsOf(table).map((field) => field.name);
  return new Map(
    [...recordsOf(dataset, table)].map((record) => {
      const filled = personal.filter((name) => record[name] !== undefined).length;
      expect([0, personal.length]).toContain(filled);
      return [record.id as string, filled === personal.length ? "own" : "shared"];
    }),
  );
}

const sorted = <V>(map: ReadonlyMap<string, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Errors between records, each with its place; where many are counted, the record named is only the first. */
const contradictions = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule: code, table, key, path, params }) =>
      code === "reference-missing"
        ? [code, table, path, params.id].join()
        : code.startsWith("region")
          ? code
          : "count" in params
            ? [code, table].join()
            : [code, table, key].join(),
    );

const timeout = 60_000 + numRuns * 20;
test(`no record outside of the scope is seen, and every one within (${numRuns} programmes)`, { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, anyRole, anyDay, async (rows, role, day) => {
      const dataset = await datasetOf(rows);
      const result = visibleTo(dataset, role, CalendarDay.parse(day), [rule]);
      const expected = seenBy(rows, role, day);
      expect(result.ok).toBe(expected !== undefined);
      if (!result.ok || expected === undefined) return;
      for (const table of tableNames) {
        const actual = sharesOf(result.value, table);
        const isMarked = personalFieldsOf(table).length > 0;
        const wanted = new Map([...expected[table]].map(([id, share]) => [id, isMarked ? share : "own"] as const));
        expect([table, sorted(actual)]).toEqual([table, sorted(wanted)]);
        expect(result.value.intake[table].accepted).toBe(actual.size);
      }
      // Nothing refers to what is hidden, and no record becomes an error for what is hidden.
      const found = new Set(contradictions(checkDataset(dataset)));
      expect(contradictions(checkDataset(result.value)).filter((one) => !found.has(one))).toEqual([]);
    }),
    { numRuns },
  );
});

const from = "2025-01-01";
const village = (n: number, code: string) => ({ id: `v${n}`, regionCode: code, name: `Desa Contoh 00${n}` });
const office = (n: number) => ({
  id: `k${n}`,
  name: `Kantor Contoh ${n}`,
  kind: "immigration-office",
  provinceCode: "53",
  regionalOfficeId: "w1",
  from,
});
const person = (id: string) => ({ id, name: `Petugas ${id}`, nip: "199001012015011001", phone: "0" });
const tables = {
  regionalOffices: [{ id: "w1", name: "Kanwil Contoh", provinceCode: "53", from }],
  offices: [office(1), { ...office(2), to: "2025-06-01" }],
  workingAreas: [{ id: "a1", officeId: "k1", regionCode: "53.04", from }],
  officers: [person("o1"), person("o2"), person("o3")],
  postings: [
    { id: "p1", officerId: "o1", officeId: "k1", from },
    { id: "p2", officerId: "o2", officeId: "k2", from },
    { id: "p3", officerId: "o3", officeId: "k1", from, to: "2025-02-01" },
  ],
  villages: [village(1, "53.04.01.2001"), village(2, "53.05.01.2001"), village(3, "53.05.01.2002")],
  designations: [
    { id: "d1", villageId: "v1", officeId: "k1", from },
    { id: "d2", villageId: "v2", officeId: "k2", from },
    { id: "d3", villageId: "v3", officeId: "k1", from, to: "2025-02-01" },
  ],
  assignments: [
    { id: "s1", officerId: "o1", villageId: "v1", role: "lead", from },
    { id: "s2", officerId: "o2", villageId: "v2", role: "support", from, to: "2025-03-10" },
  ],
  activities: [{ id: "x1", kind: "village-visit", villageId: "v1", day: from, officerIds: ["o1"], summary: "Ringkasan contoh" }],
  activityVillages: [
    { id: "y1", activityId: "x1", villageId: "v2", onSite: false },
    { id: "y2", activityId: "x1", villageId: "v3", onSite: false },
  ],
  reports: ["v1", "v2", "v3"].map((villageId) => ({
    id: `r-${villageId}`,
    villageId,
    category: "wna",
    submittedAt: `${from}T08:00+08:00`,
  })),
};
const seen = async (role: Role, day = "2025-03-01", more: object = {}): Promise<Dataset> => {
  const { dataset } = await readDataset({ ...tables, ...more });
  const result = visibleTo(dataset, role, CalendarDay.parse(day));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const ids = (dataset: Dataset, table: TableName) => [...recordsOf(dataset, table)].map((record) => record.id);

describe("decisions", () => {
  test("a guest sees the joint activity without its summary, its host by name, and none of the other guests", async () => {
    const view = await seen({ kind: "village", villageId: "v2" });
    expect([...view.activities]).toEqual([{ id: "x1", kind: "village-visit", villageId: "v1", day: from, officerIds: ["o1"], topics: [] }]);
    expect(ids(view, "villages")).toEqual(["v1", "v2"]);
    expect(ids(view, "activityVillages")).toEqual(["y1"]);
    expect(ids(view, "reports")).toEqual(["r-v2"]);
    expect(ids(view, "designations")).toEqual(["d2"]);
  });
  test("the host sees the summary and all guests, and none of their reports", async () => {
    const view = await seen({ kind: "village", villageId: "v1" });
    expect(view.activities.row(0).summary).toBe("Ringkasan contoh");
    expect(ids(view, "activityVillages")).toEqual(["y1", "y2"]);
    expect(ids(view, "reports")).toEqual(["r-v1"]);
  });
  test("a village sees its officers by their ids only, an officer itself in full", async () => {
    expect((await seen({ kind: "village", villageId: "v1" })).officers).toEqual([{ id: "o1" }]);
    expect((await seen({ kind: "officer", officerId: "o2" })).officers).toEqual([{ id: "o1" }, person("o2")]);
  });
  test("an office sees the numbers of those who are posted to it on the day, not of those who were", async () => {
    expect((await seen({ kind: "office", officeId: "k1" })).officers).toEqual([person("o1"), { id: "o3" }]);
    expect((await seen({ kind: "office", officeId: "k1" }, "2025-01-31")).officers).toEqual([person("o1"), person("o3")]);
  });
  test("an officer has a village from the first day of the assignment, and no longer on its last", async () => {
    expect(ids(await seen({ kind: "officer", officerId: "o2" }, "2025-03-09"), "reports")).toEqual(["r-v2"]);
    expect(ids(await seen({ kind: "officer", officerId: "o2" }, "2025-03-10"), "reports")).toEqual([]);
  });
  test("an office has its working area and its designations of the day, the regional office both offices'", async () => {
    expect(ids(await seen({ kind: "office", officeId: "k1" }), "reports")).toEqual(["r-v1"]);
    expect(ids(await seen({ kind: "office", officeId: "k1" }, "2025-01-31"), "reports")).toEqual(["r-v1", "r-v3"]);
    expect(ids(await seen({ kind: "regional-office", regionalOfficeId: "w1" }), "reports")).toEqual(["r-v1", "r-v2", "r-v3"]);
  });
  test("the directorate sees the very same tables", async () => {
    const { dataset } = await readDataset(tables);
    const result = visibleTo(dataset, { kind: "directorate" }, CalendarDay.parse(from));
    for (const table of tableNames) expect(result.ok && result.value[table]).toBe(dataset[table]);
  });
});

describe("what is hidden is not taken for what is not there", () => {
  test("a table that the role does not see is not supplied", async () => {
    const view = await seen({ kind: "officer", officerId: "o1" });
    expect([isSupplied(view, "postings"), isSupplied(view, "reports")]).toEqual([false, true]);
  });
  test.each([
    [9, 3, 1, 10, 3],
    [9, 9, 1, 10, 9],
    [90, 30, 10, 100, 30],
    [0, 0, 4, 4, 0],
    [9, 0, 1, 10, 0],
  ])("of %i accepted rows %i are seen, and some of %i rejected ones count (of %i read)", async (accepted, own, rejected, read, visible) => {
    const report = (id: string, villageId: string) => ({ id, villageId, category: "wna", submittedAt: `${from}T08:00+08:00` });
    const good = Array.from({ length: accepted }, (_, i) => report(`r${i}`, i < own ? "v1" : "v2"));
    const bad = Array.from({ length: rejected }, (_, i) => ({ id: `b${i}` }));
    const { intake } = await seen({ kind: "village", villageId: "v1" }, "2025-03-01", { reports: [...good, ...bad] });
    expect(accepted + rejected).toBe(read);
    const expected = accepted === 0 ? rejected : Math.max(1, Math.ceil((rejected * own) / accepted));
    expect(intake.reports).toMatchObject({ status: "supplied", accepted: visible, rejected: expected, read: visible + expected });
  });
});

describe("refused, never everything", () => {
  test.each<[string, unknown, string, string]>([
    ["a village that there is not", { kind: "village", villageId: "v9" }, from, "role-missing"],
    ["an officer that there is not", { kind: "officer", officerId: "o9" }, from, "role-missing"],
    ["an officer who is no longer posted", { kind: "officer", officerId: "o3" }, "2025-02-01", "role-not-valid"],
    ["an office that there is not", { kind: "office", officeId: "" }, from, "role-unknown"],
    ["an office that has closed", { kind: "office", officeId: "k2" }, "2025-06-01", "role-not-valid"],
    ["a regional office before it opened", { kind: "regional-office", regionalOfficeId: "w1" }, "2024-12-31", "role-not-valid"],
    ["a kind that there is not", { kind: "minister" }, from, "role-unknown"],
    ["a role with more than it should have", { kind: "village", villageId: "v1", officeId: "k1" }, from, "role-unknown"],
    ["no id", { kind: "office" }, from, "role-unknown"],
    ["nothing", undefined, from, "role-unknown"],
    ["a name of an object's own", { kind: "constructor" }, from, "role-unknown"],
    ["a day without a rule", { kind: "directorate" }, "2024-11-03", "access-rule-missing"],
  ])("%s", async (_, role, day, code) => {
    const { dataset } = await readDataset(tables);
    const result = visibleTo(dataset, role as Role, CalendarDay.parse(day));
    expect(result.ok ? "seen" : result.error.code).toBe(code);
  });
  test.each(["nonsense", "2025-02-30", "01/02/2025", ""])("a day that is none: %s", async (day) => {
    const { dataset } = await readDataset(tables);
    expect(visibleTo(dataset, { kind: "directorate" }, day as CalendarDay).ok).toBe(false);
  });
  test("every role of a dataset without any table, but for the directorate", async () => {
    const { dataset } = await readDataset({});
    const roles: Role[] = [
      { kind: "village", villageId: "v1" },
      { kind: "officer", officerId: "o1" },
      { kind: "office", officeId: "k1" },
      { kind: "regional-office", regionalOfficeId: "w1" },
      { kind: "directorate" },
    ];
    expect(roles.map((role) => visibleTo(dataset, role, CalendarDay.parse(from)).ok)).toEqual([false, false, false, false, true]);
  });
});

describe("the rule", () => {
  test("is valid data, and lists every table for the directorate", () => {
    for (const one of accessRules) expect(AccessRule.parse(one)).toEqual(one);
    expect(tableNames.filter((table) => rule.tables[table]?.directorate !== "every")).toEqual([]);
  });
  test.each(tableNames)("%s: where it is not listed, no role sees a record of it", async (table) => {
    const { [table]: _, ...others } = rule.tables;
    const { dataset } = await readDataset(tables);
    for (const kind of roleKinds) {
      const role = { kind, villageId: "v1", officerId: "o1", officeId: "k1", regionalOfficeId: "w1" };
      const fields = {
        village: "villageId",
        officer: "officerId",
        office: "officeId",
        "regional-office": "regionalOfficeId",
        directorate: "",
      };
      const narrow = Object.fromEntries(Object.entries(role).filter(([name]) => name === "kind" || name === fields[kind])) as Role;
      const result = visibleTo(dataset, narrow, CalendarDay.parse(from), [{ ...rule, tables: others }]);
      expect(result.ok).toBe(true);
      if (!result.ok) continue;
      expect([kind, ids(result.value, table), isSupplied(result.value, table)]).toEqual([kind, [], false]);
    }
  });
  test("of two on one day the one that began later counts", async () => {
    const { dataset } = await readDataset(tables);
    const later = { ...rule, id: "later", from: CalendarDay.parse("2025-01-02"), tables: { villages: { village: "scope" as const } } };
    const at = (day: string) => {
      const result = visibleTo(dataset, { kind: "village", villageId: "v1" }, CalendarDay.parse(day), [later, rule]);
      return result.ok && tableNames.filter((table) => result.value[table].length > 0);
    };
    expect(at("2025-01-02")).toEqual(["villages"]);
    expect(at("2025-01-01")).toContain("reports");
  });
  test("no table refers to one that a role does not see, apart from those named here", () => {
    const hidden = roleKinds.flatMap((kind) =>
      tableNames.flatMap((table) =>
        tableFields(table).flatMap(({ references }) =>
          references !== undefined && rule.tables[table]?.[kind] && !rule.tables[references as TableName]?.[kind]
            ? [[kind, table, references]]
            : [],
        ),
      ),
    );
    expect(hidden).toEqual([]);
  });
});
