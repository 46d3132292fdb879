import type { TableName } from "../../tables.ts";

/** What each table holds, in Indonesian. */
export const tableLabels: Readonly<Record<TableName, string>> = {
  regions: "Wilayah yang belum ada dalam daftar",
  regionalOffices: "Kantor wilayah",
  offices: "Kantor imigrasi dan rumah detensi",
  officeClasses: "Kelas kantor imigrasi",
  workingAreas: "Wilayah kerja: kabupaten/kota tiap kantor",
  officers: "Petugas (Pimpasa)",
  postings: "Penempatan petugas di kantor",
  villages: "Desa dan kelurahan",
  designations: "Penetapan desa binaan oleh kantor",
  assignments: "Penugasan petugas ke desa",
  liaisons: "Perangkat desa sebagai kontak",
  activities: "Kegiatan",
  activityVillages: "Desa lain yang ikut dalam kegiatan",
  reports: "Laporan dari desa",
  reportEvents: "Riwayat status laporan",
  nilReports: "Laporan nihil: desa menyatakan tidak ada yang dilaporkan dalam satu bulan",
  observations: "Nilai indikator suatu wilayah dalam suatu periode",
  targets: "Target KPI",
  signals: "Sinyal peringatan dini",
  signalEvents: "Riwayat sinyal",
};
