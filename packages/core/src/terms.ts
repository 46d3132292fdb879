/*
 * Closed vocabularies: an `as const` array of codes; `term-labels.ts` has the label of each in both languages.
 * Cells may hold the code or either label. A code never changes its meaning.
 */

/** Unit that posts officers: *Kantor Imigrasi* (Kanim) or *Rumah Detensi Imigrasi* (Rudenim). */
export const officeKinds = ["immigration-office", "detention-house"] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** Class of an immigration office; TPI means that it runs an immigration checkpoint. */
export const officeClasses = [
  "I-khusus-TPI",
  "I-khusus-non-TPI",
  "I-TPI",
  "I-non-TPI",
  "II-TPI",
  "II-non-TPI",
  "III-TPI",
  "III-non-TPI",
] as const;
export type OfficeClass = (typeof officeClasses)[number];

/** What a village unit is called. The legal kind (kelurahan, desa, desa adat) is in its region code. */
export const villageKinds = [
  "desa",
  "kelurahan",
  "desa-adat",
  "kampung",
  "nagori",
  "nagari",
  "gampong",
  "pekon",
  "lembang",
  "other",
] as const;
export type VillageKind = (typeof villageKinds)[number];

/** How an officer (*Pimpasa*) is assigned to a village. */
export const assignmentRoles = ["lead", "support"] as const;
export type AssignmentRole = (typeof assignmentRoles)[number];

/** What an activity was. `activityDuties` says which duty of an officer it serves. */
export const activityKinds = [
  "awareness-session",
  "technical-guidance",
  "extension-session",
  "mobile-passport-service",
  "vulnerability-mapping",
  "coordination-meeting",
  "village-visit",
  "other",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** The duties of an officer as announced at the launch (teach, services, mapping), and what stands beside them. */
export const duties = ["education", "service", "mapping", "coordination", "visit", "other"] as const;
export type Duty = (typeof duties)[number];

/** Which duty each kind of activity serves. */
export const activityDuties: Readonly<Record<ActivityKind, Duty>> = {
  "awareness-session": "education",
  "technical-guidance": "education",
  "extension-session": "education",
  "mobile-passport-service": "service",
  "vulnerability-mapping": "mapping",
  "coordination-meeting": "coordination",
  "village-visit": "visit",
  other: "other",
};

/** What an activity or a report was about. */
export const topics = [
  "passport",
  "legal-work-abroad",
  "trafficking-in-persons",
  "people-smuggling",
  "foreigners",
  "civil-documents",
  "other",
] as const;
export type Topic = (typeof topics)[number];

/** Category of a report. The first four are codes in use (North Sumatra, 2026); input and question come from the public. */
export const reportCategories = ["kegiatan_dbi", "wna", "indikasi_tppo_pmi", "insidentil", "input", "question"] as const;
export type ReportCategory = (typeof reportCategories)[number];

/**
 * Which categories are a complaint (*aduan*), so that an open one is the state of its village on the map. A report of a
 * programme activity, an input and a question are none. (The programme's own choice: the regional practice of 2026 names
 * the state and leaves the categories open.)
 */
export const isComplaint: Readonly<Record<ReportCategory, boolean>> = {
  kegiatan_dbi: false,
  wna: true,
  indikasi_tppo_pmi: true,
  insidentil: true,
  input: false,
  question: false,
};

/** How a report reached the officer. */
export const reportChannels = ["in-person", "chat", "phone", "web-form", "letter", "village-official", "other"] as const;
export type ReportChannel = (typeof reportChannels)[number];

/** States in the life of a report; `reportTransitions` says which may follow which. */
export const reportStates = ["submitted", "returned", "verified", "rejected", "in-progress", "completed"] as const;
export type ReportState = (typeof reportStates)[number];

/** The section of the office that follows a report up. */
export const officeSections = ["intelkim", "wasdakim", "other"] as const;
export type OfficeSection = (typeof officeSections)[number];

/** What the office did about a report. */
export const interventions = ["document-check", "summons", "joint-operation", "referral", "other"] as const;
export type Intervention = (typeof interventions)[number];

/** States in the life of an early-warning signal. */
export const signalStates = ["raised", "triaged", "verified", "responded", "closed"] as const;
export type SignalState = (typeof signalStates)[number];

/** What a signal turned out to be. */
export const signalOutcomes = ["confirmed", "false-alarm", "undetermined"] as const;
export type SignalOutcome = (typeof signalOutcomes)[number];

/** Bands of the risk index, from the lowest. */
export const riskBands = ["very-low", "low", "medium", "high", "very-high"] as const;
export type RiskBand = (typeof riskBands)[number];

/** Dimensions of the risk index. */
export const riskDimensions = ["exposure", "vulnerability", "capacity"] as const;
export type RiskDimension = (typeof riskDimensions)[number];

/**
 * What can be said of a mentored village on the map, in the order in which it is shown: of several that hold, the first.
 * No state is called safe, since no report is no proof of safety.
 */
export const villageStates = [
  "open-complaint",
  "never-visited",
  "not-visited-lately",
  "no-recent-report",
  "nil-reports-only",
  "no-open-complaint",
  "unknown",
] as const;
export type VillageState = (typeof villageStates)[number];

/** Why a mentored village has no lead officer. */
export const leadGapReasons = [
  "assignments-not-supplied",
  "never-led",
  "office-closed",
  "transferred",
  "posting-ended",
  "assignment-ended",
] as const;
export type LeadGapReason = (typeof leadGapReasons)[number];

/** Why no office is responsible for a village on a day. */
export const notDesignatedReasons = ["never-designated", "not-yet-designated", "designation-ended"] as const;
export type NotDesignatedReason = (typeof notDesignatedReasons)[number];

/** What became of a region between two lists of codes (*pemekaran*, *penggabungan*, *perubahan kode*). */
export const lineageKinds = ["renamed", "recoded", "moved", "split", "merged", "new", "retired"] as const;
export type LineageKind = (typeof lineageKinds)[number];
