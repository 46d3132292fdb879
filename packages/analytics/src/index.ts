export { dataBegins } from "./answer/data-begins.ts";
export { type Evidence, type EvidenceOptions, evidence } from "./answer/evidence.ts";
export { intervalOfChange } from "./answer/interval-of-change.ts";
export { kpi } from "./answer/kpi.ts";
export { type ChangeObstacle, changeObstacles, type KpiChange } from "./answer/kpi-change.ts";
export { type KpiChangeOptions, kpiChanges } from "./answer/kpi-changes.ts";
export { type Closure, closures, type KpiDefinition, type KpiUnit } from "./answer/kpi-definition.ts";
export { kpiAdditivityLabels, kpiDirectionLabels, kpiNatureLabels, kpiUncertaintyLabels, kpiUnitLabels } from "./answer/kpi-labels.ts";
export { KpiOptionsError } from "./answer/kpi-options-error.ts";
export type { Kpi, KpiOptions } from "./answer/kpi-type.ts";
export {
  type Bounds,
  type KpiKey,
  type KpiRow,
  type KpiValue,
  type Rating,
  type ReasonCode,
  reasonCodes,
  type UncertaintyInterval,
} from "./answer/kpi-value.ts";
export { activityCalendar } from "./chart/activity-calendar.ts";
export { assignmentTimeline, type Timeline, type TimelineKind, type TimelineSpan, timelineKinds } from "./chart/assignment-timeline.ts";
export { type ChartEntry, type ChartName, chartCatalogue, chartsFor } from "./chart/chart-catalogue.ts";
export { type ChartOptions, type ChartTheme, chartThemes } from "./chart/chart-options.ts";
export { controlChart } from "./chart/control-chart.ts";
export { coverageBars } from "./chart/coverage-bars.ts";
export { coverageTileGrid } from "./chart/coverage-tile-grid.ts";
export { funnelPlot } from "./chart/funnel-plot.ts";
export type { GeoFeature, GeoFeatures, GeoGeometry, GeoRing } from "./chart/geo-json.ts";
export { type HeatMapBy, heatMap } from "./chart/heat-map.ts";
export { intervalDots } from "./chart/interval-dots.ts";
export { lorenzCurve } from "./chart/lorenz-curve.ts";
export { officesCompared } from "./chart/offices-compared.ts";
export { periodSlope } from "./chart/period-slope.ts";
export { type PointMap, pointMap } from "./chart/point-map.ts";
export { provinceTiles } from "./chart/province-tiles.ts";
export { type RegionMap, regionMap } from "./chart/region-map.ts";
export { renderSvg } from "./chart/render-svg.ts";
export { type ReportFlow, type ReportFlowLink, reportFlow } from "./chart/report-flow.ts";
export { type ReportFlowOptions, reportFlowLinks } from "./chart/report-flow-links.ts";
export { smallMultiples } from "./chart/small-multiples.ts";
export { survivalCurve } from "./chart/survival-curve.ts";
export { targetBullets } from "./chart/target-bullets.ts";
export { timeliness } from "./chart/timeliness.ts";
export { trendByMonth } from "./chart/trend-by-month.ts";
export { type VegaNumberLocale, vegaLocale } from "./chart/vega-locale.ts";
export { type VegaTimeLocale, vegaTimeLocale } from "./chart/vega-time-locale.ts";
export { type VillageTimelineOptions, villageTimeline } from "./chart/village-timeline.ts";
export { workload } from "./chart/workload.ts";
export { type Cube, type CubeBuilder, type CubeSources, cubeBuilder, type EventCode } from "./cube/cube.ts";
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
  unscored,
} from "./dimension.ts";
export { dominates } from "./disclosure/dominance.ts";
export {
  type DisclosurePolicy,
  DisclosurePolicyError,
  type DominancePolicy,
  defaultPolicy,
  disclosurePolicy,
} from "./disclosure/policy.ts";
export { formatDifference } from "./format-difference.ts";
export { formatFigure, formatNumber, formatValue } from "./format-figure.ts";
export { formatTarget, ratingLabels } from "./format-target.ts";
export { type PreparedDataset, type PrepareOptions, prepareDataset } from "./grid/kpi-context.ts";
export { type KeyLabel, keyLabels } from "./key-label.ts";
export { kpiById, kpiCatalogue } from "./kpi/catalogue.ts";
export { type Coded, describeKpi, type KpiDescription } from "./kpi/describe-kpi.ts";
export { educationSessions } from "./kpi/duties/education-sessions.ts";
export { evidenceShare } from "./kpi/duties/evidence-share.ts";
export { inputsReceived } from "./kpi/duties/inputs-received.ts";
export { mappingCoverage } from "./kpi/duties/mapping-coverage.ts";
export { participants } from "./kpi/duties/participants.ts";
export { quarterlyStandard } from "./kpi/duties/quarterly-standard.ts";
export { questionsAnsweredShare } from "./kpi/duties/questions-answered-share.ts";
export { reachPer1000 } from "./kpi/duties/reach-per-1000.ts";
export { serviceSessions } from "./kpi/duties/service-sessions.ts";
export { topicCoverage } from "./kpi/duties/topic-coverage.ts";
export { womenShare } from "./kpi/duties/women-share.ts";
export { youthShare } from "./kpi/duties/youth-share.ts";
export { activeVillages } from "./kpi/officers-and-villages/active-villages.ts";
export { assignedVillages } from "./kpi/officers-and-villages/assigned-villages.ts";
export { assignmentContinuity } from "./kpi/officers-and-villages/assignment-continuity.ts";
export { daysToFirstSession } from "./kpi/officers-and-villages/days-to-first-session.ts";
export { designatedVillages } from "./kpi/officers-and-villages/designated-villages.ts";
export { designationCoverage } from "./kpi/officers-and-villages/designation-coverage.ts";
export { liaisonCoverage } from "./kpi/officers-and-villages/liaison-coverage.ts";
export { officerTenure } from "./kpi/officers-and-villages/officer-tenure.ts";
export { officersInPost } from "./kpi/officers-and-villages/officers-in-post.ts";
export { officesStaffed } from "./kpi/officers-and-villages/offices-staffed.ts";
export { populationCovered } from "./kpi/officers-and-villages/population-covered.ts";
export { priorityCoverage } from "./kpi/officers-and-villages/priority-coverage.ts";
export { riskWeightedCoverage } from "./kpi/officers-and-villages/risk-weighted-coverage.ts";
export { sessionsByRiskBand } from "./kpi/officers-and-villages/sessions-by-risk-band.ts";
export { silentVillages } from "./kpi/officers-and-villages/silent-villages.ts";
export { villagesPerOfficer } from "./kpi/officers-and-villages/villages-per-officer.ts";
export { workloadGini } from "./kpi/officers-and-villages/workload-gini.ts";
export { consolidationEffort } from "./kpi/records/consolidation-effort.ts";
export { recordCompleteness } from "./kpi/records/record-completeness.ts";
export { breaches } from "./kpi/reports/breaches.ts";
export { completeTrail } from "./kpi/reports/complete-trail.ts";
export { decisionCurve } from "./kpi/reports/decision-curve.ts";
export { followUpTimeliness } from "./kpi/reports/follow-up-timeliness.ts";
export { indicationsPer10000 } from "./kpi/reports/indications-per-10000.ts";
export { medianFollowUpHours } from "./kpi/reports/median-follow-up-hours.ts";
export { medianHoursToFinalDecision } from "./kpi/reports/median-hours-to-final-decision.ts";
export { medianVerificationHours } from "./kpi/reports/median-verification-hours.ts";
export { openBacklog } from "./kpi/reports/open-backlog.ts";
export { redFlags } from "./kpi/reports/red-flags.ts";
export { rejectedShare } from "./kpi/reports/rejected-share.ts";
export { reportingCompleteness } from "./kpi/reports/reporting-completeness.ts";
export { reportsSubmitted } from "./kpi/reports/reports-submitted.ts";
export { resolutionShare } from "./kpi/reports/resolution-share.ts";
export { responseImprovement } from "./kpi/reports/response-improvement.ts";
export { returnedShare } from "./kpi/reports/returned-share.ts";
export { submissionTimeliness } from "./kpi/reports/submission-timeliness.ts";
export { verificationTimeliness } from "./kpi/reports/verification-timeliness.ts";
export { signalConfirmation } from "./kpi/signals/signal-confirmation.ts";
export { signalResponseHours } from "./kpi/signals/signal-response-hours.ts";
export { signalsRaised } from "./kpi/signals/signals-raised.ts";
export { highRiskUndesignated } from "./kpi/warning-and-risk/high-risk-undesignated.ts";
export { highRiskVillages } from "./kpi/warning-and-risk/high-risk-villages.ts";
export { meanRisk } from "./kpi/warning-and-risk/mean-risk.ts";
export { obstacleText } from "./obstacle-text.ts";
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
export { type RiskScore, RiskScoreError } from "./risk/risk-scores.ts";
export { parseScope } from "./scope-text.ts";
export {
  aalenJohansenCurve,
  aalenJohansenMedian,
  type CompetingTimes,
  type IncidenceCurve,
  type IncidenceStep,
} from "./statistics/aalen-johansen.ts";
export {
  differenceInterval,
  type FigureWithInterval,
  type ShareChange,
  shareChange,
  type VillageChange,
} from "./statistics/change-interval.ts";
export { type ClusterShare, type ClusterSums, clusterSumsOf } from "./statistics/cluster-sums.ts";
export { clusteredRate } from "./statistics/clustered-rate.ts";
export { clusteredShare } from "./statistics/clustered-share.ts";
export {
  type ControlLimits,
  controlSignals,
  individualControlLimits,
  type ShareCount,
  shareControlLimits,
} from "./statistics/control-limits.ts";
export { type Funnel, type FunnelLimits, type FunnelOptions, type FunnelPoint, type FunnelUnit, funnel } from "./statistics/funnel.ts";
export { indirectStandardisation, type StandardisedUnit, type StratumFigures } from "./statistics/indirect-standardisation.ts";
export {
  kaplanMeierCurve,
  kaplanMeierMedian,
  type MedianTime,
  medianTime,
  type SurvivalCurve,
  type SurvivalStep,
} from "./statistics/kaplan-meier.ts";
export { type Lorenz, type LorenzPoint, lorenz } from "./statistics/lorenz.ts";
export { type Estimate, type RankInterval, type Resampling, rankIntervals, shareRanks } from "./statistics/rank-interval.ts";
export { StatisticsError } from "./statistics/statistics-error.ts";
export type { SurvivalTimes } from "./statistics/survival-times.ts";
export { toTable } from "./to-table.ts";
