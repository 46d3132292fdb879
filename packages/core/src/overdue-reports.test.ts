// Red flags by hand, and record by record as witness. The levels are those of North Sumatra, 2026: 48 h, 72 h, 6 h.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CalendarDay, fromDayNumber } from "./calendar-day.ts";
import { northSumatra2026 } from "./entities/policy-profile.ts";
import { fromMinutes, Instant, minutesPerDay, toMinutes } from "./instant.ts";
import { overdueReports } from "./overdue-reports.ts";
import { readDataset } from "./read-dataset.ts";
import { reportStates } from "./terms.ts";

const policy = northSumatra2026(CalendarDay.parse("2026-01-01"));
const villages = [
  { id: "wib", regionCode: "12.07.99.2001", name: "Desa Contoh 001" },
  { id: "wita", regionCode: "53.04.99.2001", name: "Desa Contoh 002" },
  { id: "wit", regionCode: "91.03.99.2001", name: "Desa Contoh 003" },
];
const report = (id: string, submittedAt: string, more: object = {}) => ({ id, villageId: "wita", category: "wna", submittedAt, ...more });
const history = (reportId: string, ...entries: readonly [state: string, at: string, recordedAt?: string][]) =>
  entries.map(([state, at, recordedAt], index) => ({ id: `${reportId}-${index}`, reportId, state, at, recordedAt }));

async function overdueOn(
  reports: readonly object[],
  reportEvents: readonly object[],
  policyProfiles: readonly object[] = [policy],
): Promise<(asOf: string) => readonly (readonly [string, string, string, string])[]> {
  const { dataset } = await readDataset({ villages, reports, reportEvents }, { programme: { synthetic: true, policyProfiles } });
  expect(dataset.intake.reports.rejected + dataset.intake.reportEvents.rejected).toBe(0);
  return (asOf) =>
    overdueReports(dataset, CalendarDay.parse(asOf)).map(({ reportId, level, since, due }) => [reportId, level, since, due] as const);
}

describe("verification, 48 hours", () => {
  const submitted = "2026-03-02T08:00+08:00";
  const flag = ["r1", "verification", submitted, "2026-03-04T08:00+08:00"];
  test("runs from the submission until a decision", async () => {
    const on = await overdueOn([report("r1", submitted)], history("r1", ["submitted", submitted], ["verified", "2026-03-05T08:00+08:00"]));
    expect([on("2026-03-03"), on("2026-03-04"), on("2026-03-05")]).toEqual([[], [flag], []]);
  });
  test("begins anew when a report that was returned is submitted again; between the two the village has the turn", async () => {
    const again = "2026-03-10T09:00+08:00";
    const events = history("r1", ["submitted", submitted], ["returned", "2026-03-04T07:59+08:00"], ["submitted", again]);
    const on = await overdueOn([report("r1", submitted)], events);
    expect(["2026-03-04", "2026-03-09", "2026-03-10", "2026-03-11"].map(on)).toEqual([[], [], [], []]);
    expect(on("2026-03-12")).toEqual([["r1", "verification", again, "2026-03-12T09:00+08:00"]]);
  });
  test.each(["rejected", "returned", "completed", "in-progress"])("does not run in the state %s", async (state) => {
    const on = await overdueOn([report("r1", submitted)], history("r1", ["submitted", submitted], [state, "2026-03-03T08:00+08:00"]));
    expect(on("2026-12-31")).toEqual([]);
  });
  test("runs for a report without a history, and without the table", async () => {
    expect((await overdueOn([report("r1", submitted)], []))("2026-03-04")).toEqual([flag]);
  });
  test("a state that stands below but happened earlier is not the last", async () => {
    const events = history("r1", ["submitted", submitted], ["rejected", "2026-03-03T10:00+08:00"], ["verified", "2026-03-03T09:00+08:00"]);
    expect((await overdueOn([report("r1", submitted)], events))("2026-12-31")).toEqual([]);
  });
  test("of two states in one minute the one that stands below is the last", async () => {
    const events = history("r1", ["submitted", submitted], ["rejected", submitted]);
    expect((await overdueOn([report("r1", submitted)], events))("2026-12-31")).toEqual([]);
  });
  test("over 28 February of a year without a 29th, and over one with it", async () => {
    const dates = [report("r1", "2027-02-27T23:30+08:00"), report("r2", "2028-02-27T23:30+08:00")];
    const on = await overdueOn(dates, []);
    expect(on("2027-03-01")).toEqual([["r1", "verification", "2027-02-27T23:30+08:00", "2027-03-01T23:30+08:00"]]);
    expect(on("2028-02-29")).toHaveLength(2);
    expect(on("2028-02-28")).toHaveLength(1);
  });
});

