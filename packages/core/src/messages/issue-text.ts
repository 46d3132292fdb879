import type { Issue, IssueCode, IssueParams } from "../issue.ts";
import type { Language } from "../language.ts";

type IssueTexts = { readonly [C in IssueCode]: (params: IssueParams[C]) => string };

/** What may be chosen, as forms and reports call it; cells may hold the code or the label of either language. */
const choicesOf = ({ choices, allowed }: IssueParams["term-unknown"], language: Language): string =>
  choices === undefined
    ? allowed
    : Object.values(choices)
        .map((label) => label[language])
        .join(", ");

const id: IssueTexts = {
  required: () => "Wajib diisi.",
  unreadable: (p) => `"${p.value}" tidak dapat dibaca; yang diharapkan: ${p.expected}.`,
  "not-text": () => "Harus berupa teks.",
  "too-long": (p) => `Terlalu panjang; paling banyak ${p.maximum} karakter.`,
  "control-character": (p) => `Memuat karakter kendali yang tidak terlihat (${p.character}); hapus karakter itu.`,
  "id-format": () =>
    "Id paling banyak 64 karakter tanpa spasi: huruf, angka di depan; lalu juga titik, titik dua, garis hubung, garis bawah, garis miring.",
  "id-repeated": (p) => `Id "${p.id}" sudah dipakai di baris ${p.row}.`,
  "region-code-undotted": (p) =>
    `"${p.value}" ditulis tanpa titik. Kode Kemendagri ditulis dengan titik (53.01.01.2001); angka tanpa titik bisa jadi kode BPS, skema lain yang menunjuk tempat lain.`,
  "region-code-format": (p) =>
    `"${p.value}" bukan kode wilayah Kemendagri: PP, PP.KK, PP.KK.CC atau PP.KK.CC.DDDD dengan DDDD diawali 1 (kelurahan), 2 (desa) atau 3 (desa adat).`,
  "region-code-level": (p) => `"${p.value}" bukan kode tingkat ${levelNames.id[p.expected] ?? p.expected}.`,
  "region-code-is-bps": (p) => `"${p.value}" adalah kode BPS; di sini diperlukan kode Kemendagri (53.01.01.2001).`,
  "bps-code-format": (p) => `"${p.value}" bukan kode BPS: 2, 4, 7 atau 10 angka tanpa titik.`,
  "bps-code-is-region": (p) => `"${p.value}" adalah kode Kemendagri; di sini diperlukan kode BPS tanpa titik.`,
  "day-format": (p) => `"${p.value}" bukan tanggal; tulis tahun-bulan-hari, misalnya ${p.suggestion}.`,
  "day-serial": (p) => `"${p.value}" tampak seperti nomor seri lembar kerja; tulis tahun-bulan-hari, mungkin ${p.suggestion}.`,
  "day-not-in-calendar": (p) => `"${p.value}" tidak ada dalam kalender.`,
  "month-format": (p) => `"${p.value}" bukan bulan; tulis tahun-bulan, misalnya 2025-07.`,
  "instant-format": (p) => `"${p.value}" bukan waktu; tulis misalnya 2025-07-01T08:30+08:00.`,
  "instant-no-offset": (p) =>
    `"${p.value}" tanpa zona waktu; tambahkan +07:00 (WIB), +08:00 (WITA) atau +09:00 (WIT), misalnya 2025-07-01T08:30+08:00.`,
  "interval-reversed": (p) =>
    `Berakhir (${p.to}) tidak sesudah mulai (${p.from}); "to" adalah hari pertama yang tidak lagi berlaku, kosongkan bila masih berlaku.`,
  "period-format": (p) =>
    `"${p.value}" bukan periode; tulis 2025, 2025-S1, 2025-Q3 (atau 2025-TW3), 2025-07, 2025-W31, atau 2025-07-01..2025-08-15.`,
  "period-reversed": (p) => `Periode "${p.value}" berakhir sebelum mulai.`,
  "nip-length": () => "NIP terdiri dari 18 angka.",
  "nip-date": () => "NIP tidak diawali tanggal lahir (YYYYMMDD) dan tahun pengangkatan yang ada dalam kalender.",
  "decree-format": (p) => `"${p.value}" tidak tampak seperti nomor keputusan (misalnya W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024).`,
  "count-format": (p) => `"${p.value}" bukan bilangan bulat mulai 0.`,
  "count-too-large": (p) => `"${p.value}" terlalu besar; paling banyak ${p.maximum}.`,
  "number-format": (p) => `"${p.value}" bukan bilangan; tulis dengan titik desimal, tanpa pemisah ribuan.`,
  "boolean-format": (p) => `"${p.value}" bukan ya atau tidak; tulis true atau false.`,
  "term-unknown": (p) => `"${p.value}" tidak dikenal; yang dapat dipilih: ${choicesOf(p, "id")}.`,
  "parts-exceed-total": (p) => `Bagian-bagiannya berjumlah ${p.parts}, melebihi jumlah seluruhnya ${p.total}.`,
  "unknown-field": (p) => `Kolom "${p.field}" tidak dikenal.`,
  "cell-too-many": (p) => `Baris memuat ${p.found} sel, kepala tabel ${p.expected}; periksa tanda kutip dan pemisah.`,
  "not-record": () => "Baris ini bukan catatan (objek dengan kolom-kolomnya).",
  "cell-formula": () => "Rumus tanpa hasil yang tersimpan; buka di aplikasi lembar kerja lalu simpan, atau ketik nilainya.",
  "cell-error": (p) => `Sel berisi kesalahan rumus (${p.value}); ketik nilainya.`,
  "cell-merged": (p) => `Sel ${p.range} digabung; pisahkan dan isi setiap sel.`,
  "cell-early-date": () => "Tanggal sebelum Maret 1900, atau jam tanpa tanggal; tulis tanggal sebagai teks tahun-bulan-hari.",
  "quote-open": () => "Tanda kutip dibuka di baris ini dan tidak pernah ditutup.",
  "key-too-short": (p) => `Kunci hanya ${p.bytes} byte; buat sedikitnya ${p.minimum} byte acak dengan crypto.getRandomValues.`,
  "key-not-random": () => "Kunci berisi satu byte yang berulang; isi dengan byte acak dari crypto.getRandomValues.",
  "role-unknown": (p) => `Peran "${p.role}" tidak dikenal, atau tanpa id yang diperlukan; tidak ada yang ditampilkan.`,
  "role-missing": (p) => `Tidak ada catatan "${p.id}" untuk peran ${p.role}; periksa id, atau muat tabelnya.`,
  "role-not-valid": (p) => `"${p.id}" (peran ${p.role}) tidak berlaku pada ${p.day}; periksa tanggal mulai dan berakhirnya.`,
  "access-rule-missing": (p) => `Tidak ada aturan akses yang berlaku pada ${p.day}; berikan aturan untuk hari itu.`,
  "policy-not-valid": (p) => `Kebijakan "${p.policy}" tidak berlaku pada ${p.day}; pakai kebijakan yang berlaku pada hari itu.`,
};

