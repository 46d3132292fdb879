import type { Finding, RuleCode, RuleParams } from "../finding.ts";
import type { Language } from "../language.ts";
import { type ReportState, termLabels } from "../terms.ts";

type RuleTexts = { readonly [C in RuleCode]: (params: RuleParams[C]) => string };

const state = (code: string, language: Language): string => termLabels.reportState[code as ReportState]?.[language] ?? code;

const until = {
  id: (to: string) => (to === "" ? "seterusnya" : `sampai sebelum ${to}`),
  en: (to: string) => (to === "" ? "onwards" : `until before ${to}`),
};

/** Reasons of the file system for which permissions are not to blame. */
const unreadable: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { ENOENT: "berkas tidak ditemukan", ENOTFILE: "bukan berkas; pilih sebuah berkas CSV" },
  en: { ENOENT: "there is no such file", ENOTFILE: "this is no file; choose a CSV file" },
};

const faults: Readonly<Record<Language, Readonly<Record<string, (detail: string) => string>>>> = {
  id: {
    "empty-file": () => "berkas kosong (0 byte); tabel tanpa isi tetap memerlukan baris kepala",
    binary: () => "bukan berkas teks; simpan lembar kerja sebagai CSV UTF-8",
    "not-utf8": (row) => `baris ${row} bukan UTF-8; simpan ulang sebagai CSV UTF-8`,
    "not-readable": (reason) => unreadable.id[reason] ?? `tidak dapat dibaca (${reason}); periksa izin berkas`,
    "duplicate-header": (column) => `kolom "${column}" ada dua kali; hapus atau ganti nama salah satunya`,
  },
  en: {
    "empty-file": () => "the file is empty (0 bytes); a table without rows still needs its header",
    binary: () => "this is no text file; save the sheet as CSV in UTF-8",
    "not-utf8": (row) => `row ${row} is not UTF-8; save it again as CSV in UTF-8`,
    "not-readable": (reason) => unreadable.en[reason] ?? `it cannot be read (${reason}); look at the file's permissions`,
    "duplicate-header": (column) => `the column "${column}" is there twice; remove or rename one`,
  },
};

const id: RuleTexts = {
  "table-unreadable": (p) => `${p.source}: ${faults.id[p.fault]?.(p.detail) ?? p.fault}.`,
  "table-unknown": (p) => `"${p.source}" bukan tabel yang dikenal dan tidak dibaca; periksa nama berkas.`,
  "column-unknown": (p) => `Kolom "${p.column}" di ${p.source} tidak dikenal dan tidak dibaca; periksa nama kolom.`,
  "column-missing": (p) => `Kolom wajib "${p.column}" tidak ada di ${p.source}; tambahkan kolom itu.`,
  "column-repeated": (p) => `Kolom "${p.column}" di ${p.source} mengulang isi kolom lain; hapus salah satunya.`,
  "programme-invalid": (p) => `programme.json${p.path ? `, ${p.path}` : ""}: ${p.problem}`,
  "reference-missing": (p) =>
    p.rejected
      ? `"${p.id}" (${p.column}) menunjuk baris yang ditolak di tabel ${p.to}; ${p.count} catatan terkait. Perbaiki baris itu dahulu.`
      : `"${p.id}" (${p.column}) tidak ada di tabel ${p.to}; ${p.count} catatan terkait. Tambahkan atau perbaiki id itu.`,
  "posting-overlap": (p) =>
    `Petugas ${p.officer} ditempatkan di dua unit sekaligus (juga ${p.other}) dari ${p.from} ${until.id(p.to)}. Akhiri yang lama; sementara itu yang mulai belakangan yang dihitung.`,
  "designation-overlap": (p) =>
    `Desa ${p.village} ditetapkan dua kali sekaligus (juga ${p.other}) dari ${p.from} ${until.id(p.to)}. Akhiri yang lama; sementara itu yang mulai belakangan yang dihitung.`,
  "lead-overlap": (p) =>
    `Desa ${p.village} memiliki dua penanggung jawab sekaligus (juga ${p.other}) dari ${p.from} ${until.id(p.to)}. Akhiri yang lama; sementara itu yang mulai belakangan yang dihitung.`,
  "assignment-outside-posting": (p) =>
    `Petugas ${p.officer} ditugaskan ke desa ${p.village} tanpa penempatan di kantor yang menetapkan desa itu, dari ${p.from} ${until.id(p.to)}. Perbaiki penempatan, penetapan, atau penugasannya.`,
  "regency-outside-working-area": (p) =>
    `Desa ${p.village} berada di ${p.regency}, di luar wilayah kerja kantor ${p.office} dari ${p.from} ${until.id(p.to)}. Periksa kode desa, kantor, atau wilayah kerjanya.`,
  "region-unknown": (p) =>
    `Kode ${p.code} tidak ada dalam daftar wilayah; periksa kodenya, atau tambahkan ke regions.csv bila wilayahnya baru.`,
  "region-not-loaded": (p) => `Kode desa di provinsi ${p.province} tidak diperiksa (${p.count} desa): daftar provinsi itu tidak dimuat.`,
  "region-code-shared": (p) => `Kode ${p.code} sudah dipakai desa ${p.other}; satu kode untuk satu desa.`,
  "report-history-start": (p) =>
    `Riwayat laporan diawali "${state(p.state, "id")}"; seharusnya "${termLabels.reportState.submitted.id}" tepat pada waktu di submittedAt.`,
  "report-history-missing": () => "Laporan tanpa riwayat dihitung sebagai diajukan dan masih terbuka.",
  "report-transition": (p) => `"${state(p.to, "id")}" tidak dapat mengikuti "${state(p.from, "id")}".`,
  "report-time-order": (p) => `"${state(p.state, "id")}" (${p.at}) tercatat sebelum status sebelumnya (${p.before}).`,
  "formula-text": (p) => `${p.count} teks di kolom "${p.column}" diawali seperti rumus; program lembar kerja akan menjalankannya.`,
  "person-number-id": (p) =>
    `${p.count} id di kolom "${p.column}" tampak seperti NIP, NIK, atau nomor HP; pakai id yang bukan data pribadi. Dalam pesan nomor itu ditutup.`,
};

