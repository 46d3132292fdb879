import type { RuleCode } from "../finding.ts";
import type { Language } from "../language.ts";
import type { RuleParams } from "../rule-params.ts";
import { termLabels } from "../term-labels.ts";
import type { ReportState, SignalState } from "../terms.ts";

export type RuleTexts = { readonly [C in RuleCode]: (params: RuleParams[C]) => string };

export const state = (code: string, language: Language): string => termLabels.reportState[code as ReportState]?.[language] ?? code;

export const signalState = (code: string, language: Language): string => termLabels.signalState[code as SignalState]?.[language] ?? code;

export const until = {
  id: (to: string) => (to === "" ? "seterusnya" : `sampai sebelum ${to}`),
  en: (to: string) => (to === "" ? "onwards" : `until before ${to}`),
};

/** Reasons of the file system for which permissions are not to blame. */
const unreadable: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { ENOENT: "berkas tidak ditemukan", ENOTFILE: "bukan berkas; pilih sebuah berkas CSV" },
  en: { ENOENT: "there is no such file", ENOTFILE: "this is no file; choose a CSV file" },
};

export const faults: Readonly<Record<Language, Readonly<Record<string, (detail: string) => string>>>> = {
  id: {
    "empty-file": () => "berkas kosong (0 byte); tabel tanpa isi tetap memerlukan baris kepala",
    binary: () => "bukan berkas teks; simpan lembar kerja sebagai CSV UTF-8",
    "not-utf8": (row) => `baris ${row} bukan UTF-8; simpan ulang sebagai CSV UTF-8`,
    "not-readable": (reason) => unreadable.id[reason] ?? `tidak dapat dibaca (${reason}); periksa izin berkas`,
    "merged-header": (range) => `sel kepala tabel ${range} digabung; pisahkan dan isi setiap kepala kolom`,
    "duplicate-header": (column) => `kolom "${column}" ada dua kali; hapus atau ganti nama salah satunya`,
  },
  en: {
    "empty-file": () => "the file is empty (0 bytes); a table without rows still needs its header",
    binary: () => "this is no text file; save the sheet as CSV in UTF-8",
    "not-utf8": (row) => `row ${row} is not UTF-8; save it again as CSV in UTF-8`,
    "not-readable": (reason) => unreadable.en[reason] ?? `it cannot be read (${reason}); look at the file's permissions`,
    "merged-header": (range) => `the cells ${range} of the header are merged; unmerge them and fill in each header`,
    "duplicate-header": (column) => `the column "${column}" is there twice; remove or rename one`,
  },
};
export const levels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { verification: "verifikasi", "follow-up": "tindak lanjut" },
  en: { verification: "verification", "follow-up": "follow-up" },
};
