// Then and now, on a programme small enough to be counted by hand.
import { describe, expect, test } from "vitest";
import { blockOf, events, modelOf, programme, written } from "../../../test/small-programme.ts";
import type { ReportModel } from "../report-model.ts";

function named(model: ReportModel, name: string) {
  const [, before, now, difference, , remark] = written(blockOf(model, "changes").rows).find(([first]) => first === name) ?? [];
  return { before, now, difference, remark };
}
/** Since long before the periods that are compared. */
const early = { ...events, designations: events.designations.map((one) => ({ ...one, from: "2024-01-01" })) };

describe("changes", () => {
  test("stand beside the period before, with their difference", async () => {
    const model = await modelOf(early, { programme });
    expect(blockOf(model, "changes")).toMatchObject({ unavailable: null, caption: "Quarter 1 of 2025 → Quarter 2 of 2025" });
    expect(blockOf(model, "changes").remarks).toContain("Previous from data up to 31 Mar 2025, now from data up to 30 Jun 2025.");
    expect(named(model, "Education sessions")).toMatchObject({ before: "1", now: "1", difference: "0", remark: "" });
    expect(named(model, "Participants (attendances)")).toMatchObject({ before: "20", now: "30", difference: "+10" });
    expect(named(model, "Villages with a lead officer")).toMatchObject({
      before: "67% (2\u00a0of\u00a03)",
      now: "33% (1\u00a0of\u00a03)",
      difference: "−33\u00a0pct.\u00a0points",
    });
  });
  test("cannot be told of a count that holds only a part of its period, rejected rows or not", async () => {
    for (const more of [[], [{ ...events.activities[0], id: "x9", day: "20/02/2025" }]]) {
      const model = await modelOf({ ...early, activities: [...events.activities, ...more] }, { programme, asOf: "2025-06-25" });
      expect(named(model, "Education sessions")).toMatchObject({ before: "1", now: "1", difference: "not comparable" });
      expect(named(model, "Education sessions").remark).toMatch(/^Now: .*only a part of the period/);
      expect(named(model, "Designated villages").difference).toBe("0");
    }
  });
  test("cannot be told of a count whose earlier period began before the data", async () => {
    const model = await modelOf(events, { programme, period: "2025-S1" });
    expect(blockOf(model, "changes").unavailable).toBe("The data begins on 1 Jan 2025; there is no earlier period to compare with.");
    const later = { ...events, designations: events.designations.map((one) => ({ ...one, from: "2025-02-10" })), postings: [] };
    expect(named(await modelOf(later, { programme }), "Education sessions")).toMatchObject({
      difference: "not comparable",
      remark: "The data begins only on 10 Feb 2025, within the previous period.",
    });
  });
  test("say which side is missing, and why", async () => {
    const designations = events.designations.map((one) => ({ ...one, from: "2025-01-15" }));
    const model = await modelOf({ ...events, designations }, { programme });
    expect(named(model, "Villages visited in 90 days")).toMatchObject({
      before: "–",
      difference: "not comparable",
      remark: "Before: Not computable: the denominator is 0.",
    });
  });
  test("know as much of the earlier period as of this one", async () => {
    const reports = [...events.reports, { id: "r4", villageId: "v1", category: "wna", submittedAt: "2025-03-31T10:00+08:00" }];
    const reportEvents = [
      ...events.reportEvents,
      { id: "e4", reportId: "r4", state: "submitted", at: "2025-03-31T10:00+08:00" },
      { id: "e5", reportId: "r4", state: "verified", at: "2025-04-01T10:00+08:00" },
    ];
    const tables = { ...early, reports, reportEvents };
    // Submitted on the last day with 48 hours to decide: due on 2 April.
    expect(named(await modelOf(tables, { programme }), "Verification in time").before).toBe("–");
    expect(named(await modelOf(tables, { programme, asOf: "2025-07-05" }), "Verification in time").before).toBe("100% (1\u00a0of\u00a01)");
  });
});
