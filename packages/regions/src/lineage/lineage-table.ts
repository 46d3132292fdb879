import { err, type LineageRow, ok, parseLineageRow, type Result } from "@pimpasa/core";
import type { LineageChange } from "./change.ts";
import { inOrder } from "./change-index.ts";
import { cycleIn } from "./cycle.ts";
import type { LineageProblem } from "./lineage-problem.ts";

/** Shares of one split may miss 1 by this much: they are written rounded. */
const shareTolerance = 1e-6;

/**
 * A user's own table of changed codes, checked. Rows as `LineageRow` of core: `from`, `to`, `kind`, `after`, `by`, `share`, `source`.
 *
 * Refused with every problem, each with its row (the first row of data is 1) and what to do: cells that cannot be read, a kind
 * without its codes, a split or merge of which only one part is there, shares that do not sum to 1, a repeated row,
 * and a cycle of codes, which is named. O(n log n).
 *
 * @example
 * ```ts
 * const row = { from: "53.04.01.2999", kind: "split", by: "2025-07-01", source: "Perda Contoh" };
 * const table = lineageTable([{ ...row, to: "53.04.01.2999", share: 0.6 }, { ...row, to: "53.04.01.2998", share: 0.4 }]);
 * table.ok ? table.value.map(({ to, share }) => [to, share]) : []; // => [["53.04.01.2998", 0.4], ["53.04.01.2999", 0.6]]
 * const half = lineageTable([{ ...row, to: "53.04.01.2998" }]);
 * half.ok ? [] : half.error.map(({ code }) => code); // => ["split-alone"]
 * ```
 */
export function lineageTable(rows: readonly unknown[]): Result<readonly LineageChange[], readonly LineageProblem[]> {
  const parsed = rows.map((row) => parseLineageRow(row));
  const unreadable = parsed.flatMap((result, i): LineageProblem[] =>
    result.ok ? [] : result.error.map(({ column, issue }) => ({ code: "cell", row: i + 1, column, issue })),
  );
  const numbered = parsed.flatMap((result, i) => (result.ok ? [{ row: i + 1, change: changeOf(result.value) }] : []));
  const problems = [...unreadable, ...numbered.flatMap(rowProblems), ...repeated(numbered), ...partProblems(numbered)];
  const changes = numbered.map(({ change }) => change);
  const cycle = cycleIn(changes);
  if (cycle.length > 0) problems.push({ code: "cycle", codes: cycle });
  return problems.length > 0 ? err(problems) : ok(changes.sort(inOrder));
}

interface Numbered {
  readonly row: number;
  readonly change: LineageChange;
}

const changeOf = (row: LineageRow): LineageChange => ({
  kind: row.kind,
  from: row.from,
  to: row.to,
  fromName: row.fromName,
  toName: row.toName,
  after: row.after,
  by: row.by,
  certainty: "stated",
  because: "stated",
  share: row.share,
  candidates: [],
  source: row.source,
});

/** A new code has no code before, a retired one none after, a renamed one the same, a recoded or moved one another. */
function rowProblems({ row, change }: Numbered): LineageProblem[] {
  const { kind, from, to, share } = change;
  const fits =
    kind === "new"
      ? from === undefined && to !== undefined
      : kind === "retired"
        ? from !== undefined && to === undefined
        : from !== undefined && to !== undefined && (kind === "split" || kind === "merged" || (kind === "renamed") === (from === to));
  const problems: LineageProblem[] = fits ? [] : [{ code: "codes-for-kind", row, kind }];
  if (share !== undefined && !(share > 0 && share <= 1)) problems.push({ code: "share-range", row, share });
  return problems;
}

function repeated(rows: readonly Numbered[]): LineageProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, change }): LineageProblem[] => {
    const key = [change.from ?? "", change.to ?? "", change.by].join("|");
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    return earlier === undefined ? [] : [{ code: "repeated", row, first: earlier }];
  });
}

/** Splits by the code that is divided, merges by the code that is made: each needs its other parts, and its shares need their sum. */
function partProblems(rows: readonly Numbered[]): LineageProblem[] {
  const splits = grouped(rows, ({ change }) => (change.kind === "split" ? `${change.from ?? ""}|${change.by}` : undefined));
  const merges = grouped(rows, ({ change }) => (change.to === undefined ? undefined : `${change.to}|${change.by}`));
  const lone = splits.flatMap((parts): LineageProblem[] => (parts.length > 1 ? [] : parts.map(aloneIn("split-alone"))));
  const single = merges.flatMap((parts): LineageProblem[] =>
    parts.length > 1 ? [] : parts.filter(({ change }) => change.kind === "merged").map(aloneIn("merge-alone")),
  );
  return [...lone, ...single, ...splits.flatMap(shareProblems)];
}

const aloneIn =
  (code: "split-alone" | "merge-alone") =>
  ({ row, change }: Numbered): LineageProblem => ({ code, row, region: (code === "split-alone" ? change.from : change.to) ?? "" });

function shareProblems(parts: readonly Numbered[]): LineageProblem[] {
  const shares = parts.flatMap(({ change }) => change.share ?? []);
  const [first] = parts;
  if (first === undefined || shares.length === 0) return [];
  const sum = shares.reduce((total, share) => total + share, 0);
  const whole = shares.length === parts.length && Math.abs(sum - 1) <= shareTolerance;
  return whole ? [] : [{ code: "share-sum", row: first.row, region: first.change.from ?? "", sum }];
}

function grouped(rows: readonly Numbered[], keyOf: (row: Numbered) => string | undefined): readonly (readonly Numbered[])[] {
  const groups = new Map<string, Numbered[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
