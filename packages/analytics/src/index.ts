export { KpiOptionsError } from "./answer/answer.ts";
export { kpi } from "./answer/kpi.ts";
export type { KpiDefinition, KpiUnit } from "./answer/kpi-definition.ts";
export type { Kpi, KpiOptions } from "./answer/kpi-type.ts";
export type { Bounds, KpiKey, KpiRow, KpiValue, ReasonCode, UncertaintyInterval } from "./answer/kpi-value.ts";
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
export { dominates } from "./disclosure/dominance.ts";
export {
  type DisclosurePolicy,
  DisclosurePolicyError,
  type DominancePolicy,
  defaultPolicy,
  disclosurePolicy,
} from "./disclosure/policy.ts";
export { formatFigure, formatNumber } from "./format-figure.ts";
export { type PreparedDataset, prepareDataset } from "./grid/kpi-context.ts";
export { type KeyLabel, keyLabels } from "./key-label.ts";
export { kpiById, kpiCatalogue } from "./kpi/catalogue.ts";
export { educationSessions } from "./kpi/duties/education-sessions.ts";
export { participants } from "./kpi/duties/participants.ts";
export { womenShare } from "./kpi/duties/women-share.ts";
export { activeVillages } from "./kpi/officers-and-villages/active-villages.ts";
export { assignedVillages } from "./kpi/officers-and-villages/assigned-villages.ts";
export { designatedVillages } from "./kpi/officers-and-villages/designated-villages.ts";
export { designationCoverage } from "./kpi/officers-and-villages/designation-coverage.ts";
export { officersInPost } from "./kpi/officers-and-villages/officers-in-post.ts";
export { officesStaffed } from "./kpi/officers-and-villages/offices-staffed.ts";
export { silentVillages } from "./kpi/officers-and-villages/silent-villages.ts";
export { villagesPerOfficer } from "./kpi/officers-and-villages/villages-per-officer.ts";
export { openBacklog } from "./kpi/reports/open-backlog.ts";
export { redFlags } from "./kpi/reports/red-flags.ts";
export { reportingCompleteness } from "./kpi/reports/reporting-completeness.ts";
export { reportsSubmitted } from "./kpi/reports/reports-submitted.ts";
export { verificationTimeliness } from "./kpi/reports/verification-timeliness.ts";
export { activityDuplicates } from "./quality/activity-duplicates.ts";
export { benjaminiHochberg } from "./quality/benjamini-hochberg.ts";
export { type ChangePoint, changePoint } from "./quality/change-point.ts";
export { type ColumnProfile, columnProfiles, type TermCount } from "./quality/column-profile.ts";
export { type CountOutlier, countOutliers, type OutlierMeasure, outlierMeasures } from "./quality/count-outliers.ts";
export { type DataQuality, type DataQualityOptions, dataQuality, type QualityHint } from "./quality/data-quality.ts";
export { type DuplicateCandidate, type DuplicateReason, duplicateReasons } from "./quality/duplicate.ts";
export { type ExpectedField, expectedFields } from "./quality/expected-fields.ts";
export { type FieldCompleteness, fieldCompleteness } from "./quality/field-completeness.ts";
export { type FindingCount, type FindingOptions, findingsByOffice } from "./quality/findings-by-office.ts";
export { formatShare } from "./quality/format-share.ts";
export { jaroWinkler } from "./quality/jaro-winkler.ts";
export { knownUpTo } from "./quality/known-up-to.ts";
export { officerDuplicates } from "./quality/officer-duplicates.ts";
export { outlierLimit } from "./quality/outlier-limit.ts";
export { type PreparedQuality, prepareQuality } from "./quality/quality-context.ts";
export { firstQualityDay, lastQualityDay, type QualityOptions, qualityPeriod } from "./quality/quality-options.ts";
export type { QualityPlace } from "./quality/quality-place.ts";
export type { RecordOffices } from "./quality/record-office.ts";
export { type DelaySpan, delaySpans, type RecordingDelay, recordingDelays, timelyDays } from "./quality/recording-delay.ts";
export { type ReportingDuty, reportingDuty } from "./quality/reporting-duty.ts";
export { type QualityScore, worstFirst } from "./quality/scorecard.ts";
export type { Share } from "./quality/share.ts";
export { type TrendBreak, type TrendOptions, trendBreaks } from "./quality/trend-breaks.ts";
export { villageDuplicates } from "./quality/village-duplicates.ts";
export { reasonText } from "./reason-text.ts";
export { answerFrom, type ReleaseQuestion, ReleaseQuestionError } from "./release/answer-from.ts";
export { parseRelease, type ReleaseFault } from "./release/parse-release.ts";
export { type Release, type ReleasedPlaces, releaseFormat } from "./release/release.ts";
export { parseScope } from "./scope-text.ts";
export { toTable } from "./to-table.ts";
