import fc from "fast-check";

/** The days of 2025 in which random programmes live, as day numbers. */
export const begin = Date.UTC(2025, 0, 1) / 86_400_000;
const span = 240;

const aDay = fc.integer({ min: begin, max: begin + span });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
/** An index that is taken modulo the number of owners. */
const anyOne = fc.nat({ max: 59 });
const someTopics = fc.uniqueArray(fc.constantFrom("passport", "people-smuggling"), { maxLength: 2 });
const lessons = fc.oneof(someTopics, fc.constant(["passport", "legal-work-abroad", "trafficking-in-persons", "people-smuggling"]));
/** Minutes of a day: its first and last, and some between. */
const minuteOfDay = fc.constantFrom(0, 0.5, 1, 300, 719, 1380, 1439);
/** When something was recorded, in minutes after the end of its day: before, at the very end, at the first minute of a later day. */
const recordedAfter = maybe(fc.constantFrom(-1, 0, 1, 1440, 14_399, 14_400, 43_200));

/** A stretch of days, laid after the one before it with a gap; a negative gap makes records that contradict each other. */
const stretch = fc.record({
  gap: fc.integer({ min: -10, max: 60 }),
  length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 160 }) }, { weight: 1, arbitrary: fc.constantFrom(365, 366, 600) }),
  owner: anyOne,
  open: fc.boolean(),
  support: fc.boolean(),
});
export type Stretch = typeof stretch extends fc.Arbitrary<infer T> ? T : never;
const stretches = fc.array(stretch, { maxLength: 4 });

const activity = fc.record({
  village: anyOne,
  day: aDay,
  kind: fc.constantFrom("awareness-session", "technical-guidance", "village-visit", "mobile-passport-service", "vulnerability-mapping"),
  women: maybe(fc.constantFrom(0, 0, 1, 2, 4, 5, 9)),
  men: maybe(fc.constantFrom(0, 0, 1, 2, 4, 5, 9)),
  withoutSex: maybe(fc.integer({ min: 0, max: 3 })),
  /** Which share of the attendances are young, in sixths; the last age band may be missing. */
  youth: maybe(fc.integer({ min: 0, max: 6 })),
  withoutOver30: fc.boolean(),
  evidence: maybe(fc.nat({ max: 2 })),
  topics: lessons,
  recordedAfter,
  others: fc.array(fc.record({ village: anyOne, onSite: fc.boolean() }), { maxLength: 2 }),
});
export type RandomActivity = typeof activity extends fc.Arbitrary<infer T> ? T : never;

/** A step in the life of a report, after a time around the levels of 6, 24, 48 and 72 hours. */
const step = fc.record({
  choice: fc.nat({ max: 2 }),
  minutes: fc.constantFrom(30, 359, 360, 361, 1440, 1440.5, 2879, 2880, 2880.5, 4319, 4320, 4321, 9000),
  recordedAfter,
});
const report = fc.record({
  village: anyOne,
  day: aDay,
  minute: minuteOfDay,
  category: fc.constantFrom("kegiatan_dbi", "indikasi_tppo_pmi", "question", "input"),
  channel: maybe(fc.constantFrom("chat", "phone")),
  topics: someTopics,
  eventBefore: maybe(fc.integer({ min: 0, max: 60_000 })),
  recordedAfter,
  steps: fc.array(step, { maxLength: 6 }),
  /** Some histories were begun only after the submission, and some reports have none. */
  history: fc.constantFrom("whole", "whole", "whole", "without-submission", "none"),
});
export type RandomReport = typeof report extends fc.Arbitrary<infer T> ? T : never;

const nilReport = fc.record({
  village: anyOne,
  month: fc.integer({ min: 1, max: 8 }),
  day: fc.integer({ min: -3, max: 8 }),
  recordedAfter,
});
export type RandomNilReport = typeof nilReport extends fc.Arbitrary<infer T> ? T : never;