describe("follow-up, 72 hours, and 6 for the critical category", () => {
  const submitted = "2026-03-02T08:00+08:00";
  const critical = { category: "indikasi_tppo_pmi" };
  const verifiedAt = (at: string) => history("r1", ["submitted", submitted], ["verified", at]);
  test("72 hours from the verification", async () => {
    const on = await overdueOn([report("r1", submitted)], verifiedAt("2026-03-03T08:00+08:00"));
    expect([on("2026-03-05"), on("2026-03-06")]).toEqual([[], [["r1", "follow-up", "2026-03-03T08:00+08:00", "2026-03-06T08:00+08:00"]]]);
  });
  test("6 hours end on the same day", async () => {
    const on = await overdueOn([report("r1", submitted, critical)], verifiedAt("2026-03-03T17:59+08:00"));
    expect([on("2026-03-02"), on("2026-03-03")]).toEqual([[], [["r1", "follow-up", "2026-03-03T17:59+08:00", "2026-03-03T23:59+08:00"]]]);
  });
  test("6 hours that end at midnight end on the day after", async () => {
    const on = await overdueOn([report("r1", submitted, critical)], verifiedAt("2026-03-03T18:00+08:00"));
    expect([on("2026-03-03"), on("2026-03-04")]).toEqual([[], [["r1", "follow-up", "2026-03-03T18:00+08:00", "2026-03-04T00:00+08:00"]]]);
  });
  test("the verification of the critical category has the time of any other", async () => {
    const on = await overdueOn([report("r1", submitted, critical)], history("r1", ["submitted", submitted]));
    expect([on("2026-03-03"), on("2026-03-04").length]).toEqual([[], 1]);
  });
});

describe("what was recorded after the day is not seen", () => {
  const submitted = "2026-03-02T08:00+08:00";
  test("a verification that was recorded two days late: red until then; the follow-up runs from the verification all the same", async () => {
    const events = history("r1", ["submitted", submitted], ["verified", "2026-03-03T08:00+08:00", "2026-03-05T10:00+08:00"]);
    const on = await overdueOn([report("r1", submitted)], events);
    expect(["2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"].map((day) => on(day).map((flag) => flag[1]))).toEqual([
      [],
      ["verification"],
      [],
      ["follow-up"],
    ]);
  });
  test("recorded at midnight is recorded on the next day", async () => {
    const events = history("r1", ["submitted", submitted], ["rejected", "2026-03-03T08:00+08:00", "2026-03-05T00:00+08:00"]);
    const on = await overdueOn([report("r1", submitted)], events);
    expect([on("2026-03-04").length, on("2026-03-05").length]).toEqual([1, 0]);
  });
  test("a report that was recorded late is not seen before", async () => {
    const late = report("r1", submitted, { recordedAt: "2026-03-09T08:00+08:00" });
    for (const events of [[], history("r1", ["submitted", submitted])]) {
      const on = await overdueOn([late], events);
      expect([on("2026-03-08").length, on("2026-03-09").length]).toEqual([0, 1]);
    }
  });
  test("a report whose whole history was recorded late was submitted when it says so", async () => {
    const on = await overdueOn([report("r1", submitted)], history("r1", ["submitted", submitted, "2026-04-01T08:00+08:00"]));
    expect(on("2026-03-04").map((flag) => flag[2])).toEqual([submitted]);
  });
});

describe("in three zones", () => {
  const zones = ["wib", "wita", "wit"];
  test("one instant is due on two days, told in the time of each village", async () => {
    const reports = zones.map((villageId) => report(villageId, "2026-03-01T00:00+09:00", { villageId }));
    const on = await overdueOn(reports, []);
    const west = [
      ["wib", "verification", "2026-02-28T22:00+07:00", "2026-03-02T22:00+07:00"],
      ["wita", "verification", "2026-02-28T23:00+08:00", "2026-03-02T23:00+08:00"],
    ];
    expect(on("2026-03-02")).toEqual(west);
    expect(on("2026-03-03")).toEqual([west[0], ["wit", "verification", "2026-03-01T00:00+09:00", "2026-03-03T00:00+09:00"], west[1]]);
  });
  test("the profile is that of the day in the village: half an hour before midnight in Jakarta it is the new year in the east", async () => {
    const reports = zones.map((villageId) => report(villageId, "2025-12-31T23:30+07:00", { villageId }));
    const on = await overdueOn(reports, []);
    expect(on("2026-01-31").map(([id]) => id)).toEqual(["wit", "wita"]);
  });
});

