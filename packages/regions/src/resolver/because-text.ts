import type { Language } from "@pimpasa/core";
import type { Because, BecauseCode, BecauseParams } from "./because.ts";

type BecauseTexts = { readonly [C in BecauseCode]: (params: BecauseParams[C]) => string };

const id: BecauseTexts = {
  "village-empty": () => "Kolom desa kosong.",
  "only-type-words": (p) => `"${p.written}" hanya memuat kata jenis wilayah, tanpa nama.`,
  "cell-too-long": (p) => `Kolom ${columns.id[p.column] ?? p.column} terlalu panjang untuk sebuah nama.`,
  "not-found": (p) => `Tidak ada desa atau kelurahan yang mirip "${p.written}" di ${p.area}.`,
  "province-not-loaded": (p) => `Desa dan kelurahan ${p.province} belum dimuat; muat dengan loadGazetteer.`,
  "names-a-district": (p) => `"${p.written}" mungkin menyebut Kecamatan ${p.district}, bukan desa atau kelurahan.`,
  "type-word-dropped": (p) => `Kata jenis "${p.word}" dilepas dari nama.`,
  "type-word-differs": (p) => `Tertulis "${p.word}", menurut kode adalah ${p.official}.`,
  "type-word-doubled": (p) => `Kata jenis ditulis lebih dari satu kali: "${p.words}".`,
  "not-a-village-word": (p) => `"${p.word}" bukan kata untuk desa atau kelurahan.`,
  "spelling-differs": (p) => `Ejaan ${columns.id[p.column] ?? p.column} berbeda: tertulis "${p.written}", resmi "${p.official}".`,
  "word-shortened": (p) => `Kata di kolom ${columns.id[p.column] ?? p.column} disingkat: "${p.written}" untuk "${p.official}".`,
  "number-written-differently": (p) => `Angka ditulis lain: "${p.written}" untuk "${p.official}".`,
  "word-left-out": (p) => `Kata "${p.word}" tidak ditulis di kolom ${columns.id[p.column] ?? p.column}.`,
  "word-added": (p) => `Kata "${p.word}" di kolom ${columns.id[p.column] ?? p.column} tidak ada dalam nama resmi.`,
  "words-swapped": (p) => `Urutan kata berbeda: "${p.written}" untuk "${p.official}".`,
  "column-empty": (p) => `Kolom ${columns.id[p.column] ?? p.column} kosong.`,
  "district-wrong": (p) => `Kecamatan tidak sesuai: tertulis "${p.written}", desa ini di Kecamatan ${p.district}.`,
  "name-in-district-column": (p) =>
    `Kolom kecamatan tampaknya memuat nama desa yang lebih lengkap: "${p.written}", di Kecamatan ${p.district}.`,
  "district-unknown": (p) => `"${p.written}" bukan nama kecamatan di sini; desa ini di Kecamatan ${p.district}.`,
  "regency-wrong": (p) => `Kabupaten/kota tidak sesuai: tertulis "${p.written}", desa ini di ${p.regency}.`,
  "regency-unknown": (p) => `"${p.written}" bukan nama kabupaten atau kota yang dikenal.`,
  "province-wrong": (p) => `Provinsi tidak sesuai: tertulis "${p.written}", tempat ini di ${p.province}.`,
  "province-unknown": (p) => `"${p.written}" bukan nama atau kode provinsi yang dikenal.`,
  "kind-word-missing": (p) => `"${p.written}" dapat berarti ${p.count} wilayah; tulis Kabupaten atau Kota.`,
  "same-name-elsewhere": (p) => `Nama "${p.name}" ada ${p.count} kali di ${p.area}.`,
  "close-rival": (p) => `Mungkin juga ${p.name}, Kecamatan ${p.district}, ${p.regency}.`,
  "list-district-text": (p) => `${p.rows} baris lain dengan "${p.written}" terletak di Kecamatan ${p.district}.`,
  "list-neighbours": (p) => `${p.rows} baris di sekitarnya terletak di Kecamatan ${p.district}.`,
  "list-taken": (p) => `${p.name} sudah menjadi jawaban baris ke-${p.row}.`,
};

