import { type Dataset, isSupplied, tableNames } from "@pimpasa/core";
import type { FieldCompleteness } from "./field-completeness.ts";
import type { FindingCount } from "./findings-by-office.ts";
import type { PreparedQuality } from "./quality-context.ts";
import { allOffices, placeOf, type QualityPlace, wholeProgramme } from "./quality-place.ts";
import type { RecordingDelay } from "./recording-delay.ts";
import type { ReportingDuty } from "./reporting-duty.ts";
import { type Share, sumOfShares } from "./share.ts";

/** The quality of one office's data in one row: each part with its numerator and denominator, and no single grade. */
export interface QualityScore extends QualityPlace {
  /** Accepted rows of all tables that belong to the office, and rejected rows that name it. */
  readonly records: number;
  /** Findings of severity `error`, and rejected rows. */
  readonly errors: number;
  readonly warnings: number;
  /** Errors for 100 records; null without records. It can be above 100, since a record can have several errors. */
  readonly errorsPer100Records: number | null;
  /** Village-months reported of those that were due. */
  readonly reporting: Share;
  /** Expected fields that are filled. */
  readonly fields: Share;
  /** Events on record within 7 days, of those whose days are known; over all of `delaySpans`. */
  readonly timely: Share;
  /** Pairs of records that may be the same. */
  readonly duplicates: number;
  /** Counts that stand out. */
  readonly outliers: number;
  /** Villages that fell silent, or whose level changed. */
  readonly trendBreaks: number;
}

/** The parts of a check that a scorecard puts together. */
export interface ScorecardParts {
  readonly reporting: readonly ReportingDuty[];
  readonly fields: readonly FieldCompleteness[];
  readonly delays: readonly RecordingDelay[];
  readonly findings: readonly FindingCount[];
  readonly duplicates: readonly QualityPlace[];
  readonly outliers: readonly QualityPlace[];
  readonly trendBreaks: readonly QualityPlace[];
}

/** The scorecard: the programme, then every office in order of its table, then what belongs to no office (if anything does). */
export function scorecard(quality: PreparedQuality, parts: ScorecardParts): QualityScore[] {
  const records = recordCounts(quality);
  const offices = allOffices(quality.prepared.dataset).map((officeId) => {
    return scoreOf(placeOf(officeId), records.get(officeId) ?? 0, parts);
  });
  const all = [...records.values()].reduce((sum, count) => sum + count, 0);
  return [scoreOf(wholeProgramme, all, parts), ...offices.filter((score) => score.level === "office" || !isBlank(score))];
}

const isBlank = ({ records, errors, warnings, reporting, duplicates, outliers, trendBreaks }: QualityScore): boolean =>
  records + errors + warnings + reporting.denominator + duplicates + outliers + trendBreaks === 0;

/** How many accepted rows of all tables belong to each office. */
function recordCounts({ prepared, offices }: PreparedQuality): Map<string | null, number> {
  const dataset: Dataset = prepared.dataset;
  const counts = new Map<string | null, number>();
  for (const table of tableNames.filter((name) => isSupplied(dataset, name))) {
    for (let row = 0; row < dataset[table].length; row += 1) {
      const officeId = offices.at(table, row);
      counts.set(officeId, (counts.get(officeId) ?? 0) + 1);
    }
  }
  return counts;
}

function scoreOf(place: QualityPlace, accepted: number, parts: ScorecardParts): QualityScore {
  const own = <T extends QualityPlace>(rows: readonly T[]): T[] => rows.filter((row) => isSame(row, place));
  const findings = own(parts.findings);
  const countOf = (counts: (row: FindingCount) => boolean): number => findings.filter(counts).reduce((sum, { count }) => sum + count, 0);
  const records = accepted + countOf(({ rule }) => rule === "row-rejected");
  const errors = countOf(({ severity }) => severity === "error");
  const listed = (rows: readonly QualityPlace[]): number => (place.level === "programme" ? rows : own(rows)).length;
  return {
    ...place,
    records,
    errors,
    warnings: countOf(({ severity }) => severity === "warning"),
    errorsPer100Records: records === 0 ? null : (100 * errors) / records,
    reporting: sumOfShares(own(parts.reporting).map(({ reported, expected }) => ({ numerator: reported, denominator: expected }))),
    fields: sumOfShares(own(parts.fields).map(({ filled, expected }) => ({ numerator: filled, denominator: expected }))),
    timely: sumOfShares(own(parts.delays).map(({ timely, known }) => ({ numerator: timely, denominator: known }))),
    duplicates: listed(parts.duplicates),
    outliers: listed(parts.outliers),
    trendBreaks: listed(parts.trendBreaks),
  };
}

const isSame = (a: QualityPlace, b: QualityPlace): boolean => a.level === b.level && a.officeId === b.officeId;

/**
 * The order in which offices need attention: most errors first, then the lowest share of months reported, then most
 * warnings. Offices without a month that was due come last among equals. For `sort`.
 *
 * @example
 * ```ts
 * const score = (errors: number, reported: number) => ({ errors, warnings: 0, reporting: { numerator: reported, denominator: 12 } });
 * [score(0, 12), score(0, 3), score(2, 12)].sort(worstFirst).map(({ errors, reporting }) => [errors, reporting.numerator]); // => [[2, 12], [0, 3], [0, 12]]
 * ```
 */
export const worstFirst = (a: Attention, b: Attention): number =>
  b.errors - a.errors || reportedShare(a) - reportedShare(b) || b.warnings - a.warnings;

type Attention = Pick<QualityScore, "errors" | "warnings" | "reporting">;

const reportedShare = ({ reporting: { numerator, denominator } }: Attention): number => (denominator === 0 ? 1 : numerator / denominator);
