import { nation } from "@pimpasa/core";
import { answer } from "../answer/answer.ts";
import type { KpiRow } from "../answer/kpi-value.ts";
import { isEventDimension, isTimeDimension, type PlaceDimension } from "../dimension.ts";
import { type IsBarred, neverPublished } from "../disclosure/never-published.ts";
import { isProtected } from "../disclosure/policy.ts";
import { withheld as withheldRow } from "../disclosure/withheld.ts";
import type { PreparedDataset } from "../grid/kpi-context.ts";
import { kpiById } from "../kpi/catalogue.ts";
import { placesIn } from "../release/place-structure.ts";
import { type Puzzle, type PuzzleCell, type PuzzlePart, puzzleOf, textOfCell, withOpenWholes } from "../release/puzzle.ts";
import { type Release, releaseFormat } from "../release/release.ts";
import { type CheckedOptions, checkedOptions, type ReleaseOptions } from "../release/release-options.ts";
import { cellOf, cellText, isCellRow } from "../release/released-cell.ts";
import { auditRows, type Breach } from "./audit-release.ts";
import { exceptionsOf } from "./exceptions.ts";
import { lateCells } from "./late-cells.ts";
import { type PaceOptions, paceOf } from "./pace.ts";
import { releaseId } from "./release-id.ts";
import { noRooms } from "./rooms.ts";
import { loadSolver } from "./solver.ts";
import { withhold } from "./withhold.ts";
import { withholdAround } from "./withhold-around.ts";

/** A release in which a figure is known more closely than the policy allows. */
export class ReleaseRefusedError extends Error {
  override readonly name = "ReleaseRefusedError";
  readonly breaches: readonly Breach[];

  constructor(breaches: readonly Breach[]) {
    const [first] = breaches as [Breach];
    const undecided = breaches.filter(({ why }) => why === "undecided").length;
    const unknown = undecided === 0 ? "" : ` (for ${undecided} of them the search ended before it could decide)`;
    super(
      `${breaches.length} figures of the release are known too closely${unknown}, the first: ${first.kpi}, ${first.time}, ${JSON.stringify(first.by)}. ` +
        "Publish fewer tables, or coarser ones.",
    );
    this.breaches = breaches;
  }
}

/** After so many audits that find something the release is refused. */
const mostRounds = 6;

/**
 * Which figures can be published together, as one whole? Computes the KPIs in all tables and periods as of the day of the
 * dataset, withholds small counts of persons and reports below the regency and what is never published, and then, over all
 * tables together, what would give them back: sums over places, times and properties, KPIs that count the same records, and
 * the release before. Rows lose every figure when they are withheld. The audit reads the result as an attacker would; what it
 * finds is withheld too, or the release is refused (`ReleaseRefusedError`), as it is where the search for whole numbers ended
 * before it could decide. `onProgress` hears how far it is; `signal` stops it. Loads HiGHS. The standard tables of the whole
 * catalogue take seconds; tables by office or below the regency take minutes and more, the more KPIs count the same records:
 * ask for few KPIs there.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", participants: 3 }],
 * });
 * const prepared = prepareDataset(dataset, CalendarDay.parse("2025-12-31"));
 * const published = await makeRelease(prepared, { periods: ["2025"], kpis: [participants], tables: [["village"]] });
 * published.rows.map((row) => row.status); // => ["suppressed", "suppressed"]
 * ```
 */
export async function makeRelease(prepared: PreparedDataset, options: ReleaseOptions & PaceOptions): Promise<Release> {
  options.signal?.throwIfAborted();
  const checked = checkedOptions(options, prepared.asOf);
  const open = openRows(prepared, checked);
  const isBarred = neverPublished(prepared, nation, checked.policy);
  const part = openPart(prepared, checked, open);
  const excepted = exceptionsOf(puzzleOf(part, checked.released));
  const puzzle = marked(puzzleOf({ ...part, exceptions: excepted }, checked.released), isBarred);
  const makeSolver = await loadSolver();
  const cells = new Set<string>();
  const rooms = noRooms();
  const forced = new Set(lateCells(puzzle, checked.policy));
  for (let round = 0; ; round += 1) {
    const pace = paceOf(options, "withholding", round + 1);
    await withhold(puzzle, { cells, forced, rooms }, { policy: checked.policy, makeSolver, isWhole: round > 0, pace });
    const rows = publishedRows(open, cells, isBarred, checked);
    const release = releaseOf(prepared, checked, { rows, places: part.places, exceptions: excepted });
    const { breaches } = await auditRows(release, options, round + 1);
    if (breaches.length === 0) return { ...release, id: await releaseId(release) };
    const before = cells.size + forced.size;
    for (const { kpi, time, by } of breaches) forced.add(cellText({ kpi, time, key: by }));
    const known = new Set(breaches.map(({ kpi, time, by }) => cellText({ kpi, time, key: by })));
    for (const cell of puzzle.cells) if (known.has(textOfCell(cell))) rooms.forget(cell);
    if (round >= 1) withholdAround(puzzle, known, cells);
    if (round === mostRounds || (round > 2 && cells.size + forced.size === before)) throw new ReleaseRefusedError(breaches);
  }
}

