// Which charts stand in the report, in which view, and that they are made of what its figures say.
import { lorenz } from "@pimpasa/analytics";
import { CalendarDay, parsePeriod, readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { chartsOf, events, modelOf, paragraphsOf, programme } from "../../../test/small-programme.ts";
import { reportContext } from "../report-context.ts";
import { villagesLed } from "./office-charts.ts";

const idsOf = async (...options: Parameters<typeof modelOf>): Promise<string[]> => chartsOf(await modelOf(...options)).map(({ id }) => id);

describe("the charts of a report", () => {
  test("in the operational view", async () => {
    expect(await idsOf(events, { programme })).toEqual([
      "coverage",
      "sessions",
      "calendar",
      "reports",
      "timeliness",
      "timeliness-by-month",
      "decisions",
      "report-flow",
      "offices",
      "workload",
      "lorenz",
    ]);
  });
  test("of an office show who led which village", async () => {
    const scope = { kind: "office", officeId: "k1" } as const;
    expect(await idsOf(events, { programme, scope })).toContain("assignments");
    expect(await idsOf(events, { programme, scope, view: "publication" })).not.toContain("assignments");
  });
  test("in the publication view show nobody and no single report", async () => {
    const ids = await idsOf(events, { programme, view: "publication" });
    for (const id of ["calendar", "decisions", "report-flow", "offices", "funnel", "lorenz", "timeliness-by-month"])
      expect(ids).not.toContain(id);
  });
  test("that have no data are named", async () => {
    const model = await modelOf({ ...events, reports: [], reportEvents: [] }, { programme });
    expect(paragraphsOf(model, "reports")).toMatch(/^Charts that are left out.*: .*decisions in time by category/);
  });
});

test("the spread of the work is that of the Gini coefficient of the report", async () => {
  const read = await readDataset(
    {
      ...events,
      officers: [{ id: "o1" }, { id: "o2" }],
      postings: [...events.postings, { ...events.postings[0], id: "p2", officerId: "o2" }],
    },
    { programme },
  );
  const period = parsePeriod("2025-Q2");
  if (!period.ok) throw new Error("no period");
  const context = reportContext(read.dataset, {
    ...read,
    period: period.value,
    asOf: CalendarDay.parse("2025-06-30"),
    language: "en",
    view: "operational",
  });
  // o1 leads v1 only (v2 until May), o2 nothing: (1 − 0) ÷ (2 × 1) = 0.5.
  expect(villagesLed(context).sort()).toEqual([0, 1]);
  expect(lorenz(villagesLed(context))?.gini).toBe(0.5);
});
