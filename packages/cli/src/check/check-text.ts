import { formatNumber, formatShare, type QualityScore, worstFirst } from "@pimpasa/analytics";
import { type Language, tableNames } from "@pimpasa/core";
import { formatDay, formatPeriod } from "@pimpasa/core/text";
import type { HintCounts } from "../messages/check-id.ts";
import { texts } from "../messages/texts.ts";
import { textTable } from "../text-table.ts";
import type { CheckResult } from "./check-result.ts";
import { checkSummary } from "./check-summary.ts";
import { fileOf, gravity, openProblems, type Problem, problemOf } from "./problems.ts";

/** How many places of one kind of problem the text names before it only counts them. */
const placesShown = 5;
/** How many offices the text names. */
const officesShown = 5;

/** A check for the terminal: the summary, the offices with most to do, then the details. */
export function* checkText(result: CheckResult, language: Language): Iterable<string> {
  const { check } = texts(language);
  const { asOf, period } = result.quality;
  yield checkSummary(result, language);
  yield check.basis(formatDay(asOf, language), formatPeriod(period, language));
  yield check.hints(hintCounts(result));
  yield `\n${officeTable(result, language)}`;
  yield* problemGroups(result, language);
  yield* acknowledgedLines(result, language);
  yield `\n${tableOfTables(result, language)}`;
}

function hintCounts({ loaded, quality }: CheckResult): HintCounts {
  const silent = quality.trendBreaks.filter(({ kind }) => kind === "fell-silent").length;
  const { duplicates, outliers, trendBreaks } = quality;
  const silenceNeeds = quality.silenceNeeds.map((table) => fileOf(table, loaded.places));
  return {
    duplicates: duplicates.length,
    outliers: outliers.length,
    silent: silenceNeeds.length > 0 ? null : silent,
    silenceNeeds,
    shifts: trendBreaks.length - silent,
  };
}

/** The whole and the offices with most to do; an office without an error and with every month reported is not among them. */
function officeTable({ loaded, quality }: CheckResult, language: Language): string {
  const { check } = texts(language);
  const [whole, ...others] = quality.scores;
  const toDo = others.filter((score) => score.errors + score.warnings > 0 || score.reporting.numerator < score.reporting.denominator);
  const worst = toDo.toSorted(worstFirst).slice(0, officesShown);
  const names = new Map(loaded.dataset.offices.map(({ id, name }) => [id, name] as const));
  const nameOf = ({ level, officeId }: QualityScore): string =>
    level === "programme" ? check.programme : (names.get(officeId ?? "") ?? check.unplaced);
  const { office, errors, per100, warnings, reporting, fields, timely } = check.columns;
  const columns = [office, errors, per100, warnings, reporting, fields, timely].map((title, c) => ({
    title,
    align: c === 0 ? ("left" as const) : ("right" as const),
  }));
  const rows = [...(whole === undefined ? [] : [whole]), ...worst].map((score) => [nameOf(score), ...scoreCells(score, language)]);
  const rest = toDo.length - worst.length;
  return textTable(columns, rows) + (rest > 0 ? `${check.moreOffices(rest)}\n` : "");
}

function scoreCells(score: QualityScore, language: Language): string[] {
  const per100 = score.errorsPer100Records;
  return [
    formatNumber(score.errors, language),
    per100 === null ? "–" : formatNumber(per100, language, 1),
    formatNumber(score.warnings, language),
    formatShare(score.reporting, language),
    formatShare(score.fields, language),
    formatShare(score.timely, language),
  ];
}

/** Problems of one kind together: the first places, and how many more. */
function* problemGroups(result: CheckResult, language: Language): Iterable<string> {
  const text = texts(language);
  const groups = Map.groupBy(openProblems(result, language), (p) => `${p.severity}\0${p.file}\0${p.column}\0${p.code}`);
  const rank = ([first]: readonly Problem[]): number => (first === undefined ? 0 : gravity.indexOf(first.severity));
  for (const group of [...groups.values()].sort((a, b) => rank(a) - rank(b))) {
    const first = group[0] as Problem;
    yield `\n${text.severity(first.severity)}  ${first.file}${first.column ? ` · ${first.column}` : ""}  [${first.code}] × ${group.length}\n`;
    for (const problem of group.slice(0, placesShown)) yield `    ${placeOf(problem, language)}: ${problem.message}\n`;
    if (group.length > placesShown) yield `    ${text.andMore(group.length - placesShown)}\n`;
  }
}

function placeOf({ row, cell, id, file }: Problem, language: Language): string {
  if (cell !== null) return id === "" ? cell : `${cell} (id ${id})`;
  if (row !== null) return texts(language).row(row);
  return id === "" ? file : `id ${id}`;
}

/** What is acknowledged, with its reason, and what is acknowledged but no longer there. */
function* acknowledgedLines({ loaded: { places }, acknowledged, lapsed }: CheckResult, language: Language): Iterable<string> {
  const { check } = texts(language);
  if (acknowledged.length > 0) yield `\n${check.acknowledgedTitle}\n`;
  for (const { subject, entry } of acknowledged) {
    const { file, id, code, message } = problemOf(subject, language, places);
    yield `    ${file}${id === "" ? "" : ` · id ${id}`} [${code}]: ${message} ${check.acknowledgedBecause(entry)}\n`;
  }
  if (lapsed.length > 0) yield `\n${check.lapsedTitle}\n`;
  for (const { table, key, rule, reason } of lapsed) yield `    ${table} · id ${key} [${rule}]: ${reason}\n`;
}

function tableOfTables({ loaded: { dataset, places } }: CheckResult, language: Language): string {
  const text = texts(language);
  const columns = [text.columns.file, text.columns.read, text.columns.accepted, text.columns.rejected].map((title, c) => ({
    title,
    align: c === 0 ? ("left" as const) : ("right" as const),
  }));
  const rows = tableNames.map((table) => {
    const { status, read, accepted, rejected } = dataset.intake[table];
    return status === "supplied"
      ? [fileOf(table, places), String(read), String(accepted), String(rejected)]
      : [fileOf(table, places), text.status(status)];
  });
  return textTable(columns, rows);
}
