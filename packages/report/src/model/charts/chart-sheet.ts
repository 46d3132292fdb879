import type { ChartOptions, KpiRow } from "@pimpasa/analytics";
import type { ReportContext } from "../report-context.ts";
import type { ReportChart } from "../report-model.ts";

type Spec = ReportChart["light"];

/** The width of a picture over the whole page, in pixels. */
const pageWidth = 720;

/** The charts of a section; what has no data is null, and its section says so. */
export interface PossibleChart {
  readonly id: string;
  readonly chart: ReportChart | null;
}

/** A picture for light and for dark ground. */
export function drawn(context: ReportContext, id: string, draw: (options: ChartOptions) => Spec, isWide = false): PossibleChart {
  const { language, labelOf, dataset } = context;
  const options = { language, labelOf, synthetic: dataset.programme.synthetic, ...(isWide && { width: pageWidth }) };
  return { id, chart: { id, light: draw({ ...options, theme: "light" }), dark: draw({ ...options, theme: "dark" }), isWide } };
}

/** A picture of the rows of one KPI; none where the total cannot be computed or is withheld. */
export function chartOf(
  context: ReportContext,
  id: string,
  rows: readonly KpiRow[],
  draw: (rows: readonly KpiRow[], options: ChartOptions) => Spec,
  isWide = false,
): PossibleChart {
  const total = rows.find((row) => Object.keys(row.by).length === 0);
  if (total === undefined || total.value === null) return { id, chart: null };
  return drawn(context, id, (options) => draw(rows, options), isWide);
}

/** A picture that the operational view has and a publication has not. */
export const operational = ({ view }: ReportContext, make: () => PossibleChart): PossibleChart[] =>
  view === "operational" ? [make()] : [];
