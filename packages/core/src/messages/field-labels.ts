import type { LocalText } from "../language.ts";

const text = (id: string, en: string): LocalText => ({ id, en });

/** What each field holds, in words, with its unit. A name means the same in every table. */
export const fieldLabels = {
  id: text("Kode catatan", "Id of the record"),
  name: text("Nama", "Name"),
  kind: text("Jenis", "Kind"),
  provinceCode: text("Kode provinsi (Kemendagri)", "Province code (Kemendagri)"),
  regionalOfficeId: text("Kantor wilayah", "Regional office"),
  officeId: text("Kantor", "Office"),
  officerId: text("Petugas", "Officer"),
  officerIds: text("Petugas", "Officers"),
  villageId: text("Desa", "Village"),
  activityId: text("Kegiatan", "Activity"),
  reportId: text("Laporan", "Report"),
  signalId: text("Sinyal", "Signal"),
  regionCode: text("Kode wilayah (Kemendagri)", "Region code (Kemendagri)"),
  class: text("Kelas kantor", "Class of the office"),
  decree: text("Nomor surat keputusan", "Decree number"),
  from: text("Hari pertama berlaku", "First day on which it holds"),
  to: text("Hari pertama yang tidak lagi berlaku; kosong bila masih berlaku", "First day on which it no longer holds; empty while it does"),
  nip: text("NIP, 18 angka", "Civil servant number (NIP), 18 digits"),
  phone: text("Telepon", "Phone"),
  placeholder: text("Pengisi tempat: hanya diketahui jumlahnya", "Stands for an officer of whom only the number is known"),
  role: text("Peran", "Role"),
  hostConsent: text("Surat persetujuan kantor yang menetapkan", "Letter by which the designating office agreed"),
  position: text("Jabatan", "Position"),
  day: text("Hari, menurut waktu setempat", "Day, in the time zone of the village"),
  participants: text("Peserta (kehadiran, bukan orang)", "Participants (attendances, not persons)"),
  women: text("Peserta perempuan (kehadiran)", "Women (attendances)"),
  men: text("Peserta laki-laki (kehadiran)", "Men (attendances)"),
  under16: text("Peserta di bawah 16 tahun (kehadiran)", "Younger than 16 years (attendances)"),
  youth16To30: text("Peserta 16 sampai 30 tahun (kehadiran)", "16 to 30 years (attendances)"),
  over30: text("Peserta di atas 30 tahun (kehadiran)", "Older than 30 years (attendances)"),
  topics: text("Topik", "Topics"),
  evidenceCount: text("Jumlah bukti (foto, daftar hadir)", "Pieces of evidence (photos, lists)"),
  summary: text("Ringkasan", "Summary"),
  recordedAt: text("Waktu pencatatan", "When the record was made"),
  onSite: text("Diadakan juga di desa itu", "Was it held there too?"),
  category: text("Kategori", "Category"),
  channel: text("Saluran", "Channel"),
  recruitmentMethods: text("Cara perekrutan", "Methods of recruitment"),
  controlMethods: text("Cara pengendalian", "Methods of control"),
  exploitationTypes: text("Bentuk eksploitasi", "Types of exploitation"),
  suspectRoles: text("Peran terduga pelaku", "Roles of suspects"),
  eventAt: text("Waktu kejadian", "When it happened"),
  submittedAt: text("Waktu pengajuan pertama", "When it was first submitted"),
  submittedOn: text("Hari pengajuan", "Day of submission"),
  state: text("Status", "State"),
  at: text("Waktu", "When"),
  section: text("Seksi", "Section"),
  intervention: text("Tindakan", "Intervention"),
  note: text("Catatan", "Note"),
  month: text("Bulan", "Month"),
  indicator: text("Kode indikator", "Code of the indicator"),
  period: text("Periode", "Period"),
  value: text("Nilai, dalam satuan indikator atau KPI", "Value, in the unit of the indicator or KPI"),
  unit: text("Satuan", "Unit"),
  source: text("Sumber", "Source"),
  kpi: text("Kode KPI", "Id of the KPI"),
  method: text("Metode", "Method"),
  raisedAt: text("Waktu muncul", "When it was raised"),
  reason: text("Alasan", "Reason"),
  outcome: text("Hasil", "Outcome"),
} as const satisfies Readonly<Record<string, LocalText>>;

/**
 * What a field of a table holds, in words.
 *
 * @example
 * ```ts
 * fieldLabel("participants")?.en; // => "Participants (attendances, not persons)"
 * ```
 */
export const fieldLabel = (field: string): LocalText | undefined =>
  Object.hasOwn(fieldLabels, field) ? fieldLabels[field as keyof typeof fieldLabels] : undefined;
