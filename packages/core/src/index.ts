export { AccessRule, accessRules, type Selection, selections } from "./access/access-rule.ts";
export { Role, type RoleKind, roleKinds } from "./access/role.ts";
export { visibleTo } from "./access/visible-to.ts";
export { BpsCode, parseBpsCode } from "./bps-code.ts";
export { addDaysTo, CalendarDay, fromDayNumber, isCalendarDay, parseCalendarDay, toDayNumber } from "./calendar-day.ts";
export { cellText, listSeparator } from "./cell.ts";
export type { ColumnTable, DictionaryColumn } from "./column-table.ts";
export type { Certainty } from "./coverage/certainty.ts";
export type { CoverageFault, CoverageFaultCode, CoverageFaultParams } from "./coverage/coverage-fault.ts";
export {
  type CoverageDays,
  type CoverageOver,
  type CoverageOverOptions,
  coverageOver,
  type LeadGap,
  type VillageCoverageOver,
} from "./coverage/coverage-over.ts";
export type { LastSeen } from "./coverage/last-seen.ts";
export type { LeadGapCause } from "./coverage/lead-gap-cause.ts";
export type { MentoredVillage } from "./coverage/mentored-villages.ts";
export { type OfficeRecord, type OfficeRecordOptions, type OpenReport, officeRecord } from "./coverage/office-record.ts";
export type { OfficerActivity, ReportDecision } from "./coverage/officer-events.ts";
export { type OfficerRecord, type OfficerRecordOptions, officerRecord, type PostedDays } from "./coverage/officer-record.ts";
export {
  type NotDesignated,
  type Responsibility,
  type ResponsibleForOptions,
  type ResponsibleOfficer,
  responsibleFor,
} from "./coverage/responsible-for.ts";
export type { StateThresholds, VillageConditions } from "./coverage/village-conditions.ts";
export { type CoverageOptions, type VillageCoverage, villageCoverage } from "./coverage/village-coverage.ts";
export { type VillageStateRow, type VillageStatesAt, villageState } from "./coverage/village-state.ts";
export { type Dataset, isSupplied, type TableIntake } from "./dataset.ts";
export { DecreeNumber, parseDecreeNumber } from "./decree-number.ts";
export { Activity } from "./entities/activity.ts";
export { ActivityVillage } from "./entities/activity-village.ts";
export { Assignment } from "./entities/assignment.ts";
export { Designation } from "./entities/designation.ts";
export { Liaison } from "./entities/liaison.ts";
export { NilReport } from "./entities/nil-report.ts";
export { Observation } from "./entities/observation.ts";
export { Office } from "./entities/office.ts";
export { OfficeClassRecord } from "./entities/office-class.ts";
export { Officer } from "./entities/officer.ts";
export { northSumatra2026, PolicyProfile } from "./entities/policy-profile.ts";
export { Posting } from "./entities/posting.ts";
export { Programme } from "./entities/programme.ts";
export { Region } from "./entities/region.ts";
export { RegionalOffice } from "./entities/regional-office.ts";
export { Report } from "./entities/report.ts";
export { ReportEvent } from "./entities/report-event.ts";
export { Signal, SignalEvent } from "./entities/signal.ts";
export { Target } from "./entities/target.ts";
export { Village } from "./entities/village.ts";
export { WorkingArea } from "./entities/working-area.ts";
export { type Field, type FieldKind, type Personal, type PersonalKind, personalKinds } from "./field.ts";
export { type Finding, type RuleCode, type Severity, severities } from "./finding.ts";
export type { Gazetteer, GazetteerRegion } from "./gazetteer.ts";
export { type HeaderMap, indonesianHeader, mapHeader } from "./headers.ts";
export { isPlausible } from "./indicator-values.ts";
export { endOfDayMinutes, fromMinutes, Instant, localDayNumber, localDayOf, parseInstant, toMinutes } from "./instant.ts";
export { containsDay, type Interval, intersection, overlaps, uncovered } from "./interval.ts";
export type { DatedRecord, MultiIndex, Step, StepIndex } from "./interval-index.ts";
export { type Issue, type IssueCode, type IssueParams, issue, shown } from "./issue.ts";
export { type Language, type LocalText, languages } from "./language.ts";
export { type LineageCertainty, lineageCertainties, type RegionLineage, type RegionSuccessor } from "./lineage.ts";
export { LineageRow, parseLineageRow } from "./lineage-row.ts";
export { Nip, parseNip } from "./nip.ts";
export { applyPlan } from "./operations/apply-plan.ts";
export { type AssignArguments, assign } from "./operations/assign.ts";
export type { AddedRecord, ChangedTable, Changes, DatedTable, ReplacedRecord } from "./operations/changes.ts";
export { type CompleteArguments, complete } from "./operations/complete.ts";
export type { Consequence, ConsequenceCode, ConsequenceParams } from "./operations/consequence.ts";
export { type DesignateArguments, designate } from "./operations/designate.ts";
export { type EndPostingArguments, endPosting } from "./operations/end-posting.ts";
export { type FollowUpArguments, followUp } from "./operations/follow-up.ts";
export { type HandOverArguments, handOver } from "./operations/hand-over.ts";
export type { OperationProblem, OperationProblemCode, OperationProblemParams, Refusal } from "./operations/operation-problem.ts";
export { type Operation, operations, type Plan } from "./operations/plan.ts";
export { type PostArguments, post } from "./operations/post.ts";
export { type ProgrammeView, programmeView } from "./operations/programme-view.ts";
export { reject } from "./operations/reject.ts";
export { type ReleaseArguments, release } from "./operations/release.ts";
export type { OfficerStepArguments, ReportStepArguments } from "./operations/report-step.ts";
export { resubmit } from "./operations/resubmit.ts";
export { returnForCorrection } from "./operations/return-for-correction.ts";
export { type RevokeArguments, revoke } from "./operations/revoke.ts";
export { type SubmitArguments, submit } from "./operations/submit.ts";
export { type TransferArguments, transfer } from "./operations/transfer.ts";
export { verify } from "./operations/verify.ts";
export { type OverdueReport, overdueReports } from "./overdue-reports.ts";
export {
  type Period,
  type PeriodKind,
  PeriodText,
  parsePeriod,
  periodAt,
  periodKinds,
  periodsWithin,
  previousPeriod,
  samePeriodLastYear,
} from "./period.ts";
export { deadlineOf, policyOn, type ServiceLevel } from "./policy.ts";
export { type ExpiredRecord, expired, withoutExpired } from "./privacy/expired.ts";
export { pseudonymise } from "./privacy/pseudonymise.ts";
export { RetentionPolicy } from "./privacy/retention-policy.ts";
export { withoutPersonal } from "./privacy/without-personal.ts";
export { isPseudonym, type Pseudonym } from "./pseudonym.ts";
export type { RawRow, RawRows, RawTable, RawTableFault, UnreadableCell } from "./raw-table.ts";
export { type ReadOptions, type ReadResult, readDataset, type TableInputs } from "./read-dataset.ts";
export type { RejectedRow } from "./read-table.ts";
export type { RefusedReport } from "./refused-report.ts";
export {
  districtOf,
  isWithin,
  levelOf,
  parseRegionCode,
  provinceOf,
  RegionCode,
  type RegionLevel,
  regencyOf,
  regionCodeOf,
  regionLevels,
} from "./region-code.ts";
export { closedStates, isLawfulTransition, type ReportHistories, reportHistories, reportTransitions } from "./report-history.ts";
export { err, ok, type Result } from "./result.ts";
export { defaultRiskIndicators, type IndicatorProblem, indicatorProblems, RiskIndicator } from "./risk-indicator.ts";
export type { RowIssue } from "./row-issues.ts";
export type { RuleParams } from "./rule-params.ts";
export { checkDataset } from "./rules/check-dataset.ts";
export type { CheckOptions } from "./rules/dataset-view.ts";
export { type RuleEntry, ruleCatalogue } from "./rules/rule-catalogue.ts";
export { nation, type Scope } from "./scope.ts";
export { isLawfulSignalTransition, signalTransitions } from "./signal-history.ts";
export { type StandardCodes, standardCodes } from "./standard-codes.ts";
export type { TableInput } from "./table-input.ts";
export { tableNamed, tableWithHeader } from "./table-of.ts";
export { tableTitles } from "./table-titles.ts";
export {
  type EventTableName,
  eventTables,
  fileNameOf,
  isEventTable,
  type RecordOf,
  type TableName,
  tableFields,
  tableNames,
  tableSchemas,
} from "./tables.ts";
export { termLabels, type VocabularyName } from "./term-labels.ts";
export {
  type ActivityKind,
  type AssignmentRole,
  activityDuties,
  activityKinds,
  assignmentRoles,
  type Duty,
  duties,
  type Intervention,
  interventions,
  isComplaint,
  type LeadGapReason,
  type LineageKind,
  leadGapReasons,
  lineageKinds,
  type NotDesignatedReason,
  notDesignatedReasons,
  type OfficeClass,
  type OfficeKind,
  type OfficeSection,
  officeClasses,
  officeKinds,
  officeSections,
  type ReportCategory,
  type ReportChannel,
  type ReportState,
  type RiskBand,
  type RiskDimension,
  reportCategories,
  reportChannels,
  reportStates,
  riskBands,
  riskDimensions,
  type SignalOutcome,
  type SignalState,
  signalOutcomes,
  signalStates,
  type Topic,
  topics,
  type VillageKind,
  type VillageState,
  villageKinds,
  villageStates,
} from "./terms.ts";
export { issueBehind } from "./text-format.ts";
export { type TimeZone, timeZoneOf } from "./time-zone.ts";
export { isValidOn, type Timeline, timelineOf, workingAreaAt } from "./timeline.ts";
export {
  type ControlMethod,
  controlMethods,
  type ExploitationType,
  exploitationTypes,
  type RecruitmentMethod,
  recruitmentMethods,
  type SuspectRole,
  suspectRoles,
} from "./trafficking-terms.ts";
export { afterWorkingMinutes, WorkingCalendar } from "./working-calendar.ts";
