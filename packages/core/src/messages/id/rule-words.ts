import { termLabels } from "../../term-labels.ts";
import type { ReportState, SignalState } from "../../terms.ts";

export const state = (code: string): string => termLabels.reportState[code as ReportState]?.id ?? code;

export const signalState = (code: string): string => termLabels.signalState[code as SignalState]?.id ?? code;

export const until = (to: string) => (to === "" ? "seterusnya" : `sampai sebelum ${to}`);

/** Reasons of the file system for which permissions are not to blame. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "berkas tidak ditemukan",
  ENOTFILE: "bukan berkas; pilih sebuah berkas CSV",
};

export const faults: Readonly<Record<string, (detail: string) => string>> = {
  "empty-file": () => "berkas kosong (0 byte); tabel tanpa isi tetap memerlukan baris kepala",
  binary: () => "bukan berkas teks; simpan lembar kerja sebagai CSV UTF-8",
  "not-utf8": (row) => `baris ${row} bukan UTF-8; simpan ulang sebagai CSV UTF-8`,
  "not-readable": (reason) => unreadable[reason] ?? `tidak dapat dibaca (${reason}); periksa izin berkas`,
  "merged-header": (range) => `sel kepala tabel ${range} digabung; pisahkan dan isi setiap kepala kolom`,
  "duplicate-header": (column) => `kolom "${column}" ada dua kali; hapus atau ganti nama salah satunya`,
};

export const levels: Readonly<Record<string, string>> = { verification: "verifikasi", "follow-up": "tindak lanjut" };
