import type { CalendarDay, Dataset, Finding, Period, RejectedRow, TableIntake, TableName } from "@pimpasa/core";
import { activityDuplicates } from "./activity-duplicates.ts";
import { type ColumnProfile, columnProfiles } from "./column-profile.ts";
import { type CountOutlier, countOutliers } from "./count-outliers.ts";
import type { DuplicateCandidate } from "./duplicate.ts";
import { type FieldCompleteness, fieldCompleteness } from "./field-completeness.ts";
import { type FindingCount, findingsByOffice } from "./findings-by-office.ts";
import { officerDuplicates } from "./officer-duplicates.ts";
import { type PreparedQuality, prepareQuality } from "./quality-context.ts";
import { qualityPeriod } from "./quality-options.ts";
import { type RecordingDelay, recordingDelays } from "./recording-delay.ts";
import { type ReportingDuty, reportingDuty } from "./reporting-duty.ts";
import { type QualityScore, scorecard } from "./scorecard.ts";
import { silenceNeeds, type TrendBreak, type TrendOptions, trendBreaks } from "./trend-breaks.ts";
import { villageDuplicates } from "./village-duplicates.ts";

/** What a check says of a dataset, as plain rows. It is operational: small counts are not withheld; not for publication. */
export interface DataQuality {
  readonly asOf: CalendarDay;
  /** The days whose events and obligations count. */
  readonly period: Period;
  readonly tables: Readonly<Record<TableName, TableIntake>>;
  readonly columns: readonly ColumnProfile[];
  readonly reporting: readonly ReportingDuty[];
  readonly fields: readonly FieldCompleteness[];
  readonly delays: readonly RecordingDelay[];
  readonly findings: readonly FindingCount[];
  /** Records that may be the same: activities, villages, officers. What a rule tells already is not among them. */
  readonly duplicates: readonly DuplicateCandidate[];
  readonly outliers: readonly CountOutlier[];
  readonly trendBreaks: readonly TrendBreak[];
  /** What is lacking to tell whether villages fell silent; then that none did is not known. Empty where it can be told. */
  readonly silenceNeeds: readonly TableName[];
  /** Hints that a person has looked at already; they are in none of the other parts. */
  readonly acknowledged: readonly QualityHint[];
  readonly scores: readonly QualityScore[];
}

/** Something that a person should look at: it may be right. */
export type QualityHint = DuplicateCandidate | CountOutlier | TrendBreak;

/** What a check is told beside the dataset: what was found when it was read. */
export interface DataQualityOptions extends TrendOptions {
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedRow[];
  /** Has a person looked at this hint already? None, unless given. */
  readonly isAcknowledged?: (hint: QualityHint) => boolean;
}

/**
 * How good is this data, as a whole and office by office? Each part is a function of its own; here they are put together
 * from one preparation. The same input gives the same rows; nothing is thrown because of the data.
 *
 * @example
 * ```ts
 * const { dataset, findings, rejected } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", decree: "SK/1/2025", from: "2025-01-01" }],
 * });
 * const quality = dataQuality(dataset, { asOf: CalendarDay.parse("2025-06-30"), findings, rejected });
 * quality.scores.map((score) => [score.officeId, score.errors, score.records]); // => [[null, 1, 2], ["k1", 1, 2]]
 * ```
 */
export function dataQuality(dataset: Dataset, { findings, rejected, isAcknowledged, ...options }: DataQualityOptions): DataQuality {
  const quality = prepareQuality(dataset, options.asOf);
  const isOpen = (hint: QualityHint): boolean => isAcknowledged?.(hint) !== true;
  const hints = hintsOf(quality, options, findings);
  const parts = {
    reporting: reportingDuty(quality, options),
    fields: fieldCompleteness(quality, options),
    delays: recordingDelays(quality, options),
    findings: findingsByOffice(quality, { asOf: options.asOf, findings, rejected }),
    duplicates: hints.duplicates.filter(isOpen),
    outliers: hints.outliers.filter(isOpen),
    trendBreaks: hints.trendBreaks.filter(isOpen),
  };
  return {
    asOf: options.asOf,
    period: qualityPeriod(options),
    tables: dataset.intake,
    columns: columnProfiles(dataset),
    silenceNeeds: silenceNeeds(dataset),
    ...parts,
    acknowledged: [...hints.trendBreaks, ...hints.duplicates, ...hints.outliers].filter((hint) => !isOpen(hint)),
    scores: scorecard(quality, parts),
  };
}

type Hints = Pick<DataQuality, "duplicates" | "outliers" | "trendBreaks">;

function hintsOf(quality: PreparedQuality, options: TrendOptions, findings: readonly Finding[]): Hints {
  const isTold = pairsTold(findings);
  const pairs = [...activityDuplicates(quality, options), ...villageDuplicates(quality, options), ...officerDuplicates(quality, options)];
  return {
    duplicates: pairs.filter((pair) => !isTold(pair)),
    outliers: countOutliers(quality, options),
    trendBreaks: trendBreaks(quality, options),
  };
}

/** A pair that a rule tells is not told again as a hint. */
function pairsTold(findings: readonly Finding[]): (pair: DuplicateCandidate) => boolean {
  const pairOf = (table: string, one: string, other: string): string => [table, ...[one, other].sort()].join("\n");
  const told = new Set(
    findings.flatMap(({ rule, table, key, params }) =>
      rule === "activity-duplicate" || rule === "nip-shared" ? [pairOf(table, key, params.other)] : [],
    ),
  );
  return ({ table, key, otherKey }) => told.has(pairOf(table, key, otherKey));
}
