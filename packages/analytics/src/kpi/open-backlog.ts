import { stockOfSteps } from "../grid/accumulate.ts";
import { defineKpi } from "./define-kpi.ts";
import { reportDimensions } from "./dimension-sets.ts";

/** How many reports are open on D: submitted, and neither rejected nor completed? */
export const openBacklog = defineKpi(
  {
    id: "open-backlog",
    name: { id: "Laporan yang masih terbuka", en: "Open reports" },
    question: { id: "Berapa laporan yang masih terbuka?", en: "How many reports are open?" },
    unit: "reports",
    direction: "lower-is-better",
    additivity: "stock",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    formula: { id: "laporan yang terbuka pada akhir hari D", en: "reports open at the end of day D" },
    source: "Life of a report (regional practice, North Sumatra 2026)",
  },
  "stock",
  (context, grid) => {
    const cubes = context.reports();
    const set = grid.eventDimensions.includes("topic") ? cubes.byTopic() : cubes.byCategory;
    return { numerator: stockOfSteps(context, grid, set.open, "open") };
  },
);
