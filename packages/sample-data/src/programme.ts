import { type CalendarDay, fromDayNumber, northSumatra2026, type PolicyProfile, type Programme, type RegionCode } from "@pimpasa/core";
import { nttCode } from "./plan/ntt-areas.ts";
import { launchDay } from "./sample-clock.ts";
import type { SampleSettings } from "./sample-options.ts";

/** The content of the sample's `programme.json`: it says that everything is invented. */
export function sampleProgrammeFile({ seed, villages, months }: SampleSettings): Programme {
  const from = fromDayNumber(launchDay);
  return {
    name: `Program contoh sintetis Desa Binaan Imigrasi (seed ${seed}, ${villages} villages, ${months} months)`,
    synthetic: true,
    priorityAreas: [{ regionCode: nttCode as RegionCode, from, source: "Antara, 2024-11-04" }],
    policyProfiles: [borrowedProfile(from)],
    unresolvedVillages: 0,
    source:
      "Seluruh data ini rekaan. Everything here is invented by @pimpasa/sample-data: villages, officers, events and figures. " +
      "Only the counts of the launch, the codes of provinces and regencies, and the working areas in Nusa Tenggara Timur are as published.",
  };
}

/** Service levels that one region set for itself; the sample merely borrows them. */
function borrowedProfile(from: CalendarDay): PolicyProfile {
  const profile = northSumatra2026(from);
  return {
    ...profile,
    label: { id: `${profile.label.id} (dipinjam untuk contoh sintetis)`, en: `${profile.label.en} (borrowed for a synthetic sample)` },
    source: `${profile.source}. One region's own levels, which this synthetic sample merely borrows; no national rule.`,
  };
}
