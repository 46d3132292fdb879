import type { KpiKey, KpiRow } from "../answer/kpi-value.ts";
import { isSmallCount, wantedRoom } from "../disclosure/policy.ts";
import { type Puzzle, type PuzzleCell, puzzleOf, textOfCell } from "../release/puzzle.ts";
import type { Release } from "../release/release.ts";
import { isCellRow } from "../release/released-cell.ts";
import { attackerIntervals } from "./attacker.ts";
import { type PaceOptions, paceOf } from "./pace.ts";
import { amountOf, isBarredQuantity, type Quantity, quantitiesOf } from "./quantity.ts";
import { releaseId } from "./release-id.ts";
import { loadSolver } from "./solver.ts";

/** A figure that a reader knows more closely than the policy allows. */
export interface Breach {
  readonly kpi: string;
  readonly time: string;
  readonly by: KpiKey;
  readonly what: Quantity["what"] | "late" | "figure";
  /** It is at least, and at most. */
  readonly low: number;
  readonly high: number;
  readonly why: "small-and-shown" | "known-too-closely" | "undecided" | "small-change" | "figure-beside-suppression";
}

/** What an attacker can make of a release. */
export interface ReleaseAudit {
  /** Cells of KPIs that count persons or reports. */
  readonly cells: number;
  readonly suppressed: number;
  /** Share 0..1 of these cells that are withheld. */
  readonly loss: number;
  /** Withheld quantities for which the attacker's interval was worked out or bounded from below. */
  readonly quantities: number;
  /** From the least to the greatest value of the best known count that is guarded and could be small; null where there is none. */
  readonly smallestInterval: number | null;
  /**
   * `undecided`: the search for whole numbers ended before it was known how closely a count is known (`low` and `high` are what
   * was found so far). Such a release is not safe.
   */
  readonly breaches: readonly Breach[];
  /** Does the release hold what it held when it was made (its `id` fits)? */
  readonly isUnchanged: boolean;
}

export interface AuditOptions extends PaceOptions {
  /** The release before, which the reader has too. */
  readonly released?: Release;
}

/**
 * How closely can a reader know what a release withholds? Only the published rows are looked at, and what everybody knows:
 * how places, times, properties and KPIs add up. For each withheld count the least and greatest whole number that agrees
 * with all of that is worked out (linear programming; integer programming where that leaves fractions). A breach is a small
 * count below the regency that is shown, or one that could be small and can take fewer values than the policy's minimum
 * count; where something is never published, any count that can take fewer; or one of which the search could not decide it. A count that can only be 0 is
 * no breach: zeros are public, and tell that nobody is concerned.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ villages: [], reports: [], reportEvents: [] });
 * const prepared = prepareDataset(dataset, CalendarDay.parse("2025-12-31"));
 * const published = await makeRelease(prepared, { periods: ["2025"], kpis: [reportsSubmitted], tables: [["province"]] });
 * (await auditRelease(published)).breaches; // => []
 * ```
 */
export async function auditRelease(release: Release, options: AuditOptions = {}): Promise<ReleaseAudit> {
  return { ...(await auditRows(release, options, 1)), isUnchanged: (await releaseId(release)) === release.id };
}

/** The audit of a release that has no name yet. */
export async function auditRows(
  release: Omit<Release, "id">,
  { released, ...options }: AuditOptions,
  round: number,
): Promise<Omit<ReleaseAudit, "isUnchanged">> {
  options.signal?.throwIfAborted();
  const puzzle = puzzleOf(release, released);
  const wanted = wantedRoom(release.policy);
  const means = { makeSolver: await loadSolver(), enough: Math.max(2 * wanted, 10), pace: paceOf(options, "auditing", round) };
  const intervals = await attackerIntervals(puzzle, means);
  const own = puzzle.cells.filter((cell) => !cell.isOld);
  const suppressed = own.filter((cell) => cell.isSuppressed).length;
  const guarded = intervals.filter(({ quantity }) => quantity.cell.isFine || isBarredQuantity(quantity));
  const widths = guarded.filter(({ low, high }) => high > 0 && low < release.policy.minimumCount).map(({ low, high }) => high - low);
  const known = guarded
    .filter(({ high, low, isDecided }) => high - low < wanted && (high > 0 || !isDecided))
    .filter(({ quantity, low, isDecided }) => !isDecided || isBarredQuantity(quantity) || low < release.policy.minimumCount)
    .map(({ quantity, low, high, isDecided }) => breachOf(quantity, low, high, isDecided ? "known-too-closely" : "undecided"));
  return {
    cells: own.length,
    suppressed,
    loss: own.length === 0 ? 0 : suppressed / own.length,
    quantities: intervals.length,
    smallestInterval: widths.length === 0 ? null : Math.min(...widths),
    breaches: [...shownBreaches(own, release), ...rowBreaches(release), ...lateBreaches(puzzle, release), ...known],
  };
}

const breachOf = ({ cell, what }: Quantity, low: number, high: number, why: Breach["why"]): Breach => ({
  kpi: cell.definition.id,
  time: cell.time,
  by: cell.key,
  what,
  low,
  high,
  why,
});

/** Small counts below the regency that are simply there. */
const shownBreaches = (cells: readonly PuzzleCell[], { policy }: Pick<Release, "policy">): Breach[] =>
  cells
    .filter((cell) => cell.isFine && cell.counts !== undefined)
    .flatMap(quantitiesOf)
    .flatMap((quantity) => {
      const value = amountOf(quantity) as number;
      return isSmallCount(value, policy) ? [breachOf(quantity, value, value, "small-and-shown")] : [];
    });

/** A withheld row carries no number at all. */
const rowBreaches = ({ rows }: Pick<Release, "rows">): Breach[] =>
  rows
    .filter((row) => isCellRow(row) && row.status === "suppressed" && figuresOf(row).length > 0)
    .map(({ kpi, by, period }) => ({
      kpi,
      time: period,
      by,
      what: "figure",
      low: Number.NaN,
      high: Number.NaN,
      why: "figure-beside-suppression",
    }));

const figuresOf = ({ kpi, by, period, asOf, needs, status, reason, ...figures }: KpiRow): unknown[] =>
  Object.values(figures).filter((value) => value !== null && value !== undefined);

/** A few records that came in late, told by the difference of two releases. */
function lateBreaches({ cells }: Puzzle, { policy }: Pick<Release, "policy">): Breach[] {
  const before = new Map(cells.filter((cell) => cell.isOld).map((cell) => [textOfCell(cell), cell] as const));
  return cells.flatMap((cell) => {
    const old = cell.isOld || !cell.isFine ? undefined : before.get(textOfCell(cell));
    if (old?.counts === undefined || cell.counts === undefined) return [];
    return quantitiesOf(cell).flatMap((quantity, q) => {
      const late = (amountOf(quantity) as number) - (amountOf(quantitiesOf(old)[q] as Quantity) as number);
      return isSmallCount(late, policy) ? [{ ...breachOf(quantity, late, late, "small-change"), what: "late" as const }] : [];
    });
  });
}