/** The rows of all tables, each once. */
function openRows(prepared: PreparedDataset, { periods, kpis, tables }: CheckedOptions): KpiRow[] {
  const rows = new Map<string, KpiRow>();
  for (const period of periods)
    for (const by of tables)
      for (const row of answer(prepared, kpis, { period, asOf: prepared.asOf, by, view: "operational" }))
        rows.set(`${row.kpi} ${row.period} ${JSON.stringify(Object.entries(row.by).sort())}`, row);
  return [...rows.values()];
}

function openPart(prepared: PreparedDataset, { policy, tables }: CheckedOptions, rows: readonly KpiRow[]): PuzzlePart {
  const protectedRows = rows.filter((row) => isCellRow(row) && isCounting(row.kpi, policy));
  const times = [...new Set(protectedRows.map((row) => cellOf(row).time))].sort();
  const isPlace = (dimension: string): dimension is PlaceDimension =>
    !isTimeDimension(dimension as PlaceDimension) && !isEventDimension(dimension as PlaceDimension);
  const asked = new Set(tables.flat());
  const places = times.flatMap((time) => {
    const used = new Set(protectedRows.filter((row) => cellOf(row).time === time).flatMap((row) => Object.keys(row.by)));
    return placesIn(prepared, time, [...used].filter((dimension) => isPlace(dimension) && asked.has(dimension)).sort() as PlaceDimension[]);
  });
  return { rows, places, asOf: prepared.asOf, policy, exceptions: [] };
}

const isCounting = (kpi: string, policy: CheckedOptions["policy"]): boolean => {
  const definition = kpiById(kpi)?.definition;
  return definition !== undefined && isProtected(definition, policy);
};

/** The puzzle with what is never published marked as such. */
function marked(puzzle: Puzzle, isBarred: IsBarred): Puzzle {
  const [before, now] = [puzzle.cells.filter(({ isOld }) => isOld), puzzle.cells.filter(({ isOld }) => !isOld)];
  const isNever = ({ definition, rows }: PuzzleCell): boolean => rows.some((row) => isBarred(definition, row));
  return { ...puzzle, cells: [...withOpenWholes(now.map((cell) => ({ ...cell, isBarred: isNever(cell) }))), ...before] };
}

function publishedRows(open: readonly KpiRow[], cells: ReadonlySet<string>, isBarred: IsBarred, { policy }: CheckedOptions): KpiRow[] {
  const besideHidden = new Set([...cells].map((text) => text.slice(text.indexOf("|"))));
  return open.map((row) => {
    const definition = kpiById(row.kpi)?.definition;
    if (definition === undefined || !isCellRow(row)) return row;
    if (isBarred(definition, row)) return withheldRow(row, "never-published");
    const text = cellText(cellOf(row));
    if (cells.has(text)) return withheldRow(row);
    if (!isProtected(definition, policy)) return row;
    const tellsHowMany = row.reason === "no-policy-profile" && besideHidden.has(text.slice(text.indexOf("|")));
    const isUncounted = row.value !== null && row.numerator === null && isFine(row);
    return tellsHowMany || isUncounted ? withheldRow(row) : row;
  });
}

const isFine = ({ by }: KpiRow): boolean => by.village !== undefined || by.district !== undefined;

function releaseOf(
  { asOf }: PreparedDataset,
  { periods, kpis, tables, policy }: CheckedOptions,
  { rows, places, exceptions }: Pick<Release, "rows" | "places" | "exceptions">,
): Omit<Release, "id"> {
  const ids = kpis.map(({ definition }) => definition.id);
  return { format: releaseFormat, asOf, periods: periods.map(({ text }) => text), kpis: ids, tables, policy, places, exceptions, rows };
}
