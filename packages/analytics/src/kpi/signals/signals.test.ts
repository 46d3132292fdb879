// Worked by hand: signals of regions of several levels, in their own time.
import { describe, expect, test } from "vitest";
import { figuresOf, rowsOf, worked } from "../../../test/worked.ts";
import { signalConfirmation } from "./signal-confirmation.ts";
import { signalResponseHours } from "./signal-response-hours.ts";
import { signalsRaised } from "./signals-raised.ts";

const march = { period: "2025-03" };
const signal = (id: string, regionCode: string, raisedAt = "2025-03-10T09:00+08:00") => ({
  id,
  regionCode,
  method: "test",
  raisedAt,
  reason: "test",
});
const step = (signalId: string, state: string, at: string, more: object = {}) => ({
  id: `${signalId}-${state}`,
  signalId,
  state,
  at,
  ...more,
});

describe("signals raised", () => {
  test("count in their own region and those around it, and in none below", async () => {
    const dataset = await worked({ signals: [signal("s1", "53"), signal("s2", "53.04"), signal("s3", "53.04.99.2001")] });
    const of = (by: "province" | "regency" | "district") => figuresOf(dataset, signalsRaised, { ...march, by }).filter(([, n]) => n !== 0);
    expect(of("province")).toEqual([
      ["all", 3, null],
      ["53", 3, null],
    ]);
    expect(of("regency").slice(1)).toEqual([["53.04", 2, null]]);
    expect(of("district").slice(1)).toEqual([["53.04.99", 1, null]]);
  });
  test("of a province without any village too", async () => {
    const dataset = await worked({ signals: [signal("s1", "81.01")] });
    expect(figuresOf(dataset, signalsRaised, { ...march, by: "province" }).filter(([, n]) => n !== 0)).toEqual([
      ["all", 1, null],
      ["81", 1, null],
    ]);
  });
  test("belong to an office through its working area only", async () => {
    const signals = [signal("s1", "53"), signal("s2", "53.04"), signal("s3", "53.01")];
    const scope = { kind: "office", officeId: "atambua" } as const;
    const workingAreas = [{ id: "w1", officeId: "atambua", regionCode: "53.04", from: "2025-01-01" }];
    expect(figuresOf(await worked({ signals, workingAreas }), signalsRaised, { ...march, scope })).toEqual([["all", 1, null]]);
    expect(rowsOf(await worked({ signals }), signalsRaised, { ...march, scope })[0]).toMatchObject({
      reason: "table-not-supplied",
      needs: ["workingAreas"],
    });
    expect(rowsOf(await worked({ signals }), signalsRaised, { ...march, by: "office" })[1]).toMatchObject({
      reason: "breakdown-not-applicable",
    });
  });
});

describe("signals confirmed", () => {
  const closed = (outcome?: string, more: object = {}) =>
    step("s1", "closed", "2025-03-20T09:00+08:00", { ...(outcome === undefined ? {} : { outcome }), ...more });
  const rowOf = async (signalEvents: readonly object[]) =>
    rowsOf(await worked({ signals: [signal("s1", "53.04")], signalEvents } as never), signalConfirmation, march)[0];
  test("by the outcome with which it was closed; undetermined and open are on neither side", async () => {
    expect(await rowOf([closed("confirmed")])).toMatchObject({ numerator: 1, denominator: 1, status: "ok" });
    expect(await rowOf([closed("false-alarm")])).toMatchObject({ numerator: 0, denominator: 1 });
    expect(await rowOf([closed("undetermined")])).toMatchObject({ denominator: 0, reason: "denominator-zero" });
    expect(await rowOf([])).toMatchObject({ denominator: 0, reason: "denominator-zero" });
  });
  test("closed without an outcome makes it incomplete; what was recorded later is not seen", async () => {
    const signals = [signal("s1", "53.04"), signal("s2", "53.04")];
    const signalEvents = [closed("confirmed"), step("s2", "closed", "2025-03-21T09:00+08:00")];
    expect(rowsOf(await worked({ signals, signalEvents }), signalConfirmation, march)[0]).toMatchObject({
      value: 1,
      completeness: 1 / 2,
      reason: "fields-missing",
    });
    expect(await rowOf([closed("confirmed", { recordedAt: "2025-04-01T00:00+08:00" })])).toMatchObject({ denominator: 0 });
  });
});

describe("signals confirmed, between which values", () => {
  // Twelve regencies; the second signal of each of the first six was a false alarm.
  const outcomes = Array.from({ length: 12 }, (_, i) => (i < 6 ? ["confirmed", "false-alarm"] : [i < 9 ? "confirmed" : "false-alarm"]));
  const rowOf = async (regions: typeof outcomes) => {
    const each = regions.flatMap((own, i) =>
      own.map((outcome, k) => ({ id: `s${i}-${k}`, code: `53.${String(i + 1).padStart(2, "0")}`, outcome })),
    );
    const signals = each.map(({ id, code }) => signal(id, code));
    const signalEvents = each.map(({ id, outcome }) => step(id, "closed", "2025-03-20T09:00+08:00", { outcome }));
    return rowsOf(await worked({ signals, signalEvents } as never), signalConfirmation, march)[0];
  };
  test("as R's survey has it, each region a cluster", async () => {
    // R, survey 4.1.1: d <- svydesign(~region, data = data.frame(region = c(rep(1:6, each = 2), 7:12), yes = c(rep(c(1, 0), 6),
    // 1, 1, 1, 0, 0, 0)), weights = ~1); V <- vcov(svymean(~yes, d)); n <- 0.25 / V * (qt(.975, 17) / qt(.975, 11))^2;
    // the Wilson limits of a half with n.
    const row = await rowOf(outcomes);
    expect(row).toMatchObject({ numerator: 9, denominator: 18 });
    expect(row?.interval).toMatchObject({ method: "wilson-clustered", level: 0.95 });
    expect(row?.interval?.low).toBeCloseTo(0.28292800093996, 9);
    expect(row?.interval?.high).toBeCloseTo(0.71707199906004, 9);
  });
  test("below ten regions, not at all", async () => {
    expect((await rowOf(outcomes.slice(0, 9)))?.interval).toBeNull();
  });
});

describe("hours to the response", () => {
  test("without a response it is watched to the end of `asOf`: the median may not be reached", async () => {
    const signals = [signal("s1", "53.04"), signal("s2", "53.04"), signal("s3", "53.04")];
    const signalEvents = [step("s1", "responded", "2025-03-11T09:00+08:00")];
    expect(rowsOf(await worked({ signals, signalEvents }), signalResponseHours, march)[0]).toMatchObject({ reason: "median-not-reached" });
  });
  test("exactly one half: the middle of the times between (R's convention)", async () => {
    const signals = [signal("s1", "53.04"), signal("s2", "53.04")];
    const signalEvents = [step("s1", "responded", "2025-03-10T19:00+08:00"), step("s2", "responded", "2025-03-11T05:00+08:00")];
    expect(rowsOf(await worked({ signals, signalEvents }), signalResponseHours, march)[0]).toMatchObject({ value: 15, interval: null });
  });
  test("no signal, and no table", async () => {
    expect(rowsOf(await worked({ signals: [], signalEvents: [] }), signalResponseHours, march)[0]).toMatchObject({
      reason: "denominator-zero",
    });
    expect(rowsOf(await worked({ signals: [] }), signalResponseHours, march)[0]).toMatchObject({ needs: ["signalEvents"] });
  });
});
