// Worked by hand: which villages were taught and mapped, and when a quarter or twelve months count.
import { describe, expect, test } from "vitest";
import { figuresOf, rowsOf, worked } from "../../../test/worked.ts";
import { mappingCoverage } from "./mapping-coverage.ts";
import { quarterlyStandard } from "./quarterly-standard.ts";
import { topicCoverage } from "./topic-coverage.ts";

const since = (from: string, villageId = "middle", officeId = "atambua") => ({ id: `d-${villageId}-${from}`, villageId, officeId, from });
const held = (kind: string, day: string, more: object = {}) => ({ id: `x-${day}-${kind}`, kind, villageId: "middle", day, ...more });
const year = { period: "2025" };

describe("a session each quarter", () => {
  const quarters = async (from: string, days: readonly string[], asked: { period: string; asOf?: string }) => {
    const activities = days.map((day) => held("awareness-session", day));
    return figuresOf(await worked({ designations: [since(from)], activities }), quarterlyStandard, asked)[0]?.slice(1);
  };
  test("the first and the last day of a quarter are in it", async () => {
    expect(await quarters("2024-06-01", ["2025-01-01", "2025-06-30", "2025-07-01"], year)).toEqual([3, 4]);
    expect(await quarters("2024-06-01", ["2024-12-31", "2025-04-01"], { period: "2025-Q1" })).toEqual([0, 1]);
  });
  test("designated for the whole quarter: a day less sets it apart", async () => {
    expect(await quarters("2025-01-01", [], { period: "2025-Q1" })).toEqual([0, 1]);
    expect(await quarters("2025-01-02", [], { period: "2025-Q1" })).toEqual([0, 0]);
  });
  test("a quarter counts on its last day, and not before; one that the period cuts never does", async () => {
    expect(await quarters("2024-06-01", [], { period: "2025-Q1", asOf: "2025-03-31" })).toEqual([0, 1]);
    expect(await quarters("2024-06-01", [], { period: "2025-Q1", asOf: "2025-03-30" })).toEqual([0, 0]);
    expect(await quarters("2024-06-01", [], { period: "2025-01-02..2025-06-30" })).toEqual([0, 1]);
  });
  test("belongs to the office of its last day, and a month is no quarter", async () => {
    const designations = [{ ...since("2024-06-01"), to: "2025-03-31" }, since("2025-03-31", "middle", "belawan")];
    const dataset = await worked({ designations, activities: [held("technical-guidance", "2025-02-01")] });
    const rows = figuresOf(dataset, quarterlyStandard, { period: "2025-Q1", by: "office" });
    expect(rows.filter(([, , of]) => of !== 0)).toEqual([
      ["all", 1, 1],
      ["belawan", 1, 1],
    ]);
    expect(rowsOf(dataset, quarterlyStandard, { period: "2025-Q1", by: "month" })[1]).toMatchObject({ reason: "breakdown-not-applicable" });
  });
});

describe("all topics", () => {
  const four = ["passport", "legal-work-abroad", "trafficking-in-persons", "people-smuggling"];
  const covered = async (activities: readonly object[], from = "2024-06-01", asked: object = year, more: object = {}) =>
    figuresOf(
      await worked({ designations: [since(from)], activities: activities as never, ...more }),
      topicCoverage,
      asked as never,
    )[0]?.slice(1);
  test("on the first day of the twelve months, not on the day before", async () => {
    expect(await covered([held("awareness-session", "2025-01-01", { topics: four })])).toEqual([1, 1]);
    expect(await covered([held("awareness-session", "2024-12-31", { topics: four })])).toEqual([0, 1]);
  });
  test("the twelve months to 29 February begin on 1 March; those to 28 February 2025 on 29 February 2024", async () => {
    const on = (day: string, asOf: string) =>
      covered([held("awareness-session", day, { topics: four })], "2022-01-01", { period: asOf.slice(0, 7), asOf });
    expect(await on("2023-03-01", "2024-02-29")).toEqual([1, 1]);
    expect(await on("2023-02-28", "2024-02-29")).toEqual([0, 1]);
    expect(await on("2024-02-29", "2025-02-28")).toEqual([1, 1]);
    expect(await on("2024-02-28", "2025-02-28")).toEqual([0, 1]);
  });
  test("one missing topic is not all; a service or a visit teaches nothing", async () => {
    for (const missing of four) {
      const topics = four.filter((topic) => topic !== missing);
      expect(await covered([held("awareness-session", "2025-05-01", { topics })])).toEqual([0, 1]);
    }
    expect(await covered([held("mobile-passport-service", "2025-05-01", { topics: four })])).toEqual([0, 1]);
  });
  test("designated for the whole twelve months: a day less sets it apart", async () => {
    expect(await covered([], "2025-01-01")).toEqual([0, 1]);
    expect(await covered([], "2025-01-02")).toEqual([0, 0]);
  });
  test("by topic each stands for itself, in the guest's village too", async () => {
    const activities = [held("extension-session", "2025-05-01", { villageId: "west", topics: ["passport", "foreigners"] })];
    const activityVillages = [{ id: "y1", activityId: "x-2025-05-01-extension-session", villageId: "middle", onSite: false }];
    const dataset = await worked({ designations: [since("2024-06-01")], activities, activityVillages });
    const rows = figuresOf(dataset, topicCoverage, { ...year, by: "topic" });
    expect(rows.filter(([, taught]) => taught === 1).map(([topic]) => topic)).toEqual(["passport", "foreigners"]);
    expect(rows.map(([, , of]) => of)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });
});

describe("mapped in twelve months", () => {
  const mapped = async (activities: readonly object[], more: object = {}, by?: "office") =>
    figuresOf(await worked({ designations: [since("2024-06-01")], activities: activities as never, ...more }), mappingCoverage, {
      ...year,
      ...(by === undefined ? {} : { by }),
    });
  const mapping = (day: string, villageId = "middle") => held("vulnerability-mapping", day, { villageId });
  test("on the first day of them and not before; another activity maps nothing", async () => {
    expect((await mapped([mapping("2025-01-01")]))[0]).toEqual(["all", 1, 1]);
    expect((await mapped([mapping("2024-12-31")]))[0]).toEqual(["all", 0, 1]);
    expect((await mapped([held("village-visit", "2025-05-01")]))[0]).toEqual(["all", 0, 1]);
  });
  test("a further village is mapped only where it was on site", async () => {
    const taking = (onSite: boolean) => ({
      activityVillages: [{ id: "y1", activityId: "x-2025-05-01-vulnerability-mapping", villageId: "middle", onSite }],
    });
    expect((await mapped([mapping("2025-05-01", "west")], taking(true)))[0]).toEqual(["all", 1, 1]);
    expect((await mapped([mapping("2025-05-01", "west")], taking(false)))[0]).toEqual(["all", 0, 1]);
  });
  test("belongs to the office of the day, and a village that is not designated does not count", async () => {
    const rows = await mapped([mapping("2025-05-01"), mapping("2025-05-02", "west")], {}, "office");
    expect(rows.filter(([, , of]) => of !== 0)).toEqual([
      ["all", 1, 1],
      ["atambua", 1, 1],
    ]);
  });
});
