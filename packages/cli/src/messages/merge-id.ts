import type { RefusalKind } from "../merge/correction.ts";

/** What `merge` did. */
export interface MergeCounts {
  readonly out: string;
  readonly replaced: number;
  readonly leftOut: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly stillRejected: number;
}

/** The texts of `merge` in Bahasa Indonesia; its type is the catalogue. */
export const mergeId = {
  command: "memasukkan kembali baris yang sudah diperbaiki; yang lain tetap persis seperti semula",
  options: {
    rejected: "folder baris yang ditolak (dari check --rejected), sudah diperbaiki",
    out: "folder data yang baru; dibuat, atau diisi bila kosong. Data asal tidak diubah",
    again: "tulis baris yang masih ditolak ke folder ini",
  },
  noFiles: (dir: string): string => `${dir}: tidak ada berkas .csv; tulis baris yang ditolak dengan pimpasa check DATA --rejected ${dir}.`,
  noTable: (path: string): string =>
    `${path}: namanya bukan nama tabel; biarkan nama berkas seperti yang ditulis check --rejected, dan pindahkan berkas lain.`,
  unreadable: (path: string): string => `${path}: tidak dapat dibaca; simpan sebagai CSV UTF-8 dengan kepala kolom seperti semula.`,
  columnsMissing: (path: string, columns: string): string =>
    `${path}: kolom ${columns} tidak ada, sehingga tempat barisnya tidak diketahui. Kembalikan kolom itu, atau tulis ulang dengan pimpasa check DATA --rejected FOLDER lalu pindahkan perbaikannya.`,
  columnsStrange: (path: string, columns: string): string =>
    `${path}: kolom tidak sama dengan tabel asalnya (${columns}). Kembalikan kepala kolom seperti semula; kolom catatan diawali #.`,
  place: (line: number, row: number | undefined): string => (row === undefined ? `baris ${line}` : `baris ${line}, #row ${row}`),
  refused: (file: string, count: number, places: string): string => `${file}: ${count} baris tidak diambil (${places}).`,
  reasons: {
    "no-row": "Tanpa nomor di #row: baris baru ditambahkan langsung di tabelnya, bukan di sini.",
    twice: "Nomor #row yang sama ada lebih dari sekali: biarkan satu saja.",
    "not-rejected": "Baris itu sekarang tidak ditolak, atau tidak ada: apakah ini data yang sama dengan waktu diperiksa?",
    changed: "Baris asalnya sudah berubah sejak ditulis: periksa ulang dengan check --rejected ke folder lain, lalu perbaiki yang itu.",
    broken: "Sel melebihi kepala kolom, atau tanda kutip tidak ditutup: perbaiki baris itu.",
  } as Readonly<Record<RefusalKind, string>>,
  foldersLeft: (names: string): string => `Tidak disalin (folder di dalam folder): ${names}.\n`,
  summary: (c: MergeCounts): string =>
    `${c.out}: ${c.replaced} baris diganti, ${c.leftOut} dihapus (semua selnya dikosongkan), ${c.unchanged} tidak diubah, ${c.refused} tidak diambil; ${c.stillRejected} baris masih ditolak.\n`,
  stillRejected: (dir: string, source: string): string =>
    `Lihat alasannya dengan pimpasa check ${dir}; atau ulangi dengan --again FOLDER untuk menulis baris yang masih ditolak dari ${source}.\n`,
};
