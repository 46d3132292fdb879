export { BpsCode, parseBpsCode } from "./bps-code.ts";
export { addDaysTo, CalendarDay, fromDayNumber, isCalendarDay, parseCalendarDay, toDayNumber } from "./calendar-day.ts";
export type { Gazetteer, GazetteerRegion } from "./gazetteer.ts";
export { type Issue, type IssueCode, type IssueParams, issue, shown } from "./issue.ts";
export { type Language, type LocalText, languages } from "./language.ts";
export type { RawRow, RawTable, RawTableFault } from "./raw-table.ts";
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
export { err, ok, type Result } from "./result.ts";
