import type { kpiId } from "./kpi-id.ts";

/** The texts of `pimpasa kpi` in English. */
export const kpiEn: typeof kpiId = {
  help: {
    list: "show all KPIs: question, formula, unit, breakdowns, source; without a folder and a period",
    compare: "compare with the period before (previous) or the same period last year (last-year)",
    baseline: "compare with this baseline period",
    evidence: "name the records behind the numerator or denominator of each row; with --view operational only",
  },
  columns: {
    id: "Id",
    question: "Question",
    formula: "Formula",
    unit: "Unit",
    source: "Source",
    before: "Before",
    now: "Now",
    difference: "Change",
    target: "Target",
    table: "Table",
    record: "Record",
    amount: "Amount",
  },
  missing: (what) =>
    what.startsWith("<")
      ? `missing required argument '${what.slice(1, -1)}'. See: pimpasa kpi --help --lang en`
      : `required option '${what}' not specified. See: pimpasa kpi --help --lang en`,
  together: (a, b) => `${a} and ${b} cannot be used together; choose one.`,
  evidenceView: "--evidence: it names single records, and so is for one's own scope only; add --view operational.",
  evidenceOfOne: "--evidence: name one KPI with --kpi.",
  comparedByTime: (dimension) =>
    `--by ${dimension}: two periods are not compared by time; leave it out of --by and ask for each period with --period.`,
  noLastYear: (period) => `--compare last-year: ${period} has no counterpart last year; choose a period with --baseline.`,
  baselineNotOver: (baseline, asOf) => `--baseline: ${baseline} is not over by ${asOf}; choose an earlier period.`,
  noRecords: "no records to name",
  beforeData: (begins) => `Note: the data begins on ${begins}. What lies before is not 0: it is not in the data.\n`,
  compared: (before, now) => `${before} → ${now}\n`,
};
