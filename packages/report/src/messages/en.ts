import type { id } from "./id.ts";

/** A count with its noun. */
const counted = (count: string, one: string, many: string): string => `${count} ${count === "1" ? one : many}`;

/** Every text of the report in English. */
export const en: typeof id = {
  title: "Evaluation report: Desa Binaan Imigrasi",
  synthetic: "SYNTHETIC DATA — nothing here is real",
  notOfficial: "Not an official product of the Ministry of Immigration and Corrections.",
  programmeName: "Desa Binaan Imigrasi programme",
  asOf: (day) => `As of ${day}`,
  asOfKnownLater: (day, known) => `As of ${day}, from data up to ${known}`,
  nation: "All of Indonesia",
  sections: {
    attention: "To be decided now",
    changes: "Changes since the previous period",
    limits: "What this data cannot say",
    figures: "KPIs",
    priority: "Priority areas",
    charts: "Charts",
    sources: "The data",
    tables: "Files",
    findings: "Findings of the data check",
    definitions: "Definitions",
  },
  operational: "This part is the operational view, for one's own scope: small counts are not withheld. Do not pass it on beyond the scope.",
  overdue: "Reports over their time",
  overdueSummary: (reports, critical) =>
    `${counted(reports, "report", "reports")}, ${critical} of them indications of trafficking or non-procedural migration; that category comes first.`,
  leaderless: "Villages without a lead officer",
  leaderlessSummary: (villages) => `${counted(villages, "village", "villages")}; longest without one first.`,
  silent: "Villages that sent nothing for 90 days",
  silentSummary: (villages) => `${counted(villages, "village", "villages")}; longest mentored first.`,
  unstaffed: "Offices without an officer",
  unstaffedSummary: (offices) => `${counted(offices, "office", "offices")}; most mentored villages first.`,
  none: "None.",
  unknown: "not known",
  more: (count) => `and ${count} more`,
  listUncertain: (files) => `This list may be wrong or incomplete: rows of ${files} were rejected when read.`,
  upTo: (value, high) => `${value} (up to ${high})`,
  silenceIsNoProof: "No report is no proof that a village is safe.",
  signs: "– not computable · × withheld",
  columns: {
    office: "Office",
    total: "Total",
    village: "Village",
    region: "Region",
    since: "Since",
    designatedSince: "Mentored since",
    mentoredVillages: "Mentored villages",
    kpi: "KPI",
    before: "Before",
    now: "Now",
    difference: "Difference",
    value: "Value",
    of: "Numerator of denominator",
    completeness: "Completeness",
    remark: "Remark",
    file: "File",
    read: "Rows read",
    accepted: "Accepted",
    rejected: "Rejected",
    severity: "Severity",
    rule: "Rule",
    count: "Findings",
    example: "Example",
    formula: "Formula",
    source: "Source",
    whole: "All",
    priority: "Priority areas",
    other: "Other areas",
  },
  captions: {
    figures: (period, asOf) => `Values of the KPIs, ${period}. ${asOf}.`,
    priority: (areas) => `Priority areas: ${areas}.`,
    tables: "Files that were read, and those that were not supplied.",
    findings: "Findings by rule, each with one example.",
  },
  supportOnly: "support only",
  notSupplied: "not supplied",
  unreadable: "not readable",
  severity: { error: "Error", warning: "Warning", info: "Remark" },
  dataBegins: (day) => `The data begins on ${day}; there is no earlier period to compare with.`,
  beganWithin: (day) => `The data begins only on ${day}, within the previous period.`,
  nothingToCompare: "No KPI can be computed yet, so there is nothing to compare.",
  notComparable: "not comparable",
  sideMissing: (side, reason) => `${side}: ${reason}`,
  sentences: {
    state: (day, villages, officers, placeholders) =>
      `State on ${day}: ${counted(villages, "mentored village", "mentored villages")} and ${counted(officers, "officer", "officers")} in post${
        placeholders === null ? "" : `, of whom ${placeholders} so far only as a number, not as a person (placeholders)`
      }.`,
    sessions: (count, attendances) =>
      `On record in this period: ${counted(count, "education session", "education sessions")}, and ${counted(attendances, "attendance", "attendances")} in all activities.`,
    reports: (count, open, overdue) =>
      `${counted(count, "report", "reports")} came in; ${counted(open, "report is", "reports are")} open, ${overdue} of them over their time.`,
  },
  limits: {
    notSupplied: (file, kpis) => `${file} was not supplied, so these cannot be computed: ${kpis}.`,
    unreadable: (file, kpis) => `${file} cannot be read, so these cannot be computed: ${kpis}.`,
    affected: (reason, kpis) => `${reason} KPIs: ${kpis}.`,
    complete: (kpi, share) => `${kpi} (${share} complete)`,
    rejected: (rows, files) =>
      rows === "1"
        ? `1 row was rejected when read and is in no figure (${files}).`
        : `${rows} rows were rejected when read and are in no figure (${files}).`,
    errors: (count) =>
      `The check found ${counted(count, "error", "errors")} between records. The records count until they are corrected, so the figures that rest on them may be wrong.`,
    unresolved: (rows) =>
      rows === "1"
        ? "1 row of the list of villages waits for a decision: it is not certain which village it means."
        : `${rows} rows of the list of villages wait for a decision: it is not certain which village they mean.`,
    placeholders: (count) =>
      `${counted(count, "officer is", "officers are")} known only as a number, not as a person; how long they stay and where they move cannot be judged yet.`,
    noIntervals: "Intervals of uncertainty are not given yet; small differences between offices or periods can be chance.",
    silence: "No report is no proof that a village is safe.",
    oneCall:
      "Outside the operational lists, small counts below the regency are withheld, but each table and chart is protected by itself. Review what they tell together before publishing.",
  },
  statements: {
    source: (source) => `Source of the data: ${source}.`,
    policy: ({ label, from, levels, source }) =>
      `Service levels follow the policy profile “${label}”, in force since ${from}: ${levels}. Source: ${source}.`,
    levels: (submission, verification, followUp) =>
      `submission ${submission} hours, verification ${verification} hours, follow-up ${followUp} hours`,
    ownLevel: (category, hours) => `${category}: ${hours} hours`,
    workingHours: (opensAt, closesAt, source) => `; counted in working hours, ${opensAt}–${closesAt} (${source})`,
    noPolicy: "No policy profile is in force in this period: timeliness is not judged.",
    gazetteer: (source) => `List of regions: ${source}.`,
    noGazetteer: "No list of regions was used.",
  },
  madeWith: "Made with Pimpasa (code: MIT licence).",
  attribution: (source) => `Region data: ${source}.`,
};
