import { areaStock } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import type { RiskScores } from "../../risk/risk-scores.ts";
import { type AreaInputs, areaInputs } from "./area-inputs.ts";

/** The inputs of a figure that needs both the risk and the population of every village of an area. */
export function weightedInputs(context: KpiContext, grid: Grid, risk: RiskScores): AreaInputs {
  const population = context.population();
  const observed = areaStock(context, grid, (code, day) => Number(population.at(code, day) !== undefined));
  return areaInputs(
    context,
    grid,
    (code, day) => risk.at(code, day) !== undefined && population.at(code, day) !== undefined,
    (cell) => (observed[cell] === 0 ? "observation-missing" : "risk-index-missing"),
  );
}
