import type { LocalText } from "./language.ts";
import type {
  ActivityKind,
  AssignmentRole,
  Duty,
  Intervention,
  LeadGapReason,
  LineageKind,
  NotDesignatedReason,
  OfficeClass,
  OfficeKind,
  OfficeSection,
  ReportCategory,
  ReportChannel,
  ReportState,
  RiskBand,
  RiskDimension,
  SignalOutcome,
  SignalState,
  Topic,
  VillageKind,
  VillageState,
} from "./terms.ts";
import { traffickingTermLabels } from "./trafficking-term-labels.ts";

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