const en: IssueTexts = {
  required: () => "Must be filled in.",
  unreadable: (p) => `"${p.value}" cannot be read; expected: ${p.expected}.`,
  "not-text": () => "Must be text.",
  "too-long": (p) => `Too long; at most ${p.maximum} characters.`,
  "control-character": (p) => `Holds an invisible control character (${p.character}); remove it.`,
  "id-format": () =>
    "An id has at most 64 characters and no space: a letter or digit first, then also dot, colon, hyphen, underscore, slash.",
  "id-repeated": (p) => `The id "${p.id}" is used in row ${p.row} already.`,
  "region-code-undotted": (p) =>
    `"${p.value}" is written without dots. Kemendagri codes are written with dots (53.01.01.2001); an undotted number may be a BPS code, another scheme that means another place.`,
  "region-code-format": (p) =>
    `"${p.value}" is no Kemendagri region code: PP, PP.KK, PP.KK.CC or PP.KK.CC.DDDD, where DDDD begins with 1 (kelurahan), 2 (desa) or 3 (desa adat).`,
  "region-code-level": (p) => `"${p.value}" is not the code of a ${levelNames.en[p.expected] ?? p.expected}.`,
  "region-code-is-bps": (p) => `"${p.value}" is a BPS code; a Kemendagri code (53.01.01.2001) is needed here.`,
  "bps-code-format": (p) => `"${p.value}" is no BPS code: 2, 4, 7 or 10 digits without dots.`,
  "bps-code-is-region": (p) => `"${p.value}" is a Kemendagri code; a BPS code without dots is needed here.`,
  "day-format": (p) => `"${p.value}" is no day; write year-month-day, for example ${p.suggestion}.`,
  "day-serial": (p) => `"${p.value}" looks like a spreadsheet's serial number; write year-month-day, perhaps ${p.suggestion}.`,
  "day-not-in-calendar": (p) => `"${p.value}" is not in the calendar.`,
  "month-format": (p) => `"${p.value}" is no month; write year-month, for example 2025-07.`,
  "instant-format": (p) => `"${p.value}" is no time; write for example 2025-07-01T08:30+08:00.`,
  "instant-no-offset": (p) =>
    `"${p.value}" has no time zone; add +07:00 (WIB), +08:00 (WITA) or +09:00 (WIT), for example 2025-07-01T08:30+08:00.`,
  "interval-reversed": (p) =>
    `The end (${p.to}) is not after the beginning (${p.from}); "to" is the first day that no longer counts, empty while it is open.`,
  "period-format": (p) =>
    `"${p.value}" is no period; write 2025, 2025-S1, 2025-Q3 (or 2025-TW3), 2025-07, 2025-W31, or 2025-07-01..2025-08-15.`,
  "period-reversed": (p) => `The period "${p.value}" ends before it begins.`,
  "nip-length": () => "A NIP has 18 digits.",
  "nip-date": () => "The NIP does not begin with a birth date (YYYYMMDD) and a year of appointment that are in the calendar.",
  "decree-format": (p) => `"${p.value}" does not look like a decree number (for example W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024).`,
  "count-format": (p) => `"${p.value}" is not a whole number from 0 up.`,
  "count-too-large": (p) => `"${p.value}" is too large; at most ${p.maximum}.`,
  "number-format": (p) => `"${p.value}" is no number; write it with a decimal point and no thousands separator.`,
  "boolean-format": (p) => `"${p.value}" is neither yes nor no; write true or false.`,
  "term-unknown": (p) => `"${p.value}" is not known; choose from: ${choicesOf(p, "en")}.`,
  "parts-exceed-total": (p) => `The parts add up to ${p.parts}, more than the total of ${p.total}.`,
  "unknown-field": (p) => `The column "${p.field}" is not known.`,
  "cell-too-many": (p) => `The row has ${p.found} cells, the header ${p.expected}; look at quotes and separators.`,
  "not-record": () => "This row is no record (an object with its fields).",
  "cell-formula": () => "A formula without a stored result; open and save it in a spreadsheet, or type the value.",
  "cell-error": (p) => `The cell holds an error of a formula (${p.value}); type the value.`,
  "cell-merged": (p) => `The cells ${p.range} are merged; unmerge them and fill in each cell.`,
  "cell-early-date": () => "A date before March 1900, or a time without a day; write the day as text, year-month-day.",
  "quote-open": () => "A quote is opened in this row and never closed.",
  "key-too-short": (p) => `The key has only ${p.bytes} bytes; make at least ${p.minimum} random ones with crypto.getRandomValues.`,
  "key-not-random": () => "The key is one byte repeated; fill it with random bytes of crypto.getRandomValues.",
  "role-unknown": (p) => `The role "${p.role}" is not known, or lacks the id that it needs; nothing is shown.`,
  "role-missing": (p) => `There is no record "${p.id}" for the role ${p.role}; look at the id, or load its table.`,
  "role-not-valid": (p) => `"${p.id}" (role ${p.role}) is not valid on ${p.day}; look at its first and last day.`,
  "access-rule-missing": (p) => `No access rule is valid on ${p.day}; give one for that day.`,
  "policy-not-valid": (p) => `The policy "${p.policy}" is not in force on ${p.day}; take the one that is in force on that day.`,
};

const levelNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { province: "provinsi", regency: "kabupaten/kota", district: "kecamatan", village: "desa/kelurahan" },
  en: { province: "province", regency: "regency or city", district: "district", village: "village" },
};

const texts: Readonly<Record<Language, IssueTexts>> = { id, en };

/**
 * What is wrong with a value, in words.
 *
 * @example
 * ```ts
 * const day = parseCalendarDay("2025-02-30");
 * day.ok ? "" : issueText(day.error, "id"); // => '"2025-02-30" tidak ada dalam kalender.'
 * ```
 */
export function issueText(found: Issue, language: Language): string {
  const text = texts[language][found.code] as (params: Issue["params"]) => string;
  return text(found.params);
}
