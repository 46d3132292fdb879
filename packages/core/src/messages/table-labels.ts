import type { LocalText } from "../language.ts";
import type { TableName } from "../tables.ts";

const text = (id: string, en: string): LocalText => ({ id, en });

/**
 * What a table holds, in words.
 *
 * @example
 * ```ts
 * tableLabels.nilReports.id; // => "Laporan nihil: desa menyatakan tidak ada yang dilaporkan dalam satu bulan"
 * ```
 */
export const tableLabels: Readonly<Record<TableName, LocalText>> = {
  regions: text("Wilayah yang belum ada dalam daftar", "Regions that are not in the list yet"),
  regionalOffices: text("Kantor wilayah", "Regional offices (Kanwil Ditjen Imigrasi)"),
  offices: text("Kantor imigrasi dan rumah detensi", "Immigration offices and detention houses"),
  officeClasses: text("Kelas kantor imigrasi", "Classes of immigration offices"),
  workingAreas: text("Wilayah kerja: kabupaten/kota tiap kantor", "Working areas: the regencies of each office"),
  officers: text("Petugas (Pimpasa)", "Officers (Pimpasa)"),
  postings: text("Penempatan petugas di kantor", "Postings of officers to offices"),
  villages: text("Desa dan kelurahan", "Villages"),
  designations: text("Penetapan desa binaan oleh kantor", "Designations of mentored villages by offices"),
  assignments: text("Penugasan petugas ke desa", "Assignments of officers to villages"),
  liaisons: text("Perangkat desa sebagai kontak", "Village officials who are contacts"),
  activities: text("Kegiatan", "Activities"),
  activityVillages: text("Desa lain yang ikut dalam kegiatan", "Further villages that took part in an activity"),
  reports: text("Laporan dari desa", "Reports from villages"),
  reportEvents: text("Riwayat status laporan", "Histories of reports"),
  nilReports: text(
    "Laporan nihil: desa menyatakan tidak ada yang dilaporkan dalam satu bulan",
    "Nil reports: a village says that a month had nothing to report",
  ),
  observations: text("Nilai indikator suatu wilayah dalam suatu periode", "Values of indicators of a region in a period"),
  targets: text("Target KPI", "Targets of KPIs"),
  signals: text("Sinyal peringatan dini", "Early-warning signals"),
  signalEvents: text("Riwayat sinyal", "Histories of signals"),
};
