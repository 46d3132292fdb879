import type { CatalogueRun } from "./catalogue-pimpasa.ts";
import type { Run } from "./tell.ts";

/** What was measured in one run. */
export interface Results {
  readonly machine: string;
  /** Reading the activities alone. */
  readonly reading: { readonly ours: Run; readonly theirs: Run };
  /** A tenth of the rows, and all. */
  readonly tenth: CatalogueRun;
  readonly whole: CatalogueRun;
}

const withoutIntervals = ({ catalogue }: CatalogueRun): number => catalogue.reduce((sum, { seconds }) => sum + seconds, 0);
const withIntervals = ({ catalogue }: CatalogueRun): number => catalogue.reduce((sum, one) => sum + one.withIntervals, 0);
const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell)).join(" | ")} |`;

/** The tables of RESULTS.md. */
export function resultsText({ machine, reading, tenth, whole }: Results): string {
  const { ours, theirs } = reading;
  const times = (name: string, of: (one: CatalogueRun) => number): string =>
    row(name, of(tenth), of(whole), of(whole) / of(tenth), of(whole) / whole.arquero);
  const questions = whole.catalogue.flatMap(({ name, rows }, i) => [
    times(`catalogue by ${name} (${rows} rows)`, ({ catalogue }) => catalogue[i]?.seconds ?? 0),
    times(`the same with intervals, once`, ({ catalogue }) => catalogue[i]?.withIntervals ?? 0),
  ]);
  return `# Results

Written by \`src/results.ts\` in one run; CPU seconds, medians of three turns except where it says once. ${machine}. Synthetic:
${whole.activities} activities, ${whole.reports} reports, ${whole.events} entries of their histories, ${whole.villages} villages; beside it a
tenth of them (${tenth.villages} villages). Peak memory, reading included: ${whole.peakMegabytes.toFixed(0)} MB (a tenth: ${tenth.peakMegabytes.toFixed(0)} MB).

## The catalogue beside one group-by

All KPIs of the catalogue for one quarter, from cubes that were built once; arquero groups the same rows (officer × month × kind; count,
sum, distinct).

| | a tenth | all | all ÷ a tenth | of one arquero group-by |
|---|---|---|---|---|
${[
  times("one arquero group-by", ({ arquero }) => arquero),
  times("reading and checking all tables, once", ({ load }) => load),
  times("cubes, and the catalogue without a breakdown, once", ({ cubes }) => cubes),
  ...questions,
  times("**the three breakdowns, without intervals**", withoutIntervals),
  times("the three breakdowns, with intervals, once", withIntervals),
  times("cubes and the three breakdowns, without intervals", (one) => one.cubes + withoutIntervals(one)),
].join("\n")}

The goal is 0.2 for the bold row in the last column, and 11 for ten times the rows.

## Reading ${ours.rows} activities from CSV

| | CPU seconds | ratio | peak memory |
|---|---|---|---|
${row("papaparse + zod, row by row", theirs.seconds, 1, `${theirs.peakMegabytes.toFixed(0)} MB`)}
${row("`@pimpasa/core`, with every rule", ours.seconds, ours.seconds / theirs.seconds, `${ours.peakMegabytes.toFixed(0)} MB`)}

The goal is 0.5.
`;
}
