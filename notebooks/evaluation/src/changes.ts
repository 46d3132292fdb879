import { formatDifference, formatNumber, formatValue, kpiById, obstacleText, reasonText } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import type { ChangeVerdict, JudgedChange } from "./change-verdict.ts";
import { dataTable, numberColumn, textColumn } from "./data-table.ts";
import { nameOf, shownWithNumbers } from "./figures.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** What the changes come to: better, worse, otherwise changed, and how many cannot be told from chance. Nothing says why. */
export function changeSentences(changes: readonly JudgedChange[], language: Language, { changes: say }: PageTexts): string[] {
  const named = (group: readonly JudgedChange[]): string =>
    group.map(({ change }) => `${nameOf(change.kpi, language)} (${differenceText(change, language)})`).join("; ");
  const of = (...kinds: readonly ChangeVerdict[]) => changes.filter(({ verdict }) => kinds.includes(verdict));
  const moved = of("rose", "fell").filter((one) => isVisible(one, language));
  const [better, worse] = [moved.filter((one) => goodness(one) > 0), moved.filter((one) => goodness(one) < 0)];
  const other = moved.filter((one) => goodness(one) === 0);
  const count = (group: readonly JudgedChange[]): string => formatNumber(group.length, language);
  const [chance, unknown, apart] = [of("not-distinguishable"), of("incomplete", "no-interval"), of("not-comparable")];
  return [
    ...(moved.length === 0 ? [say.noneMoved] : []),
    ...(better.length > 0 ? [say.better(named(better))] : []),
    ...(worse.length > 0 ? [say.worse(named(worse))] : []),
    ...(other.length > 0 ? [say.moved(named(other))] : []),
    ...(chance.length > 0 ? [say.chance(count(chance))] : []),
    ...(unknown.length > 0 ? [say.unknown(count(unknown))] : []),
    ...(apart.length > 0 ? [say.notComparable(count(apart))] : []),
    say.caution,
  ];
}

/** Is a change to the better (1), to the worse (−1), or neither? */
function goodness({ change: { kpi, difference } }: JudgedChange): number {
  const direction = kpiById(kpi)?.definition.direction;
  if (direction === undefined || direction === "neutral" || difference === null) return 0;
  return Math.sign(difference) * (direction === "higher-is-better" ? 1 : -1);
}

const differenceText = (change: JudgedChange["change"], language: Language): string =>
  formatDifference(change, kpiById(change.kpi)?.definition.unit, language);

/** Is there anything of the change in the digits that are shown? */
const isVisible = ({ change }: JudgedChange, language: Language): boolean => /[1-9]/.test(differenceText(change, language));

/** Every KPI in both periods: the change, its limits, and what can be said of it. */
export function changesTable(changes: readonly JudgedChange[], language: Language, texts: PageTexts): HTMLElement {
  const { kpi, before, now, difference, interval, verdict } = texts.columns;
  const head = [textColumn(kpi), ...[before, now, difference, interval].map(numberColumn), textColumn(verdict)];
  const rows = changes.map((one) => [
    nameOf(one.change.kpi, language),
    one.change.before === null ? "–" : shownWithNumbers(one.change.before, language),
    one.change.now === null ? "–" : shownWithNumbers(one.change.now, language),
    differenceText(one.change, language),
    limitsText(one, language),
    verdictText(one, language, texts),
  ]);
  return dataTable(head, rows, { id: "changes", cards: true, all: texts.allRows(formatNumber(rows.length, language)) });
}

function limitsText({ change, interval }: JudgedChange, language: Language): string {
  if (interval === null) return "";
  const unit = kpiById(change.kpi)?.definition.unit;
  const signed = (value: number): string => {
    const text = unit === "share" ? formatNumber(value * 100, language, 1) : formatValue(value, null, unit, language);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  };
  return `${signed(interval.low)} … ${signed(interval.high)}`;
}

/** The verdict, and why the two cannot be compared or are not complete. */
function verdictText(one: JudgedChange, language: Language, { changes: say }: PageTexts): string {
  const { change, verdict } = one;
  if (change.obstacle !== null) return obstacleText(change, language);
  const isSmall = (verdict === "rose" || verdict === "fell") && !isVisible(one, language);
  const reasons = [change.before, change.now].flatMap((row) => (row === null ? [] : [reasonText(row, language)]));
  return [isSmall ? say.nearlySame : say.verdicts[verdict], ...new Set(reasons.filter((text) => text !== ""))]
    .join(". ")
    .replaceAll("..", ".");
}
