// Worked by hand: which villages are mentored, led, visited, silent. 90 days to 31 March 2025 begin on 1 January.
import { describe, expect, test } from "vitest";
import { figuresOf, worked } from "../../../test/worked.ts";
import { activeVillages } from "./active-villages.ts";
import { assignedVillages } from "./assigned-villages.ts";
import { designatedVillages } from "./designated-villages.ts";
import { silentVillages } from "./silent-villages.ts";

const since = (from: string, to?: string) => [
  { id: "d1", villageId: "middle", officeId: "atambua", from, ...(to === undefined ? {} : { to }) },
];
const visit = (day: string, villageId = "middle") => ({ id: `x-${day}-${villageId}`, kind: "village-visit", villageId, day });
const nothing = { activities: [], reports: [], nilReports: [] };
const march = { period: "2025-03" };

describe("designated and led", () => {
  const tables = {
    officers: [{ id: "ani" }, { id: "budi" }],
    designations: [
      { id: "d1", villageId: "west", officeId: "belawan", from: "2025-01-01", to: "2025-03-31" },
      { id: "d2", villageId: "middle", officeId: "belawan", from: "2025-01-01", to: "2025-03-15" },
      { id: "d3", villageId: "middle", officeId: "atambua", from: "2025-03-15" },
    ],
    assignments: [
      { id: "a1", officerId: "ani", villageId: "west", role: "lead", from: "2025-01-01" },
      { id: "a2", officerId: "budi", villageId: "middle", role: "support", from: "2025-01-01" },
      { id: "a3", officerId: "budi", villageId: "middle", role: "lead", from: "2025-03-31" },
    ],
  };
  test("a village belongs to the office of the day, and on the day on which it ends to none", async () => {
    const dataset = await worked(tables);
    const by = "office";
    expect(figuresOf(dataset, designatedVillages, { period: "2025-03", asOf: "2025-03-14", by }).map(([, n]) => n)).toEqual([2, 2, 0, 0]);
    expect(figuresOf(dataset, designatedVillages, { period: "2025-03", asOf: "2025-03-30", by }).map(([, n]) => n)).toEqual([2, 1, 1, 0]);
    expect(figuresOf(dataset, designatedVillages, { ...march, by }).map(([, n]) => n)).toEqual([1, 0, 1, 0]);
  });
  test("a support is no lead; a lead of a village that is not designated does not count", async () => {
    const dataset = await worked(tables);
    expect(figuresOf(dataset, assignedVillages, { ...march, asOf: "2025-03-30" })).toEqual([["all", 1, 2]]);
    expect(figuresOf(dataset, assignedVillages, march)).toEqual([["all", 1, 1]]);
  });
});

describe("visited in 90 days", () => {
  test("designated on all 90 days, from the first on", async () => {
    const asked = async (from: string) => figuresOf(await worked({ ...nothing, designations: since(from) }), activeVillages, march);
    expect(await asked("2025-01-01")).toEqual([["all", 0, 1]]);
    expect(await asked("2025-01-02")).toEqual([["all", 0, 0]]);
  });
  test("a gap of one day sets the village apart; a change of office without a gap does not", async () => {
    const after = (from: string) => [...since("2024-06-01", "2025-02-10"), { id: "d2", villageId: "middle", officeId: "belawan", from }];
    const asked = async (from: string) => figuresOf(await worked({ ...nothing, designations: after(from) }), activeVillages, march);
    expect(await asked("2025-02-10")).toEqual([["all", 0, 1]]);
    expect(await asked("2025-02-11")).toEqual([["all", 0, 0]]);
  });
  test("a visit counts on the first and on the last of the 90 days, and not a day earlier or later", async () => {
    const asked = async (day: string) => {
      const dataset = await worked({ ...nothing, designations: since("2024-06-01"), activities: [visit(day)] });
      return figuresOf(dataset, activeVillages, march)[0]?.[1];
    };
    expect(await Promise.all(["2024-12-31", "2025-01-01", "2025-03-31", "2025-04-01"].map(asked))).toEqual([0, 1, 1, 0]);
  });
  test("a further village was visited only where the activity was on site there", async () => {
    const asked = async (onSite: boolean) => {
      const activityVillages = [{ id: "y1", activityId: "x-2025-02-01-west", villageId: "middle", onSite }];
      const activities = [visit("2025-02-01", "west")];
      const dataset = await worked({ ...nothing, designations: since("2024-06-01"), activities, activityVillages });
      return [figuresOf(dataset, activeVillages, march)[0]?.[1], figuresOf(dataset, silentVillages, march)[0]?.[1]];
    };
    expect(await asked(true)).toEqual([1, 0]);
    // Its people took part elsewhere: not visited, and not silent.
    expect(await asked(false)).toEqual([0, 0]);
  });
});

describe("silent for 90 days", () => {
  const silentWith = async (tables: object) => {
    const dataset = await worked({ ...nothing, designations: since("2024-06-01"), ...tables });
    return figuresOf(dataset, silentVillages, march)[0];
  };
  test("without activity, report and nil report", async () => {
    expect(await silentWith({})).toEqual(["all", 1, 1]);
  });
  test("a nil report is a sign of life, whatever its month, by the day on which it came", async () => {
    const nil = (submittedOn: string) => ({ nilReports: [{ id: "n1", villageId: "middle", month: "2024-12", submittedOn }] });
    expect(await silentWith(nil("2025-01-01"))).toEqual(["all", 0, 1]);
    expect(await silentWith(nil("2024-12-31"))).toEqual(["all", 1, 1]);
  });
  test("a report counts by the village's own day: 16:00 UTC is midnight in WITA", async () => {
    const report = (submittedAt: string) => ({ reports: [{ id: "r1", villageId: "middle", category: "wna", submittedAt }] });
    expect(await silentWith(report("2024-12-31T15:59Z"))).toEqual(["all", 1, 1]);
    expect(await silentWith(report("2024-12-31T16:00Z"))).toEqual(["all", 0, 1]);
  });
});
