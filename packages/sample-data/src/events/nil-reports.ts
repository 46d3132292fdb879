import { fromDayNumber, type NilReport, type PeriodText } from "@pimpasa/core";
import { countsOn, type VillageDraft } from "../plan/drafts.ts";
import { type Random, randomOf, streams } from "../random.ts";
import { monthsUntil } from "../sample-clock.ts";
import { instantAt, minutesAt } from "./local-time.ts";
import { reportsOf } from "./reports.ts";
import { habitsIn, offsetMinutesIn, type Stage } from "./stage.ts";

/** The village's statements that a whole month of its designation had nothing to report. */
export function* nilReportsOf(stage: Stage, village: VillageDraft): Iterable<NilReport> {
  const random = randomOf(stage.seed, streams.nilReports, village.number);
  const { nilReportPerMille, silentFrom } = habitsIn(stage, village);
  const reportDays = [...reportsOf(stage, village)].flatMap(({ days }) => days);
  for (const { month, start, end } of monthsUntil(stage.lastDay)) {
    const isGiven = random.chance(nilReportPerMille);
    const submittedDay = end + submissionDelay(random);
    const minuteOfDay = random.between(8 * 60, 16 * 60);
    if (!isGiven || reportDays.some((day) => day >= start && day < end)) continue;
    if (submittedDay >= silentFrom || submittedDay > stage.lastDay) continue;
    if (!village.designations.some((designation) => countsOn(designation, start) && countsOn(designation, submittedDay))) continue;
    const offset = offsetMinutesIn(village);
    yield {
      id: `nil-${String(village.number).padStart(5, "0")}-${month}`,
      villageId: village.id,
      month: month as PeriodText,
      submittedOn: fromDayNumber(submittedDay),
      recordedAt: instantAt(minutesAt(submittedDay, minuteOfDay, offset), offset),
    };
  }
}

/** Days after the first of the next month: mostly the first five days of it, sometimes later. */
const submissionDelay = (random: Random): number => (random.chance(900) ? random.between(0, 4) : random.between(5, 19));
