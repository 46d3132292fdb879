import type { LocalText } from "./language.ts";
import { traffickingTermLabels } from "./trafficking-terms.ts";

/*
 * Closed vocabularies: an `as const` array of codes, and a label of each in Bahasa Indonesia and English.
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

const text = (id: string, en: string): LocalText => ({ id, en });

/** The label of every term, by vocabulary. */
export const termLabels = {
  officeKind: {
    "immigration-office": text("Kantor Imigrasi", "Immigration office"),
    "detention-house": text("Rumah Detensi Imigrasi", "Immigration detention house"),
  },
  officeClass: {
    "I-khusus-TPI": text("Kelas I Khusus TPI", "Special class I, with checkpoint"),
    "I-khusus-non-TPI": text("Kelas I Khusus Non TPI", "Special class I, without checkpoint"),
    "I-TPI": text("Kelas I TPI", "Class I, with checkpoint"),
    "I-non-TPI": text("Kelas I Non TPI", "Class I, without checkpoint"),
    "II-TPI": text("Kelas II TPI", "Class II, with checkpoint"),
    "II-non-TPI": text("Kelas II Non TPI", "Class II, without checkpoint"),
    "III-TPI": text("Kelas III TPI", "Class III, with checkpoint"),
    "III-non-TPI": text("Kelas III Non TPI", "Class III, without checkpoint"),
  },
  villageKind: {
    desa: text("Desa", "Rural village (desa)"),
    kelurahan: text("Kelurahan", "Urban village (kelurahan)"),
    "desa-adat": text("Desa Adat", "Customary village (desa adat)"),
    kampung: text("Kampung", "Kampung"),
    nagori: text("Nagori", "Nagori"),
    nagari: text("Nagari", "Nagari"),
    gampong: text("Gampong", "Gampong"),
    pekon: text("Pekon", "Pekon"),
    lembang: text("Lembang", "Lembang"),
    other: text("Lainnya", "Other"),
  },
  assignmentRole: { lead: text("Penanggung jawab", "Lead"), support: text("Pendamping", "Support") },
  activityKind: {
    "awareness-session": text("Sosialisasi", "Awareness session"),
    "technical-guidance": text("Bimbingan teknis (bimtek)", "Technical guidance"),
    "extension-session": text("Penyuluhan", "Extension session"),
    "mobile-passport-service": text("Eazy Passport", "Mobile passport service"),
    "vulnerability-mapping": text("Pemetaan kerawanan", "Vulnerability mapping"),
    "coordination-meeting": text("Rapat koordinasi", "Coordination meeting"),
    "village-visit": text("Sambang desa", "Village visit"),
    other: text("Lainnya", "Other"),
  },
  duty: {
    education: text("Edukasi", "Education"),
    service: text("Layanan", "Service"),
    mapping: text("Pemetaan", "Mapping"),
    coordination: text("Koordinasi", "Coordination"),
    visit: text("Kunjungan", "Visit"),
    other: text("Lainnya", "Other"),
  },
  topic: {
    passport: text("Paspor", "Passport"),
    "legal-work-abroad": text("Bekerja ke luar negeri secara prosedural", "Working abroad legally"),
    "trafficking-in-persons": text("Tindak pidana perdagangan orang (TPPO)", "Trafficking in persons"),
    "people-smuggling": text("Tindak pidana penyelundupan manusia (TPPM)", "People smuggling"),
    foreigners: text("Orang asing", "Foreigners"),
    "civil-documents": text("Dokumen kependudukan", "Civil documents"),
    other: text("Lainnya", "Other"),
  },
  reportCategory: {
    kegiatan_dbi: text("Kegiatan Desa Binaan", "Programme activity"),
    wna: text("Warga negara asing", "Foreign national"),
    indikasi_tppo_pmi: text("Indikasi TPPO / PMI nonprosedural", "Indication of trafficking or non-procedural migration"),
    insidentil: text("Insidentil", "Incident"),
    input: text("Masukan", "Input from the public"),
    question: text("Pertanyaan", "Question from the public"),
  },
  reportChannel: {
    "in-person": text("Tatap muka", "In person"),
    chat: text("Pesan singkat", "Chat message"),
    phone: text("Telepon", "Phone"),
    "web-form": text("Formulir daring", "Web form"),
    letter: text("Surat", "Letter"),
    "village-official": text("Perangkat desa", "Village official"),
    other: text("Lainnya", "Other"),
  },
  reportState: {
    submitted: text("Diajukan", "Submitted"),
    returned: text("Minta perbaikan", "Returned for correction"),
    verified: text("Diverifikasi", "Verified"),
    rejected: text("Ditolak", "Rejected"),
    "in-progress": text("Ditindaklanjuti", "Being followed up"),
    completed: text("Selesai", "Completed"),
  },
  officeSection: {
    intelkim: text("Intelijen Keimigrasian", "Immigration intelligence"),
    wasdakim: text("Pengawasan dan Penindakan Keimigrasian", "Immigration supervision and enforcement"),
    other: text("Lainnya", "Other"),
  },
  intervention: {
    "document-check": text("Pemeriksaan dokumen", "Document check"),
    summons: text("Pemanggilan", "Summons"),
    "joint-operation": text("Operasi gabungan", "Joint operation"),
    referral: text("Rujukan", "Referral"),
    other: text("Lainnya", "Other"),
  },
  signalState: {
    raised: text("Muncul", "Raised"),
    triaged: text("Dipilah", "Triaged"),
    verified: text("Diverifikasi", "Verified"),
    responded: text("Ditanggapi", "Responded to"),
    closed: text("Ditutup", "Closed"),
  },
  signalOutcome: {
    confirmed: text("Terbukti", "Confirmed"),
    "false-alarm": text("Tidak terbukti", "False alarm"),
    undetermined: text("Belum dapat dipastikan", "Undetermined"),
  },
  riskBand: {
    "very-low": text("Sangat rendah", "Very low"),
    low: text("Rendah", "Low"),
    medium: text("Sedang", "Medium"),
    high: text("Tinggi", "High"),
    "very-high": text("Sangat tinggi", "Very high"),
  },
  riskDimension: {
    exposure: text("Keterpaparan", "Exposure"),
    vulnerability: text("Kerentanan", "Vulnerability"),
    capacity: text("Daya tangkal", "Capacity to resist"),
  },
  villageState: {
    "open-complaint": text("Ada aduan terbuka", "Open complaint"),
    "never-visited": text("Belum pernah dikunjungi", "Never visited"),
    "not-visited-lately": text("Lama tidak dikunjungi", "Not visited for long"),
    "no-recent-report": text("Lama tidak ada laporan", "No report for long"),
    "nil-reports-only": text("Hanya laporan nihil", "Nil reports only"),
    "no-open-complaint": text("Tidak ada aduan terbuka", "No open complaint"),
    unknown: text("Tidak dapat dipastikan", "Cannot be told"),
  },
  leadGapReason: {
    "assignments-not-supplied": text("Data penugasan tidak tersedia", "Assignments not supplied"),
    "never-led": text("Belum pernah ada penanggung jawab", "Never had a lead"),
    "office-closed": text("Kantor ditutup", "Office closed"),
    transferred: text("Penanggung jawab dimutasi", "Lead transferred"),
    "posting-ended": text("Penempatan penanggung jawab berakhir", "Posting of the lead ended"),
    "assignment-ended": text("Penugasan penanggung jawab berakhir", "Assignment of the lead ended"),
  },
  notDesignatedReason: {
    "never-designated": text("Tidak pernah ditetapkan sebagai desa binaan", "Never designated"),
    "not-yet-designated": text("Belum ditetapkan pada hari itu", "Not yet designated on that day"),
    "designation-ended": text("Penetapan sudah berakhir", "Designation had ended"),
  },
  ...traffickingTermLabels,
  lineageKind: {
    renamed: text("Berganti nama", "Renamed"),
    recoded: text("Berganti kode", "Recoded"),
    moved: text("Pindah induk", "Moved"),
    split: text("Dimekarkan", "Split"),
    merged: text("Digabung", "Merged"),
    new: text("Baru", "New"),
    retired: text("Tidak berlaku lagi", "Retired"),
  },
} as const satisfies {
  officeKind: Record<OfficeKind, LocalText>;
  officeClass: Record<OfficeClass, LocalText>;
  villageKind: Record<VillageKind, LocalText>;
  assignmentRole: Record<AssignmentRole, LocalText>;
  activityKind: Record<ActivityKind, LocalText>;
  duty: Record<Duty, LocalText>;
  topic: Record<Topic, LocalText>;
  reportCategory: Record<ReportCategory, LocalText>;
  reportChannel: Record<ReportChannel, LocalText>;
  reportState: Record<ReportState, LocalText>;
  officeSection: Record<OfficeSection, LocalText>;
  intervention: Record<Intervention, LocalText>;
  signalState: Record<SignalState, LocalText>;
  signalOutcome: Record<SignalOutcome, LocalText>;
  riskBand: Record<RiskBand, LocalText>;
  riskDimension: Record<RiskDimension, LocalText>;
  villageState: Record<VillageState, LocalText>;
  leadGapReason: Record<LeadGapReason, LocalText>;
  notDesignatedReason: Record<NotDesignatedReason, LocalText>;
  lineageKind: Record<LineageKind, LocalText>;
};

export type VocabularyName = keyof typeof termLabels;