describe("which profile", () => {
  const submitted = "2026-03-02T08:00+08:00";
  test("without one nothing is overdue", async () => {
    expect((await overdueOn([report("r1", submitted)], [], []))("2026-12-31")).toEqual([]);
  });
  test("the one in force when the clock began, though another holds on the day of the question", async () => {
    const strict = {
      ...northSumatra2026(CalendarDay.parse("2026-03-03")),
      id: "b",
      serviceLevels: { ...policy.serviceLevels, verificationHours: 1 },
    };
    const reports = [report("r1", submitted), report("r2", "2026-03-03T08:00+08:00")];
    const on = await overdueOn(reports, [], [policy, strict]);
    expect(on("2026-03-03").map(([id]) => id)).toEqual(["r2"]);
    expect(on("2026-03-04").map(([id, , , due]) => [id, due])).toEqual([
      ["r2", "2026-03-03T09:00+08:00"],
      ["r1", "2026-03-04T08:00+08:00"],
    ]);
  });
  test("in working hours, where the profile counts in them: 6 March 2026 is a Friday", async () => {
    const workingCalendar = { weekdays: [1, 2, 3, 4, 5], opensAt: "08:00", closesAt: "16:00", holidays: ["2026-03-09"], source: "Contoh" };
    const inHours = { ...policy, serviceLevels: { ...policy.serviceLevels, verificationHours: 2, workingCalendar } };
    const on = await overdueOn([report("r1", "2026-03-06T15:00+08:00")], [], [inHours]);
    expect([on("2026-03-09"), on("2026-03-10").map((flag) => flag[3])]).toEqual([[], ["2026-03-10T09:00+08:00"]]);
  });
});

test("the longest overdue comes first, on equal terms the lesser id; villages that are nowhere are left out", async () => {
  const late = "2026-03-01T08:00+08:00";
  const reports = [report("r3", late), report("r1", "2026-03-02T08:00+08:00"), report("r2", late), report("r4", late, { villageId: "v9" })];
  expect((await overdueOn(reports, []))("2026-12-31").map(([id]) => id)).toEqual(["r2", "r3", "r1"]);
});

test("record by record it is the same", async () => {
  const offset = 480;
  const minute = fc.integer({ min: 0, max: 20 * 4 }).map((quarter) => 20_513 * minutesPerDay + quarter * 360);
  const text = (at: number | undefined) => (at === undefined ? undefined : fromMinutes(at, offset));
  const one = fc.record({ submitted: minute, recorded: fc.option(minute, { nil: undefined }), critical: fc.boolean() });
  const entry = fc.record({ state: fc.constantFrom(...reportStates), at: minute, recorded: fc.option(minute, { nil: undefined }) });
  const asOf = fc.integer({ min: 20_513, max: 20_533 });
  await fc.assert(
    fc.asyncProperty(one, fc.array(entry, { maxLength: 6 }), asOf, async ({ submitted, recorded, critical }, entries, day) => {
      const category = critical ? "indikasi_tppo_pmi" : "wna";
      const reports = [report("r1", text(submitted) as string, { category, recordedAt: text(recorded) })];
      const events = entries.map(({ state, at, recorded: known }, i) => ({
        id: `e${i}`,
        reportId: "r1",
        state,
        at: text(at),
        recordedAt: text(known),
      }));
      const end = (day + 1) * minutesPerDay - offset;
      const seen = entries.filter(({ at, recorded: known }) => at < end && (known ?? at) < end);
      const last = seen.reduce((latest, next) => (next.at >= latest.at ? next : latest), seen[0] ?? { state: "submitted", at: submitted });
      const hours = last.state === "submitted" ? 48 : last.state !== "verified" ? Number.POSITIVE_INFINITY : critical ? 6 : 72;
      const isSeen = submitted < end && (recorded ?? submitted) < end;
      const expected = isSeen && last.at + hours * 60 < end ? [text(last.at + hours * 60)] : [];
      expect((await overdueOn(reports, events))(fromDayNumber(day)).map((flag) => flag[3])).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("the witness counts in the same minutes", () => expect(toMinutes(Instant.parse("2026-03-01T00:00Z")) / minutesPerDay).toBe(20_513));
