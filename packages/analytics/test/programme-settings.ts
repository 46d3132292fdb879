import type { Gazetteer, RegionCode } from "@pimpasa/core";

/** A priority area of the test programmes, on the days `[from, to)`. The regency lies in no other area; the district lies in the province. */
export const priorityAreas: readonly { regionCode: string; from: string; to?: string }[] = [
  { regionCode: "53", from: "2025-02-01", to: "2025-06-01" },
  { regionCode: "53.01.01", from: "2025-04-01" },
  { regionCode: "12.01", from: "2025-01-15" },
];

interface Levels {
  readonly from: string;
  readonly to?: string;
  readonly verification: number;
  readonly followUp: number;
  readonly critical?: number;
}

/** Service levels in hours: none before 10 January and in September, and a stricter profile that begins while the first is in force. */
export const profiles: readonly Levels[] = [
  { from: "2025-01-10", to: "2025-09-01", verification: 48, followUp: 72, critical: 6 },
  { from: "2025-05-01", to: "2025-07-01", verification: 24, followUp: 48 },
];

export const programme = {
  synthetic: true,
  priorityAreas,
  policyProfiles: profiles.map(({ from, to, verification, followUp, critical }, i) => ({
    id: `test-${i}`,
    label: { id: `uji ${i}`, en: `test ${i}` },
    source: "test",
    from,
    ...(to === undefined ? {} : { to }),
    serviceLevels: {
      submissionHours: 24,
      verificationHours: verification,
      followUpHours: followUp,
      followUpHoursByCategory: critical === undefined ? {} : { indikasi_tppo_pmi: critical },
    },
  })),
};

/** Every village of the invented land: three provinces, two regencies in each, two districts, three villages. */
export const listedVillages: readonly string[] = ["12", "53", "91"].flatMap((province) =>
  ["01", "02"].flatMap((regency) =>
    ["01", "02"].flatMap((district) => ["2001", "2002", "2003"].map((village) => [province, regency, district, village].join("."))),
  ),
);

const within = (code: string, area: string): boolean => code === area || code.startsWith(`${area}.`);
const lengths = [2, 5, 8, 13] as const;

/** A list of regions over `listedVillages`. */
export const listedGazetteer: Gazetteer = {
  source: "test",
  find: (code) => (listedVillages.some((village) => within(village, code)) ? { code, name: `Contoh ${code}` } : undefined),
  isLoaded: () => true,
  children(parent) {
    const length = lengths[parent === undefined ? 0 : lengths.indexOf(parent.length as (typeof lengths)[number]) + 1];
    const codes = listedVillages.filter((village) => parent === undefined || within(village, parent)).map((v) => v.slice(0, length));
    return [...new Set(length === undefined ? [] : codes)].map((code) => ({ code: code as RegionCode, name: `Contoh ${code}` }));
  },
  villageCount: (area) => listedVillages.filter((village) => area === undefined || within(village, area)).length,
};
