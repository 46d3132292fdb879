// Worked by hand: sessions and attendances.
import { describe, expect, test } from "vitest";
import { figuresOf, rowsOf, worked } from "../../../test/worked.ts";
import { educationSessions } from "./education-sessions.ts";
import { participants } from "./participants.ts";
import { womenShare } from "./women-share.ts";

const tables = {
  designations: [
    { id: "d1", villageId: "west", officeId: "belawan", from: "2025-01-01" },
    { id: "d2", villageId: "middle", officeId: "atambua", from: "2025-01-01" },
  ],
  activities: [
    // Held in the west with the people of the middle as guests.
    {
      id: "x1",
      kind: "awareness-session",
      villageId: "west",
      day: "2025-03-10",
      participants: 40,
      women: 25,
      men: 12,
      topics: ["passport"],
    },
    {
      id: "x2",
      kind: "extension-session",
      villageId: "middle",
      day: "2025-03-31",
      participants: 20,
      women: 8,
      topics: ["passport", "people-smuggling"],
    },
    { id: "x3", kind: "mobile-passport-service", villageId: "middle", day: "2025-03-01", women: 6, men: 4 },
    { id: "x4", kind: "awareness-session", villageId: "middle", day: "2025-04-01", participants: 7, women: 7, men: 0 },
  ],
  activityVillages: [{ id: "y1", activityId: "x1", villageId: "middle", onSite: false }],
};
const march = { period: "2025-03" };

describe("education sessions", () => {
  test("a joint session counts once at every level: in both villages and offices, and once in all", async () => {
    const dataset = await worked(tables);
    expect(figuresOf(dataset, educationSessions, { ...march, by: "village" })).toEqual([
      ["all", 2, null],
      ["west", 1, null],
      ["middle", 2, null],
    ]);
    expect(
      figuresOf(dataset, educationSessions, { ...march, by: "office" })
        .slice(0, 3)
        .map(([, n]) => n),
    ).toEqual([2, 1, 2]);
    expect(figuresOf(dataset, educationSessions, { ...march, scope: { kind: "office", officeId: "atambua" } })).toEqual([["all", 2, null]]);
  });
  test("a service is no education; a session on two topics stands under both", async () => {
    const rows = figuresOf(await worked(tables), educationSessions, { ...march, by: "topic" });
    expect(rows.filter(([, n]) => n !== 0)).toEqual([
      ["all", 2, null],
      ["passport", 2, null],
      ["people-smuggling", 1, null],
    ]);
  });
});

describe("attendances", () => {
  test("belong to the host village, and an unknown number is no 0", async () => {
    const rows = rowsOf(await worked(tables), participants, { ...march, by: "village" });
    expect(rows.map((row) => [row.by.village ?? "all", row.value, row.status, row.completeness])).toEqual([
      // x3 does not say how many came: two of three activities do.
      ["all", 60, "incomplete", 2 / 3],
      ["west", 40, "ok", 1],
      ["middle", 20, "incomplete", 1 / 2],
    ]);
  });
  test("the share of women is of those whose sex was recorded, women and men both", async () => {
    // x1: 25 of 37. x2 says nothing of men. x3: 6 of 10.
    expect(figuresOf(await worked(tables), womenShare, march)).toEqual([["all", 31, 47]]);
    expect(rowsOf(await worked(tables), womenShare, march)[0]).toMatchObject({ reason: "fields-missing", completeness: 2 / 3 });
  });
  test("what was recorded after the end of `asOf`, in the village's own time, is not known yet", async () => {
    const at = async (recordedAt: string) => {
      const activity = { id: "x1", kind: "awareness-session", villageId: "east", day: "2025-03-10", participants: 9, recordedAt };
      return figuresOf(await worked({ activities: [activity] }), participants, march)[0]?.[1];
    };
    // 31 March ends at 15:00 UTC in WIT.
    expect(await at("2025-03-31T14:59:59Z")).toBe(9);
    expect(await at("2025-03-31T15:00Z")).toBe(0);
  });
});
