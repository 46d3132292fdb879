import type { LocalText } from "./language.ts";
import type { TableName } from "./tables.ts";

const text = (id: string, en: string): LocalText => ({ id, en });

/**
 * The short name of a table, at most 31 characters: the name of its sheet in a workbook.
 *
 * @example
 * ```ts
 * tableTitles.nilReports.id; // => "Laporan nihil"
 * ```
 */
export const tableTitles: Readonly<Record<TableName, LocalText>> = {
  regions: text("Wilayah baru", "New regions"),
  regionalOffices: text("Kantor wilayah", "Regional offices"),
  offices: text("Kantor", "Offices"),
  officeClasses: text("Kelas kantor", "Office classes"),
  workingAreas: text("Wilayah kerja", "Working areas"),
  officers: text("Petugas", "Officers"),
  postings: text("Penempatan", "Postings"),
  villages: text("Desa", "Villages"),
  designations: text("Penetapan", "Designations"),
  assignments: text("Penugasan", "Assignments"),
  liaisons: text("Perangkat desa", "Liaisons"),
  activities: text("Kegiatan", "Activities"),
  activityVillages: text("Desa ikut kegiatan", "Activity villages"),
  reports: text("Laporan", "Reports"),
  reportEvents: text("Riwayat laporan", "Report histories"),
  nilReports: text("Laporan nihil", "Nil reports"),
  observations: text("Nilai indikator", "Observations"),
  targets: text("Target", "Targets"),
  signals: text("Sinyal", "Signals"),
  signalEvents: text("Riwayat sinyal", "Signal histories"),
};