const region = fc.constantFrom("12", "53", "91", "12.01", "53.02", "53.01.01", "91.01.02.2001", "53.01.01.2001", "12.02.01.2002");
const effort = fc.record({
  region,
  period: fc.constantFrom("2025", "2025-Q1", "2025-03", "2025-04", "2025-W14", "2024-12"),
  hours: fc.integer({ min: 0, max: 40 }),
});
export type RandomEffort = typeof effort extends fc.Arbitrary<infer T> ? T : never;

const signal = fc.record({
  region,
  day: aDay,
  minute: minuteOfDay,
  steps: fc.array(fc.record({ minutes: fc.constantFrom(30, 360, 1440, 4320, 20_000), recordedAfter }), { maxLength: 4 }),
  /** After which step it is closed, and how. */
  closedAfter: fc.nat({ max: 4 }),
  outcome: maybe(fc.constantFrom("confirmed", "false-alarm", "undetermined")),
});
export type RandomSignal = typeof signal extends fc.Arbitrary<infer T> ? T : never;

const office = fc.record({
  province: fc.constantFrom("12", "53", "91"),
  detention: fc.boolean(),
  hasRegionalOffice: fc.boolean(),
  closedOn: maybe(aDay),
  areas: fc.array(fc.record({ regency: fc.constantFrom("12.01", "12.02", "53.01", "53.02", "91.01"), stretch }), { maxLength: 3 }),
});
export type RandomOffice = typeof office extends fc.Arbitrary<infer T> ? T : never;

/** Hours from event to follow-up in an area before the programme, some of them unusable. */
const baseline = fc.record({
  regionCode: fc.constantFrom("12", "53", "91", "53.01", "12.01", "53.01.02", "12.01.01.2001"),
  period: fc.constantFrom("2023", "2024", "2024-S2", "2025-02", "2025"),
  hours: fc.constantFrom(0, 6, 48, 100.5),
});
export type RandomBaseline = typeof baseline extends fc.Arbitrary<infer T> ? T : never;

const village = fc.record({
  province: fc.constantFrom("12", "53", "91"),
  regency: fc.constantFrom("01", "02"),
  district: fc.constantFrom("01", "02"),
  /** Is a village that the gazetteer does not know in the table of regions? */
  inRegions: fc.boolean(),
  designations: stretches,
  assignments: stretches,
});
export type RandomVillage = typeof village extends fc.Arbitrary<infer T> ? T : never;

/** Of the village with this number, in the list of regions or in the dataset: what was observed. Not all of it is population. */
const observation = fc.record({
  place: anyOne,
  period: fc.constantFrom("2024", "2025", "2025-Q1", "2025-S2", "2025-04", "2025-02-15..2025-04-01"),
  value: fc.constantFrom(0, 3, 120, 900, 900, 2500, -1),
  indicator: fc.constantFrom("population", "population", "population", "population", "households"),
  unit: fc.constantFrom("persons", "persons", "persons", "persons", "thousands"),
});

type Range = readonly [least: number, most: number];

/** How many records of a kind there are. */
export interface Sizes {
  readonly villages: Range;
  readonly activities: Range;
  readonly reports: Range;
}

const several = <T>(one: fc.Arbitrary<T>, [minLength, maxLength]: Range): fc.Arbitrary<T[]> => fc.array(one, { minLength, maxLength });

/** What a random programme is made of. */
export const sketchOf = ({ villages, activities, reports }: Sizes) =>
  fc.record({
    offices: fc.array(office, { minLength: 1, maxLength: 6 }),
    officers: fc.array(stretches, { maxLength: 6 }),
    villages: several(village, villages),
    activities: several(activity, activities),
    reports: several(report, reports),
    nilReports: fc.array(nilReport, { maxLength: 20 }),
    observations: fc.array(observation, { maxLength: 40 }),
    liaisons: fc.array(fc.record({ village: anyOne, stretches }), { maxLength: 6 }),
    efforts: fc.array(effort, { maxLength: 6 }),
    signals: fc.array(signal, { maxLength: 12 }),
    baselines: fc.array(baseline, { maxLength: 6 }),
  });
export type Sketch = ReturnType<typeof sketchOf> extends fc.Arbitrary<infer T> ? T : never;
