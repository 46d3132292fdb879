import { columnsEn } from "./columns-en.ts";
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
  asOfRunning: (day) => `As of ${day}, before the period is over`,
  asOfKnownLater: (day, known) => `As of ${day}, from data up to ${known}`,
  nation: "All of Indonesia",
  sections: {
    attention: "To be decided now",
    changes: "Changes since the previous period",
    limits: "What this data cannot say",
    priority: "Priority areas",
    coverage: "Coverage and mentoring",
    education: "Education",
    service: "Services and what people say",
    reports: "Reports and service levels",
    offices: "Offices and officers",
    risk: "Early warning and risk",
    quality: "Quality of the data",
    tables: "Files",
    findings: "Findings of the data check",
    definitions: "Definitions",
    method: "Method",
    withheld: "What was withheld, and why",
  },
  views: {
    operational:
      "OPERATIONAL VIEW for one's own scope: villages are named and small counts are not withheld. Do not pass it on beyond the scope.",
    publication:
      "PUBLICATION VIEW: every figure is from one release that was protected as a whole and audited; no village or report is named.",
    draft:
      "DRAFT OF A PUBLICATION, not to be published: small counts are withheld in each table by itself, but no release stands behind it.",
  },
  byPlace: (section) => `${section} by place`,
  officesCompared: "The offices one by one",
  noLeagueTable:
    "In the order of names, and no ranking: offices mentor different villages, and with small numbers a difference can be chance.",
  publicOfOffices:
    "Of each office only what decrees say is published. Its work is not: where one officer is alone, it would be that officer's.",
  keyFigures: "Targets and changes",
  keyFiguresCaption: "KPIs with a target, and those that tell how the work goes.",
  rating: { met: "met", near: "nearly met", missed: "missed", notDistinguishable: "not distinguishable from the target" },
  waitingWork: "Work that waits",
  inNeed: "Three offices that need help most",
  inNeedSummary: (offices) =>
    `Work that waits: overdue reports + villages without a lead + silent villages. There is some in ${counted(offices, "office", "offices")}. No judgement of performance.`,
  inNeedTied: (offices) => `${counted(offices, "more office has", "more offices have")} as much as the last one.`,
  inNeedUnknown: "Cannot be made: it is not known what waits in any office.",
  sessionsDue: (quarter) => `Villages without an education session yet in ${quarter}`,
  sessionsDueSummary: (villages, days, last) =>
    `${counted(villages, "village", "villages")} mentored since the quarter began; ${counted(days, "day", "days")} left until ${last}. By office.`,
  waiting: {
    title: "Rows that wait for a person",
    what: "What",
    remedy: "What to do",
    villages: "Villages that are not identified yet",
    rejected: (file) => `Rows rejected from ${file}`,
    errors: "Errors between records",
    resolve: "Choose the village in corrections.csv and run pimpasa import again",
    correct: "Correct them with pimpasa check --rejected and read again",
    check: "See pimpasa check",
    summary: (rows) => `${rows} rows and errors.`,
  },
  ask: {
    "overdue-reports": (count, first) => `Follow up ${counted(count, "overdue report", "overdue reports")}, beginning with ${first}.`,
    "unstaffed-offices": (count, first) => `Post an officer to ${counted(count, "office", "offices")}, beginning with ${first}.`,
    "leaderless-villages": (count, first) => `Name a lead officer for ${counted(count, "village", "villages")}, beginning with ${first}.`,
    "silent-villages": (count, first) => `Contact ${counted(count, "silent village", "silent villages")}, beginning with ${first}.`,
    "sessions-missed": (count) =>
      `Find out why ${counted(count, "village", "villages")} had no education session in the quarter that is over, and plan one.`,
    "sessions-due": (count) => `Plan an education session in ${counted(count, "village", "villages")}.`,
    "waiting-rows": (count, first) => `Settle ${counted(count, "row or error", "rows and errors")} in the data, beginning with: ${first}.`,
  },
  nothingAsked: "Nothing waits for a decision in this data.",
  nothingAskedWhereKnown: "As far as can be told nothing waits for a decision; some lists cannot be made.",
  levels: { verification: "verification", "follow-up": "follow-up" },
  dataUpTo: (day) => `Data up to ${day}`,
  noWorkInData: "No records of work in the data",
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
  inDays: (hours, days) => `${hours} (${counted(days, "day", "days")})`,
  eachMore: (kpi, more) => `${kpi}: in each line up to ${more} more, since rows of the list wait for a decision.`,
  noneComputable: (count) => (count === "1" ? "Its KPI cannot be computed." : `None of these ${count} KPIs can be computed.`),
  filesMissing: (files) => `Missing: ${files}.`,
  firstFiles: {
    title: "Files that are missing, in the order in which they help most",
    files: "File",
    kpisMore: "KPIs more",
    kpis: "Which",
    caption: "Each step counts the KPIs that lack no other file once the files above are there.",
    ask: (files, kpis, section) =>
      `Supply ${files} first: ${counted(kpis, "KPI lacks", "KPIs lack")} nothing else. The other files: “${section}”.`,
  },
  unknown: "not known",
  more: (count) => `and ${count} more`,
  listUncertain: (files) => `This list may be wrong or incomplete: rows of ${files} were rejected when read.`,
  upTo: (value, high) => `${value} (up to ${high})`,
  silenceIsNoProof: "No report is no proof that a village is safe.",
  signs: { absent: "– not computable", withheld: "× withheld" },
  range: (low, high) => `${low} to ${high}`,
  mayBeChance: "Not distinguishable from no change.",
  differenceMayBeChance: (difference) => `${difference} (not distinguishable)`,
  changesKnown: (before, now) =>
    before === now ? `Both from data up to ${now}.` : `Previous from data up to ${before}, now from data up to ${now}.`,
  changeMethod:
    "The 95% interval is that of the difference. KPIs without one are complete counts, or have too few villages for an interval.",
  columns: columnsEn,
  charts: {
    coverage: "mentored villages by place",
    assignments: "who led which village",
    sessions: "sessions by month",
    "standard-by-province": "change of the quarterly standard by province",
    "sessions-by-province": "sessions by province and month",
    calendar: "sessions by village and month",
    reports: "reports by month",
    timeliness: "decisions in time by category",
    "timeliness-by-month": "control chart of decisions in time",
    decisions: "time to a decision",
    "report-flow": "what became of the reports",
    offices: "offices side by side",
    funnel: "funnel plot of offices",
    workload: "villages per officer",
    lorenz: "spread of the work",
  },
  chartsLeftOut: (names) => `Charts that are left out, since there is too little data for them: ${names}.`,
  captions: {
    priority: (areas) => `Priority areas: ${areas}.`,
    tables: "Files that were read, and those that were not supplied.",
    rules: "Rules that the data does not keep everywhere.",
    findings: "Findings by rule, each with one example.",
  },
  supportOnly: "support only",
  supplied: "supplied",
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
        placeholders === null
          ? ""
          : `, ${placeholders === "" ? "all" : `of whom ${placeholders}`} so far only as a number, not as a person (placeholders)`
      }.`,
    reached: (active, silent) => `Of the villages mentored for all of 90 days, ${active} were visited; ${silent} sent nothing at all.`,
    sessions: (count, attendances) =>
      `On record in this period: ${counted(count, "education session", "education sessions")}, and ${counted(attendances, "attendance", "attendances")} in all activities`,
    standard: (figure) => `a session each quarter: ${figure}`,
    since: {
      higher: (before) => `higher than in the previous period, ${before}`,
      lower: (before) => `lower than in the previous period, ${before}`,
      "not-distinguishable": (before) => `not distinguishable from the previous period, ${before}`,
    },
    reports: (count, open, overdue) =>
      `${counted(count, "report", "reports")} came in; ${counted(open, "report is", "reports are")} open, ${overdue} of them over their time`,
    inTime: (figure) => `decided in time: ${figure}`,
    inTimeTarget: (figure, target) => `decided in time: ${figure}; target ${target}`,
    notDistinguishable: (figure, interval, target) =>
      `decided in time: ${figure}; 95% interval ${interval}, not distinguishable from the target of ${target}`,
    aboveTarget: (figure, interval, target) => `decided in time: ${figure}; 95% interval ${interval}, above the target of ${target}`,
    belowTarget: (figure, interval, target) => `decided in time: ${figure}; 95% interval ${interval}, below the target of ${target}`,
    basis: (computed, all) => `${computed} of ${all} KPIs can be computed.`,
  },
  limits: {
    unreadable: (file) => `${file} cannot be read: open it and save it as CSV (UTF-8) again.`,
    affected: (reason, kpis) => `${reason} KPIs: ${kpis}.`,
    complete: (kpi, share) => `${kpi} (${share} complete)`,
    rejected: (rows, files) =>
      rows === "1"
        ? `1 row was rejected when read and is in no figure (${files}).`
        : `${rows} rows were rejected when read and are in no figure (${files}).`,
    someErrors:
      "The check found errors between records. The records count until they are corrected, so the figures that rest on them may be wrong.",
    someRejected: (files) => `Rows of ${files} were rejected when read and are in no figure.`,
    errors: (count) =>
      `The check found ${counted(count, "error", "errors")} between records. The records count until they are corrected, so the figures that rest on them may be wrong.`,
    unresolved: (rows) =>
      rows === "1"
        ? "1 row of the list of villages waits for a decision: it is not certain which village it means."
        : `${rows} rows of the list of villages wait for a decision: it is not certain which village they mean.`,
    placeholders: (count) =>
      `${counted(count, "officer is", "officers are")} known only as a number, not as a person; how long they stay and where they move cannot be judged yet.`,
    silence: "No report is no proof that a village is safe.",
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
  method: [
    "Each figure comes with its numerator, denominator and completeness. A denominator of 0 is not computable; a file that was not supplied is not taken for 0.",
    "Events count for the office, officer and region valid on their day, in the time zone of their village.",
    "95% intervals allow for events of one village being alike (clusters of villages); none are given for complete counts and with fewer than 10 clusters.",
  ],
  withheld: {
    title: "Values that are withheld",
    caption: (count, all) => `${count} of ${all} values behind this report.`,
    operational: "Nothing is withheld: this is the operational view.",
    rule: "Counts of persons or reports from 1 to 4 below the regency are withheld, with the rows that would give them back; zero, missing and not computable stay apart.",
    look: "This is a draft: each table is protected by itself only. To publish, take every figure from one release that was audited.",
    audit: (cells, suppressed, loss) =>
      `One release stands behind this report: every KPI by province, regency, month, category and priority area, of this period and the one before. Of ${cells} cells that count persons or reports ${suppressed} are withheld (${loss}). The audit worked out what a reader can conclude and found nothing that the policy forbids.`,
    closest: (values) => `The withheld count that can be narrowed down most can still have ${values} values.`,
    nothingClose: "No small count is withheld that could be narrowed down.",
    office: "Figures of work by office, by officer and by village are not in the release.",
  },
  workbook: {
    about: "About",
    figures: "All figures",
    programme: "Programme",
    scope: "Scope",
    period: "Period",
    asOf: "State",
    sheets: "Sheets",
    figureColumns: [
      "KPI",
      "Breakdown",
      "Period",
      "As of",
      "Status",
      "Value",
      "Numerator",
      "Denominator",
      "Low",
      "High",
      "Completeness",
      "Target",
      "Rating",
      "Reason",
    ],
  },
  madeWith: "Made with Pimpasa (code: MIT licence).",
  attribution: (source) => `Region data: ${source}.`,
};
