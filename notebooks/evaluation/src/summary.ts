import type { KpiRow } from "@pimpasa/analytics";
import { type CalendarDay, isValidOn, type Language, type PolicyProfile, type Programme, toDayNumber } from "@pimpasa/core";
import { formatDay } from "@pimpasa/core/text";
import { nameOf, percent, shown } from "./figures.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** Shares of fewer cases than this move visibly with a single one. */
const fewCases = 30;
/** In an area of fewer villages than this, a count of the area is one of a village. */
const fewVillages = 3;

export interface SummaryOptions {
  readonly programme: Programme;
  readonly asOf: CalendarDay;
  readonly language: Language;
  readonly texts: PageTexts;
}

/** What the figures say and what they do not, in sentences. A figure that is not there has none: `gaps` says why. */
export function summary(rows: readonly KpiRow[], options: SummaryOptions): string[] {
  const { texts } = options;
  const sentences = [state(rows, options), villages(rows, options), work(rows, options), reports(rows, options)].filter((s) => s !== "");
  if (sentences.length === 0) return [texts.summary.nothing];
  return [...sentences, ...cautions(rows, options), texts.summary.caution];
}

type Sentence = (value: string, of: string) => string;

/** The sentence about a KPI; empty where there is no figure. */
function about(rows: readonly KpiRow[], kpi: string, language: Language, sentence: Sentence): string {
  const row = rows.find((one) => one.kpi === kpi);
  if (row === undefined || row.value === null) return "";
  const { value, of } = shown(row, language);
  return sentence(value, of);
}

const joined = (...sentences: readonly string[]): string => sentences.filter((sentence) => sentence !== "").join(" ");

function state(rows: readonly KpiRow[], { language, texts: { summary: say }, asOf }: SummaryOptions): string {
  return joined(
    about(rows, "designated-villages", language, (value) => say.villages(formatDay(asOf, language), value)),
    about(rows, "assigned-villages", language, say.leads),
    about(rows, "officers-in-post", language, say.officers),
    about(rows, "designation-coverage", language, say.coverage),
  );
}

function villages(rows: readonly KpiRow[], { language, texts: { summary: say } }: SummaryOptions): string {
  return joined(about(rows, "active-villages", language, say.visited), about(rows, "silent-villages", language, say.silent));
}

function work(rows: readonly KpiRow[], { language, texts: { summary: say } }: SummaryOptions): string {
  const completeness = rows.find((row) => row.kpi === "participants")?.completeness ?? 1;
  const attendances: Sentence =
    completeness < 1 ? (value) => say.attendancesAtLeast(value, percent(completeness, language)) : (value) => say.attendances(value);
  return joined(
    about(rows, "education-sessions", language, (value) => say.sessions(value)),
    about(rows, "participants", language, attendances),
  );
}

function reports(rows: readonly KpiRow[], { language, texts: { summary: say }, programme, asOf }: SummaryOptions): string {
  const profile = policyOn(programme, asOf)?.label[language];
  const overdue = about(rows, "red-flags", language, (value) => value);
  return joined(
    about(rows, "reports-submitted", language, (value) => say.reports(value)),
    profile === undefined ? "" : about(rows, "verification-timeliness", language, (value, of) => say.verification(value, of, profile)),
    about(rows, "open-backlog", language, (open) => (overdue === "" ? say.openOnly(open) : say.backlog(open, overdue))),
  );
}

const policyOn = ({ policyProfiles }: Programme, day: CalendarDay): PolicyProfile | undefined =>
  policyProfiles.find((profile) => isValidOn(profile, toDayNumber(day)));

function cautions(rows: readonly KpiRow[], { language, texts: { summary: say } }: SummaryOptions): string[] {
  const small = rows.flatMap((row) => {
    if (row.value === null || row.denominator === null || row.denominator >= fewCases) return [];
    return [`${nameOf(row.kpi, language)} (${shown(row, language).of})`];
  });
  const incomplete = rows.filter((row) => row.status === "incomplete").map((row) => nameOf(row.kpi, language));
  const villages = rows.find((row) => row.kpi === "designated-villages")?.value ?? 0;
  return [
    ...(villages > 0 && villages < fewVillages ? [say.fewVillages(String(villages))] : []),
    ...(small.length > 0 ? [say.small(small.join(", "))] : []),
    ...(incomplete.length > 0 ? [say.incomplete(incomplete.join(", "))] : []),
  ];
}