const en: RuleTexts = {
  "table-unreadable": (p) => `${p.source}: ${faults.en[p.fault]?.(p.detail) ?? p.fault}.`,
  "table-unknown": (p) => `"${p.source}" is no known table and was not read; look at the name of the file.`,
  "column-unknown": (p) => `The column "${p.column}" of ${p.source} is not known and was not read; look at its name.`,
  "column-missing": (p) => `The required column "${p.column}" is not in ${p.source}; add it.`,
  "column-repeated": (p) => `The column "${p.column}" of ${p.source} repeats what another one holds; remove one.`,
  "programme-invalid": (p) => `programme.json${p.path ? `, ${p.path}` : ""}: ${p.problem}`,
  "reference-missing": (p) =>
    p.rejected
      ? `"${p.id}" (${p.column}) points to a rejected row of ${p.to}; ${p.count} record(s) refer to it. Correct that row first.`
      : `"${p.id}" (${p.column}) is not in ${p.to}; ${p.count} record(s) refer to it. Add it or correct the id.`,
  "posting-overlap": (p) =>
    `Officer ${p.officer} is posted to two units at once (also ${p.other}) from ${p.from} ${until.en(p.to)}. End the older one; until then the one that began later counts.`,
  "designation-overlap": (p) =>
    `Village ${p.village} is designated twice at once (also ${p.other}) from ${p.from} ${until.en(p.to)}. End the older one; until then the one that began later counts.`,
  "lead-overlap": (p) =>
    `Village ${p.village} has two leads at once (also ${p.other}) from ${p.from} ${until.en(p.to)}. End the older one; until then the one that began later counts.`,
  "assignment-outside-posting": (p) =>
    `Officer ${p.officer} is assigned to village ${p.village} without a posting to the office that designates it, from ${p.from} ${until.en(p.to)}. Correct the posting, the designation or the assignment.`,
  "regency-outside-working-area": (p) =>
    `Village ${p.village} lies in ${p.regency}, outside the working area of office ${p.office} from ${p.from} ${until.en(p.to)}. Look at the village's code, the office, or its working area.`,
  "region-unknown": (p) => `The code ${p.code} is not in the list of regions; look at it, or add it to regions.csv if the region is new.`,
  "region-not-loaded": (p) => `The village codes of province ${p.province} were not checked (${p.count} villages): its list is not loaded.`,
  "region-code-shared": (p) => `The code ${p.code} is used by village ${p.other} already; one code for one village.`,
  "report-history-start": (p) =>
    `The history begins with "${state(p.state, "en")}"; it should be "${termLabels.reportState.submitted.en}" at exactly the time in submittedAt.`,
  "report-history-missing": () => "A report without a history counts as submitted and still open.",
  "report-transition": (p) => `"${state(p.to, "en")}" cannot follow "${state(p.from, "en")}".`,
  "report-time-order": (p) => `"${state(p.state, "en")}" (${p.at}) is recorded before the state that precedes it (${p.before}).`,
  "formula-text": (p) => `${p.count} text(s) in the column "${p.column}" begin like a formula; a spreadsheet program will run them.`,
  "person-number-id": (p) =>
    `${p.count} id(s) in the column "${p.column}" look like a NIP, a NIK or a mobile number; use ids that are no personal data. Messages put the number out.`,
};

const texts: Readonly<Record<Language, RuleTexts>> = { id, en };

/**
 * What a rule found, in words, with what to do.
 *
 * @example
 * ```ts
 * const { findings } = await readDataset({ offices: [], postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2025-01-01" }] });
 * findings.map((found) => ruleText(found, "en")); // => ['"k1" (officeId) is not in offices; 1 record(s) refer to it. Add it or correct the id.']
 * ```
 */
export function ruleText(found: Finding, language: Language): string {
  const text = texts[language][found.rule] as (params: Finding["params"]) => string;
  return text(found.params);
}
