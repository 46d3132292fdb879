import { flow } from "../grid/accumulate.ts";
import { defineKpi } from "./define-kpi.ts";
import { reportDimensions } from "./dimension-sets.ts";

/** How many reports came in? Those first submitted in the period, by the village's day; nil reports stand apart. */
export const reportsSubmitted = defineKpi(
  {
    id: "reports-submitted",
    name: { id: "Laporan masuk", en: "Reports submitted" },
    question: { id: "Berapa laporan yang masuk?", en: "How many reports came in?" },
    unit: "reports",
    direction: "neutral",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "reports"],
    dimensions: reportDimensions,
    counts: "reports",
    formula: { id: "laporan yang pertama kali diajukan dalam periode", en: "reports first submitted in the period" },
    source: "Duty 4 of an officer: collect input as an early warning system",
  },
  "flow",
  (context, grid) => {
    const cubes = context.reports();
    const set = grid.eventDimensions.includes("topic") ? cubes.byTopic() : cubes.byCategory;
    return { numerator: flow(context, grid, set.submissions, "reports") };
  },
);
