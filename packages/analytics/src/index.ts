export { activityCalendar } from "./chart/activity-calendar.ts";
export { type ChartOptions, type ChartTheme, chartThemes } from "./chart/chart-options.ts";
export { coverageBars } from "./chart/coverage-bars.ts";
export { coverageTileGrid } from "./chart/coverage-tile-grid.ts";
export { officesCompared } from "./chart/offices-compared.ts";
export { provinceTiles } from "./chart/province-tiles.ts";
export { renderSvg } from "./chart/render-svg.ts";
export { timeliness } from "./chart/timeliness.ts";
export { trendByMonth } from "./chart/trend-by-month.ts";
export { type VegaNumberLocale, vegaLocale } from "./chart/vega-locale.ts";
export { workload } from "./chart/workload.ts";
export { type Cube, type CubeBuilder, cubeBuilder, type EventCode } from "./cube/cube.ts";
export {
  type Dimension,
  dimensionLabels,
  dimensions,
  type EventDimension,
  eventDimensions,
  type PlaceDimension,
  type TimeDimension,
  timeDimensions,
  unassigned,
} from "./dimension.ts";
export { formatFigure, formatNumber } from "./format-figure.ts";
export { type PreparedDataset, prepareDataset } from "./grid/kpi-context.ts";
export { type KeyLabel, keyLabels } from "./key-label.ts";
export { activeVillages } from "./kpi/active-villages.ts";
export { KpiOptionsError } from "./kpi/answer.ts";
export { assignedVillages } from "./kpi/assigned-villages.ts";
export { kpiById, kpiCatalogue } from "./kpi/catalogue.ts";
export { designatedVillages } from "./kpi/designated-villages.ts";
export { designationCoverage } from "./kpi/designation-coverage.ts";
export { educationSessions } from "./kpi/education-sessions.ts";
export { kpi } from "./kpi/kpi.ts";
export type { KpiDefinition, KpiUnit } from "./kpi/kpi-definition.ts";
export type { Kpi, KpiOptions } from "./kpi/kpi-type.ts";
export { officersInPost } from "./kpi/officers-in-post.ts";
export { officesStaffed } from "./kpi/offices-staffed.ts";
export { openBacklog } from "./kpi/open-backlog.ts";
export { participants } from "./kpi/participants.ts";
export { redFlags } from "./kpi/red-flags.ts";
export { reportingCompleteness } from "./kpi/reporting-completeness.ts";
export { reportsSubmitted } from "./kpi/reports-submitted.ts";
export { silentVillages } from "./kpi/silent-villages.ts";
export { verificationTimeliness } from "./kpi/verification-timeliness.ts";
export { villagesPerOfficer } from "./kpi/villages-per-officer.ts";
export { womenShare } from "./kpi/women-share.ts";
export type { Bounds, KpiKey, KpiRow, KpiValue, ReasonCode, UncertaintyInterval } from "./kpi-value.ts";
export { reasonText } from "./reason-text.ts";
export { parseScope } from "./scope-text.ts";
export { toTable } from "./to-table.ts";
