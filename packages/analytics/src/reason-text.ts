import { fileNameOf, type Language, type TableName } from "@pimpasa/core";
import type { KpiRow, ReasonCode } from "./answer/kpi-value.ts";

type ReasonTexts = Readonly<Record<ReasonCode, (needs: string) => string>>;

const id: ReasonTexts = {
  "table-not-supplied": (needs) => `Tidak dapat dihitung: ${needs} belum diserahkan.`,
  "table-unreadable": (needs) => `Tidak dapat dihitung: ${needs} tidak dapat dibaca.`,
  "denominator-zero": () => "Tidak dapat dihitung: penyebutnya 0.",
  "breakdown-not-applicable": () => "Tidak dapat dirinci menurut dimensi ini.",
  "no-policy-profile": () => "Tidak dapat dihitung: tidak ada profil kebijakan dengan tenggat yang berlaku.",
  "gazetteer-missing": () => "Tidak dapat dihitung: daftar wilayah tidak tersedia.",
  "observation-missing": () => "Tidak dapat dihitung: belum ada data pengamatan (observations.csv) untuk wilayah dan masa ini.",
  "risk-index-missing": () => "Tidak dapat dihitung: indeks risiko belum tersedia.",
  "median-not-reached": () => "Tidak dapat dihitung: belum separuh kasus yang sampai pada peristiwanya.",
  "rows-rejected": () => "Tidak lengkap: sebagian baris ditolak atau menunjuk desa yang tidak ada.",
  "rows-unresolved": () => "Tidak lengkap: sebagian desa dalam daftar menunggu keputusan petugas data.",
  "fields-missing": () => "Tidak lengkap: sebagian catatan tidak mengisi angka ini.",
  "observations-partial": () => "Tidak lengkap: sebagian desa belum memiliki data pengamatan (observations.csv) atau skor risiko.",
  "period-partial": () => "Tidak lengkap: hanya sebagian periode yang tercakup.",
  "period-not-begun": () => "Tidak dapat dihitung: periode belum mulai.",
  "small-count": () => "Disamarkan: jumlah kecil dapat menunjuk orang, di sini atau di baris yang dapat dihitung dari baris ini.",
  "never-published": () => "Tidak dipublikasikan: angka ini menunjuk satu petugas, kantor dengan satu petugas, atau laporan satu desa.",
};

const en: ReasonTexts = {
  "table-not-supplied": (needs) => `Not computable: ${needs} not supplied.`,
  "table-unreadable": (needs) => `Not computable: ${needs} cannot be read.`,
  "denominator-zero": () => "Not computable: the denominator is 0.",
  "breakdown-not-applicable": () => "Cannot be broken down by this dimension.",
  "no-policy-profile": () => "Not computable: no policy profile with service levels is in force.",
  "gazetteer-missing": () => "Not computable: no list of regions.",
  "observation-missing": () => "Not computable: no observation (observations.csv) for this area and time.",
  "risk-index-missing": () => "Not computable: there is no risk index yet.",
  "median-not-reached": () => "Not computable: fewer than half of the cases have come to the event.",
  "rows-rejected": () => "Incomplete: some rows were rejected or point to no known village.",
  "rows-unresolved": () => "Incomplete: some villages of the list wait for a person's decision.",
  "fields-missing": () => "Incomplete: some records leave this figure out.",
  "observations-partial": () => "Incomplete: some villages have no observation (observations.csv) or no risk score.",
  "period-partial": () => "Incomplete: only a part of the period is covered.",
  "period-not-begun": () => "Not computable: the period has not begun.",
  "small-count": () => "Withheld: a small count can identify a person, here or in a row that could be worked out from this one.",
  "never-published": () => "Never published: this figure points to one officer, an office with one officer, or the reports of one village.",
};

const texts: Readonly<Record<Language, ReasonTexts>> = { id, en };

/**
 * Why is the value of a row not `ok`, in words? Empty where it is.
 *
 * @example
 * ```ts
 * reasonText({ reason: "table-not-supplied", needs: ["nilReports"] }, "en"); // => "Not computable: nil-reports.csv not supplied."
 * reasonText({ reason: null, needs: [] }, "id"); // => ""
 * ```
 */
export function reasonText(row: Pick<KpiRow, "reason" | "needs">, language: Language): string {
  return row.reason === null ? "" : texts[language][row.reason](row.needs.map((table: TableName) => `${fileNameOf(table)}.csv`).join(", "));
}
