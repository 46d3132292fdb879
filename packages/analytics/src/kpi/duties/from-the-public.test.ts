// Worked by hand: what people tell and ask, and whether the work is documented.
import { describe, expect, test } from "vitest";
import { figuresOf, rowsOf, worked } from "../../../test/worked.ts";
import { evidenceShare } from "./evidence-share.ts";
import { inputsReceived } from "./inputs-received.ts";
import { questionsAnsweredShare } from "./questions-answered-share.ts";
import { serviceSessions } from "./service-sessions.ts";
import { youthShare } from "./youth-share.ts";

const march = { period: "2025-03" };
const asked = (id: string, submittedAt: string, category = "question", more: object = {}) => ({
  id,
  villageId: "middle",
  category,
  submittedAt,
  ...more,
});
const step = (reportId: string, state: string, at: string, more: object = {}) => ({
  id: `${reportId}-${state}`,
  reportId,
  state,
  at,
  ...more,
});

describe("inputs and questions", () => {
  test("both categories and no other, on the village's own day", async () => {
    const reports = [
      asked("r1", "2025-02-28T16:00Z", "input", { channel: "chat" }),
      asked("r2", "2025-03-31T15:59Z"),
      // Midnight of 1 April in WITA.
      asked("r3", "2025-03-31T16:00Z"),
      asked("r4", "2025-03-10T02:00Z", "insidentil"),
    ];
    const dataset = await worked({ reports });
    const rows = (by: "category" | "channel") => figuresOf(dataset, inputsReceived, { ...march, by }).filter(([, n]) => n !== 0);
    expect(rows("category")).toEqual([
      ["all", 2, null],
      ["input", 1, null],
      ["question", 1, null],
    ]);
    expect(rows("channel").slice(1)).toEqual([
      ["chat", 1, null],
      ["unknown", 1, null],
    ]);
  });
});

describe("questions answered", () => {
  const figures = async (reports: readonly object[], reportEvents: readonly object[], asOf = "2025-03-31") =>
    figuresOf(await worked({ reports, reportEvents } as never), questionsAnsweredShare, { ...march, asOf })[0]?.slice(1);
  const at = "2025-03-17T09:00+08:00";
  const course = (...states: string[]) => states.map((state, i) => step("r1", state, `2025-03-${18 + i}T09:00+08:00`));
  test("14 days later it counts, answered or not, and not a day earlier", async () => {
    expect(await figures([asked("r1", at)], [])).toEqual([0, 1]);
    expect(await figures([asked("r1", at)], [], "2025-03-30")).toEqual([0, 0]);
    expect(await figures([asked("r1", at)], course("verified", "in-progress", "completed"), "2025-03-30")).toEqual([0, 0]);
  });
  test("only what is completed is an answer, and an input is no question", async () => {
    expect(await figures([asked("r1", at)], course("verified", "in-progress", "completed"))).toEqual([1, 1]);
    expect(await figures([asked("r1", at)], course("verified", "in-progress"))).toEqual([0, 1]);
    expect(await figures([asked("r1", at)], course("rejected"))).toEqual([0, 1]);
    expect(await figures([asked("r1", at, "input")], course("verified", "in-progress", "completed"))).toEqual([0, 0]);
  });
  test("an answer after `asOf`, or recorded after it, is not seen", async () => {
    const before = course("verified", "in-progress");
    expect(await figures([asked("r1", at)], [...before, step("r1", "completed", "2025-03-31T15:59Z")])).toEqual([1, 1]);
    expect(await figures([asked("r1", at)], [...before, step("r1", "completed", "2025-03-31T16:00Z")])).toEqual([0, 1]);
    const late = step("r1", "completed", "2025-03-20T09:00+08:00", { recordedAt: "2025-04-01T09:00+08:00" });
    expect(await figures([asked("r1", at)], [...before, late])).toEqual([0, 1]);
  });
});

describe("evidence", () => {
  const activity = (id: string, villageId: string, evidenceCount?: number) => ({
    id,
    kind: "village-visit",
    villageId,
    day: "2025-03-10",
    ...(evidenceCount === undefined ? {} : { evidenceCount }),
  });
  test("a joint activity counts once at every level, above and below", async () => {
    const activities = [activity("x1", "west", 2), activity("x2", "middle", 0)];
    const activityVillages = [{ id: "y1", activityId: "x1", villageId: "middle", onSite: false }];
    expect(figuresOf(await worked({ activities, activityVillages }), evidenceShare, { ...march, by: "village" })).toEqual([
      ["all", 1, 2],
      ["west", 1, 1],
      ["middle", 1, 2],
    ]);
  });
  test("what was not recorded is not documented, and bounds the share from above", async () => {
    const dataset = await worked({ activities: [activity("x1", "west", 1), activity("x2", "west"), activity("x3", "west", 0)] });
    expect(rowsOf(dataset, evidenceShare, march)[0]).toMatchObject({
      value: 1 / 3,
      bounds: { low: 1 / 3, high: 2 / 3 },
      completeness: 2 / 3,
      reason: "fields-missing",
    });
  });
  test("all missing; none at all", async () => {
    const dataset = await worked({ activities: [activity("x1", "west")] });
    expect(rowsOf(dataset, evidenceShare, march)[0]).toMatchObject({ value: 0, bounds: { low: 0, high: 1 }, completeness: 0 });
    expect(rowsOf(await worked({ activities: [] }), evidenceShare, march)[0]).toMatchObject({ reason: "denominator-zero" });
  });
});

describe("who attended, and services", () => {
  const held = (id: string, more: object) => ({ id, kind: "mobile-passport-service", villageId: "middle", day: "2025-03-10", ...more });
  test("the share of young people is of those whose three age bands were recorded", async () => {
    const activities = [
      held("x1", { under16: 1, youth16To30: 6, over30: 3 }),
      held("x2", { youth16To30: 9, over30: 1 }),
      held("x3", { participants: 50 }),
    ];
    const dataset = await worked({ activities });
    expect(rowsOf(dataset, youthShare, march)[0]).toMatchObject({
      numerator: 6,
      denominator: 10,
      completeness: 1 / 3,
      reason: "fields-missing",
    });
    const nothing = await worked({ activities: activities.slice(1) });
    expect(rowsOf(nothing, youthShare, march)[0]).toMatchObject({ reason: "denominator-zero" });
  });
  test("only services, and by kind", async () => {
    const activities = [held("x1", {}), { ...held("x2", {}), kind: "awareness-session" }];
    const rows = figuresOf(await worked({ activities }), serviceSessions, { ...march, by: "kind" });
    expect(rows.filter(([, n]) => n !== 0)).toEqual([
      ["all", 1, null],
      ["mobile-passport-service", 1, null],
    ]);
  });
});