const en: BecauseTexts = {
  "village-empty": () => "The village column is empty.",
  "only-type-words": (p) => `"${p.written}" holds only words for kinds of regions and no name.`,
  "cell-too-long": (p) => `The ${p.column} column is too long for a name.`,
  "not-found": (p) => `No village resembles "${p.written}" in ${p.area}.`,
  "province-not-loaded": (p) => `The villages of ${p.province} are not loaded; load them with loadGazetteer.`,
  "names-a-district": (p) => `"${p.written}" may name the district ${p.district} and not a village.`,
  "type-word-dropped": (p) => `The type word "${p.word}" was taken off the name.`,
  "type-word-differs": (p) => `"${p.word}" is written; by its code it is a ${p.official}.`,
  "type-word-doubled": (p) => `More than one type word is written: "${p.words}".`,
  "not-a-village-word": (p) => `"${p.word}" is no word for a village.`,
  "spelling-differs": (p) => `The spelling of the ${p.column} differs: "${p.written}" is written, "${p.official}" is official.`,
  "word-shortened": (p) => `A word in the ${p.column} column is shortened: "${p.written}" for "${p.official}".`,
  "number-written-differently": (p) => `A number is written in another way: "${p.written}" for "${p.official}".`,
  "word-left-out": (p) => `The word "${p.word}" is left out in the ${p.column} column.`,
  "word-added": (p) => `The word "${p.word}" in the ${p.column} column is not in the official name.`,
  "words-swapped": (p) => `The order of words differs: "${p.written}" for "${p.official}".`,
  "column-empty": (p) => `The ${p.column} column is empty.`,
  "district-wrong": (p) => `Wrong district: "${p.written}" is written, the village was found in ${p.district}.`,
  "name-in-district-column": (p) =>
    `The district column seems to hold the village's fuller name: "${p.written}", in district ${p.district}.`,
  "district-unknown": (p) => `"${p.written}" is no district here; the village was found in ${p.district}.`,
  "regency-wrong": (p) => `Wrong regency: "${p.written}" is written, the village was found in ${p.regency}.`,
  "regency-unknown": (p) => `"${p.written}" is no known regency or city.`,
  "province-wrong": (p) => `Wrong province: "${p.written}" is written, the place was found in ${p.province}.`,
  "province-unknown": (p) => `"${p.written}" is no known name or code of a province.`,
  "kind-word-missing": (p) => `"${p.written}" can mean ${p.count} regions; write Kabupaten or Kota.`,
  "same-name-elsewhere": (p) => `The name "${p.name}" occurs ${p.count} times in ${p.area}.`,
  "close-rival": (p) => `It may also be ${p.name}, district ${p.district}, ${p.regency}.`,
  "list-district-text": (p) => `Other rows with "${p.written}" in district ${p.district}: ${p.rows}.`,
  "list-neighbours": (p) => `Neighbouring rows in district ${p.district}: ${p.rows}.`,
  "list-taken": (p) => `${p.name} is already the answer of row ${p.row}.`,
};

const columns: { readonly id: Readonly<Record<string, string>> } = {
  id: { village: "desa", district: "kecamatan", regency: "kabupaten/kota", province: "provinsi" },
};

const texts: Readonly<Record<Language, BecauseTexts>> = { id, en };

/**
 * Why was the row answered so, in words? One sentence for each reason of a resolution.
 *
 * @example
 * ```ts
 * becauseText({ code: "column-empty", params: { column: "district" } }, "id"); // => "Kolom kecamatan kosong."
 * ```
 */
export function becauseText(reason: Because, language: Language): string {
  const text = texts[language][reason.code] as (params: Because["params"]) => string;
  return text(reason.params);
}
