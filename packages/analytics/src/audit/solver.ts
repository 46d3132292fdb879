/** A column of a linear programme. */
export interface Column {
  readonly low: number;
  readonly high: number;
  readonly cost: number;
}

/** `low ≤ Σ factor × column ≤ high`. */
export interface Line {
  readonly low: number;
  readonly high: number;
  readonly terms: readonly (readonly [column: number, factor: number])[];
}

/** `none`: nothing agrees with the lines. `undecided`: the search ended before it knew. */
export type Solution = Float64Array | "none" | "undecided";

/** A linear programme that is kept and solved again after small changes. Give it back with `dispose`. */
export interface Solver {
  setBounds(column: number, low: number, high: number): void;
  setCost(column: number, cost: number): void;
  /** Must all columns be whole numbers? */
  setWhole(isWhole: boolean): void;
  /** The columns at the least (or the greatest) cost. */
  solve(sense?: "least" | "most"): Solution;
  dispose(): void;
}

/**
 * A search for whole numbers ends after so many branches, on every machine the same. What was not decided is never taken as
 * protected: it is withheld with more around it, or the release is refused.
 */
const mostNodes = 500;

export type MakeSolver = (columns: readonly Column[], lines: readonly Line[]) => Solver;

/** Loads HiGHS (WebAssembly, about 3 MB), which nothing else of this package needs. */
export async function loadSolver(nodes = mostNodes): Promise<MakeSolver> {
  const { default: load } = await import("highs");
  const highs = await load();
  const { objectiveSense, variableType, modelStatus } = highs.constants;
  return (columns, lines) => {
    const entries = lines.map(({ terms }) => terms.length);
    const model = highs.createModel({
      numCols: columns.length,
      numRows: lines.length,
      colCost: Float64Array.from(columns, ({ cost }) => cost),
      colLower: Float64Array.from(columns, ({ low }) => low),
      colUpper: Float64Array.from(columns, ({ high }) => high),
      rowLower: Float64Array.from(lines, ({ low }) => low),
      rowUpper: Float64Array.from(lines, ({ high }) => high),
      matrix: {
        format: "csr",
        numRows: lines.length,
        numCols: columns.length,
        starts: startsOf(entries),
        indices: Int32Array.from(lines.flatMap(({ terms }) => terms.map(([column]) => column))),
        values: Float64Array.from(lines.flatMap(({ terms }) => terms.map(([, factor]) => factor))),
      },
    });
    model.options.set({ output_flag: false, random_seed: 0, mip_max_nodes: nodes });
    return {
      setBounds: (column, low, high) => void model.changeColBounds(column, low, high),
      setCost: (column, cost) => void model.changeColCost(column, cost),
      setWhole: (isWhole) =>
        void model.changeColsIntegrality(
          { kind: "range", from: 0, to: columns.length - 1 },
          columns.map(() => (isWhole ? variableType.integer : variableType.continuous)),
        ),
      solve(sense = "least") {
        model.changeObjectiveSense(sense === "least" ? objectiveSense.minimize : objectiveSense.maximize);
        const status = model.run().modelStatus;
        if (status === modelStatus.optimal) return model.getSolution().colValue;
        // No cost is below 0 and every column is bounded from below, so that nothing here is unbounded.
        return status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible ? "none" : "undecided";
      },
      dispose: () => void model.dispose(),
    };
  };
}

function startsOf(entries: readonly number[]): Int32Array {
  const starts = new Int32Array(entries.length + 1);
  for (const [i, count] of entries.entries()) starts[i + 1] = (starts[i] as number) + count;
  return starts;
}
