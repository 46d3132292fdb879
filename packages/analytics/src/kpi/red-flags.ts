import { stockOfSteps } from "../grid/accumulate.ts";
import { defineKpi } from "./define-kpi.ts";
import { reportDimensions } from "./dimension-sets.ts";

/** How many reports are over their time on D: open, and past a service level of verification or follow-up? */
export const redFlags = defineKpi(
  {
    id: "red-flags",
    name: { id: "Laporan yang melewati tenggat", en: "Overdue reports (red flags)" },
    question: { id: "Berapa laporan yang melewati tenggat?", en: "How many reports are over their time?" },
    unit: "reports",
    direction: "lower-is-better",
    additivity: "stock",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions,
    counts: "reports",
    formula: {
      id: "laporan terbuka yang pada akhir hari D melewati tenggat verifikasi atau tindak lanjut",
      en: "open reports past a level of verification or follow-up at the end of day D",
    },
    source: "Service levels of the policy profile in force on the day on which the level began to run",
  },
  "stock",
  (context, grid) => {
    if (context.dataset.programme.policyProfiles.length === 0) return { numerator: new Float64Array(0), impossible: "no-policy-profile" };
    const cubes = context.reports();
    const set = grid.eventDimensions.includes("topic") ? cubes.byTopic() : cubes.byCategory;
    return { numerator: stockOfSteps(context, grid, set.overdue, "overdue") };
  },
);
