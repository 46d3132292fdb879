// The curve behind the median: drawn from the same rounds, so that picture and figure cannot differ.
import { CalendarDay, nation, readDataset } from "@pimpasa/core";
import { expect, test } from "vitest";
import { prepareDataset } from "../../grid/kpi-context.ts";
import { decisionCurve } from "./decision-curve.ts";
import { medianVerificationHours } from "./median-verification-hours.ts";

const hours = [5, 9, 20, 31, null, 47, null];
const at = (hour: number): string =>
  `2025-03-${String(10 + Math.floor(hour / 24)).padStart(2, "0")}T${String(hour % 24).padStart(2, "0")}:00+08:00`;
const event = (i: number, state: string, hour: number) => ({ id: `e${i}${state}`, reportId: `r${i}`, state, at: at(hour) });

test("the curve passes one half at the median of the KPI", async () => {
  const { dataset } = await readDataset({
    villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
    reports: hours.map((_, i) => ({ id: `r${i}`, villageId: "v1", category: "wna", submittedAt: at(0) })),
    reportEvents: hours.flatMap((hour, i) => [event(i, "submitted", 0), ...(hour === null ? [] : [event(i, "verified", hour)])]),
  });
  const curve = decisionCurve(prepareDataset(dataset, CalendarDay.parse("2025-12-31")), { period: "2025-03", scope: nation });
  const [row] = medianVerificationHours(dataset, { period: "2025-03", asOf: "2025-12-31", view: "operational" });
  // By hand: five of seven decided, the two others are open at the end, so S falls by 1/7 at each.
  expect(curve.steps.map(({ time, survival }) => [time, Number(survival.toFixed(6))])).toEqual([
    [5, 0.857143],
    [9, 0.714286],
    [20, 0.571429],
    [31, 0.428571],
    [47, 0.285714],
  ]);
  expect(curve.steps.find(({ survival }) => survival <= 0.5)?.time).toBe(row?.value);
  expect([row?.numerator, row?.denominator]).toEqual([5, 7]);
});
