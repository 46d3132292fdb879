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
  ...traffickingTermLabels,
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
};

export type VocabularyName = keyof typeof termLabels;
