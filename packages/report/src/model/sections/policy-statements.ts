import { formatNumber } from "@pimpasa/analytics";
import { type PolicyProfile, type ReportCategory, reportCategories } from "@pimpasa/core";
import { formatDay } from "@pimpasa/core/text";
import type { ReportContext } from "../report-context.ts";
import { withoutFullStop } from "../without-full-stop.ts";

/** Which policy profiles were in force in the period, what levels they set, and who says so. */
export function policyStatements(context: ReportContext): string[] {
  const { dataset, texts, language, period, stockDay } = context;
  const inForce = dataset.programme.policyProfiles.filter(({ from, to }) => from <= stockDay && (to === undefined || to > period.start));
  if (inForce.length === 0) return [texts.statements.noPolicy];
  return inForce.map((profile) =>
    texts.statements.policy({
      label: profile.label[language],
      from: formatDay(profile.from, language),
      levels: levelsOf(context, profile),
      source: withoutFullStop(profile.source),
    }),
  );
}

function levelsOf({ texts, language, labelOf }: ReportContext, { serviceLevels }: PolicyProfile): string {
  const hours = (count: number): string => formatNumber(count, language, Number.isInteger(count) ? 0 : 1);
  const own = reportCategories.flatMap((category: ReportCategory) => {
    const level = serviceLevels.followUpHoursByCategory[category];
    return level === undefined ? [] : [texts.statements.ownLevel(labelOf("category", category), hours(level))];
  });
  const { submissionHours, verificationHours, followUpHours, workingCalendar: calendar } = serviceLevels;
  return [
    texts.statements.levels(hours(submissionHours), hours(verificationHours), hours(followUpHours)),
    own.length > 0 ? ` (${own.join(", ")})` : "",
    calendar === undefined ? "" : texts.statements.workingHours(calendar.opensAt, calendar.closesAt, withoutFullStop(calendar.source)),
  ].join("");
}
