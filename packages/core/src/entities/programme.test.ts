// programme.json: what is wrong with it is told, and invented data stays marked as invented, whatever else is wrong.
import { expect, test } from "vitest";
import { CalendarDay } from "../calendar-day.ts";
import { readDataset } from "../read-dataset.ts";
import { northSumatra2026, PolicyProfile } from "./policy-profile.ts";

test.each([
  [true, true],
  ["true", true],
  ["ya", true],
  [1, true],
  // Not a plain false: on the safe side, with an error that says where.
  ["false", true],
  [false, false],
  [null, false],
  [undefined, false],
])("a wrong programme that says synthetic: %j is taken as synthetic: %s", async (synthetic, expected) => {
  const { dataset, findings } = await readDataset({}, { programme: { synthetic, unresolvedVillages: -1 } });
  expect(dataset.programme.synthetic).toBe(expected);
  expect(findings.map((found) => found.rule)).toContain("programme-invalid");
});
test("a time that ends before it begins is told, in an area and in a policy", async () => {
  const policy = { ...northSumatra2026(CalendarDay.parse("2026-01-01")), to: "2025-01-01" };
  const { findings } = await readDataset(
    {},
    {
      programme: {
        synthetic: false,
        priorityAreas: [{ regionCode: "53", from: "2025-01-01", to: "2025-01-01" }],
        policyProfiles: [policy],
      },
    },
  );
  expect(findings.map((found) => [found.rule, found.path])).toEqual([
    ["programme-invalid", ["priorityAreas", "0", "to"]],
    ["programme-invalid", ["policyProfiles", "0", "to"]],
  ]);
});

test("a whole programme is taken as it is, with its defaults", async () => {
  const policyProfiles = [northSumatra2026(CalendarDay.parse("2026-01-01"))];
  const priorityAreas = [{ regionCode: "53", from: "2024-11-04" }];
  const { dataset, findings } = await readDataset({}, { programme: { synthetic: true, priorityAreas, policyProfiles } });
  expect(findings).toEqual([]);
  expect(dataset.programme).toEqual({ synthetic: true, priorityAreas, policyProfiles, unresolvedVillages: 0 });
});

test("a programme that was not given is not synthetic, and promises nothing", async () => {
  const { dataset, findings } = await readDataset({});
  expect(findings).toEqual([]);
  expect(dataset.programme).toEqual({ synthetic: false, priorityAreas: [], policyProfiles: [], unresolvedVillages: 0 });
});

test("the service levels of North Sumatra are those of its specification (2026-09)", () => {
  const profile = northSumatra2026(CalendarDay.parse("2026-01-01"));
  expect(PolicyProfile.parse(profile)).toEqual(profile);
  expect(profile.serviceLevels).toEqual({
    submissionHours: 24,
    verificationHours: 48,
    followUpHours: 72,
    followUpHoursByCategory: { indikasi_tppo_pmi: 6 },
  });
});
