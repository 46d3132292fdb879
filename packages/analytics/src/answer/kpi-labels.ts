import type { LocalText } from "@pimpasa/core";
import type { Closure, KpiDefinition, KpiUnit } from "./kpi-definition.ts";
import type { Kpi } from "./kpi-type.ts";

/** What each unit is called. */
export const kpiUnitLabels: Readonly<Record<KpiUnit, LocalText>> = {
  officers: { id: "petugas", en: "officers" },
  offices: { id: "unit", en: "offices" },
  villages: { id: "desa", en: "villages" },
  "villages-per-officer": { id: "desa per petugas", en: "villages per officer" },
  share: { id: "bagian (0–100 %)", en: "share (0–100%)" },
  gini: { id: "koefisien Gini (0 merata, 1 satu orang)", en: "Gini coefficient (0 even, 1 all on one)" },
  sessions: { id: "sesi", en: "sessions" },
  "sessions-per-village-year": { id: "sesi per desa per tahun", en: "sessions per village and year" },
  attendances: { id: "kehadiran", en: "attendances" },
  "attendances-per-1000-residents-a-year": { id: "kehadiran per 1.000 penduduk per tahun", en: "attendances per 1,000 residents a year" },
  reports: { id: "laporan", en: "reports" },
  "reports-per-10000-residents-a-year": { id: "laporan per 10.000 penduduk per tahun", en: "reports per 10,000 residents a year" },
  "levels-missed": { id: "tenggat yang terlewat", en: "levels missed" },
  signals: { id: "sinyal", en: "signals" },
  improvement: { id: "bagian yang lebih cepat (di bawah 0: lebih lambat)", en: "part by which it is faster (below 0: slower)" },
  score: { id: "skor", en: "score" },
  hours: { id: "jam", en: "hours" },
  days: { id: "hari", en: "days" },
  months: { id: "bulan", en: "months" },
};

/** Which way is better? */
export const kpiDirectionLabels: Readonly<Record<KpiDefinition["direction"], LocalText>> = {
  "higher-is-better": { id: "makin tinggi makin baik", en: "higher is better" },
  "lower-is-better": { id: "makin rendah makin baik", en: "lower is better" },
  neutral: { id: "tinggi atau rendah tidak berarti lebih baik", en: "neither higher nor lower is better" },
};

/** What may be added up. */
export const kpiAdditivityLabels: Readonly<Record<KpiDefinition["additivity"], LocalText>> = {
  additive: { id: "pembilang dan penyebutnya dapat dijumlahkan menurut tempat dan waktu", en: "its numbers add up over places and time" },
  stock: {
    id: "pembilang dan penyebutnya dapat dijumlahkan menurut tempat, tidak menurut waktu",
    en: "its numbers add up over places, never over time",
  },
  none: { id: "tidak dapat dijumlahkan", en: "does not add up" },
};

/** Where its uncertainty comes from. */
export const kpiUncertaintyLabels: Readonly<Record<KpiDefinition["uncertainty"], LocalText>> = {
  none: { id: "cacah lengkap, tanpa selang", en: "a complete count, without an interval" },
  process: { id: "proses acak per desa: selang menurut klaster", en: "a process that varies by village: an interval by clusters" },
  model: { id: "model: selang dari ulangan indeks", en: "a model: an interval from the replicates of the index" },
};

/** How far down it is published. */
export const publishedDownToLabels: Readonly<Record<NonNullable<KpiDefinition["publishedDownTo"]>, LocalText>> = {
  province: { id: "hanya sampai provinsi", en: "down to the province only" },
  regency: { id: "hanya sampai kabupaten/kota", en: "down to the regency only" },
  district: { id: "hanya sampai kecamatan", en: "down to the district only" },
};

/** Why it is not published further down. */
export const closureLabels: Readonly<Record<Closure, LocalText>> = {
  victims: {
    id: "angka ini bersandar pada indikasi TPPO: di wilayah kecil dapat menunjuk korban",
    en: "it rests on indications of trafficking: in a small place it could point to a victim",
  },
  complaint: {
    id: "laporan yang masih terbuka di satu desa menunjuk pelapornya",
    en: "an open report of a single village points to whoever made it",
  },
  unlinked: {
    id: "mencacah laporan yang juga dicacah KPI lain dengan hubungan yang tidak dikenal perlindungan cacah kecil; KPI lain itu dapat membukanya",
    en: "it counts reports of other KPIs in a way that the protection of small counts does not know; these could give it away",
  },
  category: {
    id: "tabel menurut kategori menampilkan cacah yang sama dengan nama lain; keduanya belum dilindungi bersama",
    en: "a table by category shows the same counts under another name; the two are not protected together",
  },
  completeness: {
    id: "penyebut dan kelengkapannya bersama-sama membuka jumlah semua laporan",
    en: "its denominator and its completeness together tell how many reports there are in all",
  },
};

/** When it is told. */
export const kpiNatureLabels: Readonly<Record<Kpi["nature"], LocalText>> = {
  stock: { id: "keadaan pada hari D", en: "a state on day D" },
  flow: { id: "yang terjadi dalam periode", en: "what happened in the period" },
};
