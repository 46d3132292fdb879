import type { Report, ReportCategory, ReportEvent } from "@pimpasa/core";
import type { DesignationDraft, VillageDraft } from "../plan/drafts.ts";
import { nttCode } from "../plan/ntt-areas.ts";
import { type Random, randomOf, streams } from "../random.ts";
import { delayMinutes } from "./delays.ts";
import { instantAt, localDay, minutesAt, minutesPerDay } from "./local-time.ts";
import { channelOf, commonCategoryOf, reportSummaries, reportTopicChoices } from "./report-categories.ts";
import { historyOf, type Step } from "./report-history.ts";
import { designatedDays, habitsIn, leadOn, offsetMinutesIn, type Stage, scaled, seasonOn } from "./stage.ts";

/** One report with its history. */
export interface SampleReport {
  readonly report: Report;
  readonly events: readonly ReportEvent[];
  /** The local days of the event and of the submission. */
  readonly days: readonly number[];
}

/** About 1.2 reports a month from an average village, in reports per day and million. */
const dailyRate = 40_000;
/** Indications of trafficking come at a constant rate, independently of each other: 2 a hundred months; twice that in NTT. */
const criticalDailyRate = 660;
/** A village that falls silent sends nothing for some days before, so that no correction falls into its silence. */
const lastDaysBeforeSilence = 45;

/** The reports of a village, in order of the days on which something happened. */
export function* reportsOf(stage: Stage, village: VillageDraft): Iterable<SampleReport> {
  const random = randomOf(stage.seed, streams.reports, village.number);
  const { reportPerMille, silentFrom } = habitsIn(stage, village);
  const criticalRate = village.regionCode.startsWith(`${nttCode}.`) ? criticalDailyRate * 2 : criticalDailyRate;
  let serial = 1;
  for (const { day, designation } of designatedDays(stage, village)) {
    const categories: ReportCategory[] = [];
    if (random.rarely(scaled(dailyRate, reportPerMille, 500 + Math.floor(seasonOn(stage, day) / 2))))
      categories.push(commonCategoryOf(random));
    if (random.rarely(criticalRate)) categories.push("indikasi_tppo_pmi");
    if (day >= silentFrom - lastDaysBeforeSilence) continue;
    for (const category of categories) {
      const made = reportOn(stage, { random, village, designation, day, category, serial });
      if (made === undefined) continue;
      serial += 1;
      yield made;
    }
  }
}

interface Occasion {
  readonly random: Random;
  readonly village: VillageDraft;
  readonly designation: DesignationDraft;
  readonly day: number;
  readonly category: ReportCategory;
  readonly serial: number;
}

const unknownEventTimePerMille: Readonly<Record<ReportCategory, number>> = {
  kegiatan_dbi: 10,
  wna: 40,
  indikasi_tppo_pmi: 60,
  insidentil: 20,
  input: 500,
  question: 500,
};

/** Undefined where the report would have come, or been recorded, only after the designation or the programme ended. */
function reportOn(stage: Stage, { random, village, designation, day, category, serial }: Occasion): SampleReport | undefined {
  const offset = offsetMinutesIn(village);
  const { latePerMille } = designation.office.traits;
  const happened = minutesAt(day, random.between(6 * 60, 21 * 60), offset);
  const submitted = happened + delayMinutes(random, "submission", latePerMille);
  const recorded = submitted + (random.chance(40) ? random.between(1, 5) * minutesPerDay : random.between(0, 9));
  const steps = historyOf(random, category, submitted, latePerMille);
  const details = {
    channel: channelOf(random),
    topics: [...random.pick(reportTopicChoices[category])],
    // Nothing is invented about what was done to people.
    recruitmentMethods: [],
    controlMethods: [],
    exploitationTypes: [],
    suspectRoles: [],
    eventAt: random.chance(unknownEventTimePerMille[category]) ? undefined : instantAt(happened, offset),
    summary: random.chance(600) ? reportSummaries[category] : undefined,
  };
  const submittedDay = localDay(submitted, offset);
  if (submittedDay >= designation.to || localDay(recorded, offset) > stage.lastDay) return undefined;
  const id = `report-${String(village.number).padStart(5, "0")}-${String(serial).padStart(4, "0")}`;
  const times = { submittedAt: instantAt(submitted, offset), recordedAt: instantAt(recorded, offset) };
  return {
    report: { id, villageId: village.id, category, ...details, ...times },
    events: eventsOf({ id, village, steps, recorded, lastMinute: minutesAt(stage.lastDay, minutesPerDay - 1, offset) }),
    days: [day, submittedDay],
  };
}

interface Life {
  readonly id: string;
  readonly village: VillageDraft;
  readonly steps: readonly Step[];
  readonly recorded: number;
  readonly lastMinute: number;
}

/** The steps until the end of the programme. Officers decide and return; sections follow up. */
function eventsOf({ id, village, steps, recorded, lastMinute }: Life): ReportEvent[] {
  const offset = offsetMinutesIn(village);
  return steps
    .filter(({ at }) => at <= lastMinute)
    .map(({ state, at, section, intervention }, index) => ({
      id: `${id}-${index + 1}`,
      reportId: id,
      state,
      at: instantAt(at, offset),
      officerId: state === "submitted" || section !== undefined ? undefined : leadOn(village, localDay(at, offset))?.id,
      section,
      intervention,
      recordedAt: instantAt(Math.max(at, recorded), offset),
    }));
}
