import type { Issue, IssueParams } from "../../issue.ts";
import { type TextsByCode, textOf } from "../texts-by-code.ts";

const levelNames: Readonly<Record<string, string>> = {
  province: "provinsi",
  regency: "kabupaten/kota",
  district: "kecamatan",
  village: "desa/kelurahan",
};

/** What may be chosen, as forms and reports call it; cells may hold the code or the label of either language. */
const choicesOf = ({ choices, allowed }: IssueParams["term-unknown"]): string =>
  choices === undefined
    ? allowed
    : Object.values(choices)
        .map((label) => label.id)
        .join(", ");

const texts: TextsByCode<IssueParams> = {
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
  "region-code-level": (p) => `"${p.value}" bukan kode tingkat ${levelNames[p.expected] ?? p.expected}.`,
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
  "term-unknown": (p) => `"${p.value}" tidak dikenal; yang dapat dipilih: ${choicesOf(p)}.`,
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

/** What is wrong with a value, in Indonesian. */
export const issueText = (found: Issue): string => textOf(texts, found.code, found.params);
