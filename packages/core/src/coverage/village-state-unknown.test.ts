// What the state of a village says where a table or the policy is missing: that it is unknown, and never that all is well.
import { describe, expect, test } from "vitest";
import { CalendarDay } from "../calendar-day.ts";
import { northSumatra2026 } from "../entities/policy-profile.ts";
import { readDataset } from "../read-dataset.ts";
import { type VillageStatesAt, villageState } from "./village-state.ts";

const day = (text: string) => CalendarDay.parse(text);
const programme = {
  synthetic: true,
  policyProfiles: [{ ...northSumatra2026(day("2024-01-01")), villageState: { visitDays: 30, reportDays: 20 } }],
};
const visit = (id: string, on: string) => ({ id, kind: "village-visit", villageId: "middle", day: on });
const report = (id: string, submittedAt: string, category = "wna") => ({ id, villageId: "middle", category, submittedAt });
const only = {
  villages: [{ id: "middle", regionCode: "53.04.99.2001", name: "Desa Contoh 002" }],
  designations: [{ id: "d1", villageId: "middle", officeId: "k1", from: "2024-11-04" }],
  activities: [],
  activityVillages: [],
  reports: [],
  reportEvents: [],
  nilReports: [],
};

async function statesOn(asOf: string, tables: object, options: object = { programme }): Promise<VillageStatesAt> {
  const { dataset } = await readDataset({ ...tables }, options);
  const answer = villageState(dataset, { asOf: day(asOf) });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

describe("what was not supplied is unknown", () => {
  const seen = { activities: [visit("x1", "2025-03-20")], reports: [report("r1", "2025-03-20T08:00+08:00", "input")] };
  const unknownIn = async (tables: object, options?: object) => {
    const { villages: rows, notSupplied } = await statesOn("2025-03-31", { ...only, ...seen, ...tables }, options);
    const unknown = Object.entries(rows[0]?.conditions ?? {}).filter(([, one]) => one === "unknown");
    return [unknown.map(([state]) => state), notSupplied, rows[0]?.shown];
  };
  test.each([
    [{}, [], [], "no-open-complaint"],
    [{ activities: undefined }, ["never-visited", "not-visited-lately"], ["activities"], "no-open-complaint"],
    [{ activityVillages: undefined }, [], ["activityVillages"], "no-open-complaint"],
    [{ activityVillages: undefined, activities: [] }, ["never-visited", "not-visited-lately"], ["activityVillages"], "no-open-complaint"],
    [
      { activityVillages: undefined, activities: [visit("x1", "2025-01-20")] },
      ["not-visited-lately"],
      ["activityVillages"],
      "no-open-complaint",
    ],
    [
      { reports: undefined, reportEvents: undefined },
      ["open-complaint", "no-recent-report", "no-open-complaint"],
      ["reports", "reportEvents"],
      "unknown",
    ],
    [{ reportEvents: undefined }, [], ["reportEvents"], "no-open-complaint"],
    [
      { reportEvents: undefined, reports: [report("r1", "2025-03-20T08:00+08:00")] },
      ["open-complaint", "no-open-complaint"],
      ["reportEvents"],
      "unknown",
    ],
    [{ nilReports: undefined, reports: [] }, ["no-recent-report", "nil-reports-only"], ["nilReports"], "no-open-complaint"],
    [{ nilReports: undefined }, [], ["nilReports"], "no-open-complaint"],
  ])("case %#: %j", async (tables, unknown, notSupplied, shown) => {
    expect(await unknownIn(tables)).toEqual([unknown, notSupplied, shown]);
  });

  const overTime = ["not-visited-lately", "no-recent-report", "nil-reports-only"];
  test.each([
    ["no policy", { programme: { synthetic: true } }],
    ["a policy without thresholds", { programme: { synthetic: true, policyProfiles: [northSumatra2026(day("2024-01-01"))] } }],
    [
      "a policy of another time",
      { programme: { ...programme, policyProfiles: programme.policyProfiles.map((one) => ({ ...one, from: "2025-04-01" })) } },
    ],
  ])("%s: no long time is said", async (_, options) => {
    expect(await unknownIn({}, options)).toEqual([overTime, [], "no-open-complaint"]);
  });
});

test.each([
  ["table-not-supplied", { villages: [] }, {}],
  ["table-not-supplied", { designations: [] }, {}],
  ["office-unknown", { villages: [], designations: [] }, { scope: { kind: "office", officeId: "k9" } as const }],
])("is refused: %s", async (code, tables, options) => {
  const { dataset } = await readDataset(tables);
  expect(villageState(dataset, { asOf: day("2025-01-01"), ...options })).toMatchObject({ ok: false, error: { code } });
});
