import { checkId } from "./check-id.ts";
import type { CheckCounts, ImportCounts, SheetNoticeText, WorkbookImport } from "./counts.ts";
import { kpiId } from "./kpi-id.ts";
import { mergeId } from "./merge-id.ts";

const matchNames: Readonly<Record<string, string>> = {
  exact: "persis",
  normalised: "disamakan",
  fuzzy: "mirip",
  review: "perlu dilihat",
  none: "tidak ditemukan",
};

const matches = (counts: ReadonlyMap<string, number>): string =>
  Object.entries(matchNames)
    .map(([match, name]) => `${counts.get(match) ?? 0} ${name}`)
    .join(", ");

const fileFaults: Readonly<Record<string, string>> = {
  "not-found": "folder tidak ditemukan",
  "not-a-folder": "bukan folder",
  "not-readable": "folder tidak dapat dibaca; periksa izinnya",
  "no-tables": "tidak ada tabel (.csv) maupun programme.json di dalamnya",
};

const workbookFaults: Readonly<Record<string, (detail: string) => string>> = {
  "empty-file": () => "berkas kosong (0 byte)",
  encrypted: () => "berkas berkata sandi; buka, hapus kata sandinya, lalu simpan lagi",
  xls: () => "ini berkas Excel lama (.xls); buka lalu simpan sebagai .xlsx",
  xlsb: () => "ini berkas Excel biner (.xlsb); buka lalu simpan sebagai .xlsx",
  ods: () => "ini berkas OpenDocument (.ods); buka lalu simpan sebagai .xlsx",
  text: () =>
    "isinya bukan lembar kerja Excel (mungkin CSV atau HTML yang diganti namanya); simpan sebagai .xlsx dari aplikasi lembar kerja",
  "no-workbook": () => "tidak ada lembar kerja di dalamnya; simpan sebagai .xlsx dari aplikasi lembar kerja",
  "no-tables": () => "semua lembarnya kosong, atau hanya petunjuk (nama diawali #)",
  "too-many-cells": () => "satu lembar mencakup lebih dari 20 juta sel; hapus baris dan kolom kosong yang diformat, atau bagi datanya",
  "too-large": (megabytes) => `terlalu besar (${megabytes} MB atau lebih); bagi datanya menjadi beberapa berkas`,
  bomb: (megabytes) =>
    `akan mengembang menjadi ${megabytes} MB dan tidak dibuka; simpan ulang dari aplikasi lembar kerja, atau bagi datanya`,
  "unsafe-zip": (reason) => `berkas rusak atau tidak aman (${reason}); simpan ulang dari aplikasi lembar kerja`,
  damaged: (reason) => `berkas rusak (${reason}); simpan ulang dari aplikasi lembar kerja`,
  "not-readable": (code) => (code === "ENOENT" ? "berkas tidak ditemukan" : `tidak dapat dibaca (${code}); periksa izin berkas`),
};

const writeFaults: Readonly<Record<string, (names: string) => string>> = {
  "not-empty": () => "folder tidak kosong; pilih folder lain, atau --force untuk menimpa",
  "foreign-files": (names) =>
    `folder memuat tabel yang tidak ditulis perintah ini (${names}); pindahkan dahulu agar data lama tidak tercampur`,
  exists: () => "berkas sudah ada; pilih nama lain, atau --force untuk menimpa",
  "not-writable": () => "tidak dapat ditulis; periksa izinnya",
  "is-a-file": () => "sudah ada berkas dengan nama itu, bukan folder",
  "disk-full": () => "ruang penyimpanan penuh; tidak ada yang ditulis",
};

/** Every text of the command line in Bahasa Indonesia; its type is the catalogue. */
export const id = {
  check: checkId,
  kpi: kpiId,
  merge: mergeId,
  help: {
    program:
      "Standar pengukuran Desa Binaan Imigrasi: periksa data, hitung indikator, buat laporan evaluasi. Bukan produk resmi Kementerian Imipas.",
    programExample: "\nContoh:\n  pimpasa sample --out contoh\n  pimpasa report contoh --period 2026-S1 --out laporan\n",
    example: (line: string) => `\nContoh:\n  ${line}\n`,
    titles: { "Usage:": "Pemakaian:", "Arguments:": "Argumen:", "Options:": "Opsi:", "Commands:": "Perintah:" } as Readonly<
      Record<string, string>
    >,
    version: "tampilkan versi",
    help: "tampilkan bantuan",
    lang: "bahasa teks: id atau en",
    sample: "menulis program contoh (data sintetis)",
    check: "memeriksa folder data dan mendaftar masalah menurut berkas, baris, dan kolom",
    template: "menulis lembar isian (.xlsx) untuk petugas, dengan petunjuk, pilihan, dan contoh",
    templateFile: "berkas lembar isian, berakhiran .xlsx",
    templateTables: "tabel yang dimuat, dipisah koma (bawaan: kegiatan, laporan, dan laporan nihil; all = semua)",
    templateData: "isi dengan catatan dari folder data ini",
    dirOrWorkbook: "folder data, atau lembar isian (.xlsx)",
    resolve: "mencari kode Kemendagri untuk setiap baris daftar desa",
    import: "mengubah daftar desa menjadi folder data",
    kpi: "menghitung indikator, masing-masing dengan pembilang, penyebut, dan kelengkapannya",
    release: "membuat rilis: tabel yang dipublikasikan bersama, dilindungi sebagai satu kesatuan dan diaudit",
    report: "membuat laporan evaluasi (satu berkas HTML)",
    dir: "folder data",
    file: "berkas CSV, atau lembar kerja (.xlsx)",
    out: "folder keluaran; dibuat, atau diisi bila kosong",
    outFile: "berkas keluaran",
    force: "timpa keluaran yang sudah ada",
    seed: "benih acak; benih yang sama menghasilkan data yang sama",
    villages: "jumlah desa pada akhir masa",
    months: "jumlah bulan sejak peluncuran",
    format: "bentuk keluaran",
    rejected: "tulis baris yang ditolak ke folder ini untuk diperbaiki",
    period: "periode: 2025, 2025-S1, 2025-TW3, 2025-07, 2025-W31, 2025-07-01..2025-08-15",
    periods: "bulan, triwulan, semester, dan tahun, dipisah koma: 2026-S1,2026-03",
    tables: "rincian, dipisah ;, masing-masing paling banyak dua: province;regency;province,month",
    minimumCount: "jumlah orang dan laporan di bawah ini disamarkan di bawah kabupaten/kota",
    released: "rilis sebelumnya: selisihnya dengan yang baru tidak boleh membuka sedikit catatan yang terlambat",
    fromRelease: "jawab dari rilis ini, yang ditulis oleh pimpasa release; folder hanya dibaca untuk nama",
    asOf: "keadaan per tanggal ini (bawaan: hari terakhir periode, paling lambat hari ini)",
    kpiIds: "hanya indikator ini",
    by: "rincian, paling banyak dua: province, regency, office, month, …",
    scope: "hanya wilayah (53, 53.03) atau kantor ini",
    reportFormat: (formats: string): string => `bentuk yang ditulis, dipisah koma: ${formats}`,
    view: "publication menyamarkan jumlah kecil; operational untuk lingkup sendiri",
    failOn: "sejak tingkat temuan mana kode keluarnya 1",
    villageColumn: "kolom nama desa",
    districtColumn: "kolom nama kecamatan",
    regencyColumn: "kolom nama kabupaten/kota",
    provinceColumn: "provinsi (kode atau nama) untuk semua baris, atau kolomnya",
    officeColumn: "kolom nama kantor",
    officesFile: "berkas kantor: office, class, regencies (dipisah ;), officers",
    since: "tanggal mulai berlaku penetapan dan penempatan",
    corrections: "unresolved.csv dengan kolom code yang sudah diisi",
  },
  progress: {
    reading: (dir: string) => `Membaca ${dir} …`,
    rows: (table: string, rows: number) => `Membaca ${table}: ${rows} baris …`,
    writing: (name: string) => `Menulis ${name} …`,
    gazetteer: "Memuat daftar wilayah …",
    resolving: (rows: number) => `Mencari kode untuk ${rows} baris …`,
    release: "Membuat rilis dan mengauditnya …",
    report: "Menyusun laporan …",
  },
  all: "(semua)",
  columns: {
    file: "Berkas",
    read: "Dibaca",
    accepted: "Diterima",
    rejected: "Ditolak",
    kpi: "Indikator",
    value: "Nilai",
    of: "Dari",
    remark: "Keterangan",
  },
  status: (status: string): string => (status === "unreadable" ? "tidak dapat dibaca" : "tidak diserahkan"),
  severity: (severity: string): string =>
    ({ error: "KESALAHAN", warning: "PERINGATAN", info: "INFO", hint: "PETUNJUK" })[severity] ?? severity,
  row: (row: number) => `baris ${row}`,
  andMore: (count: number) => `… dan ${count} lagi (--format csv menampilkan semuanya)`,
  checkSummary: (c: CheckCounts) =>
    `${c.dir}: ${c.tables} tabel, ${c.read} baris dibaca, ${c.rejected} ditolak; ${c.errors} kesalahan, ${c.warnings} peringatan, ${c.infos} info.\n`,
  rejectedWritten: (dir: string, rows: number) => `${rows} baris yang ditolak ditulis ke ${dir}; perbaiki lalu masukkan kembali.\n`,
  dataHasErrors: (dir: string, errors: number, rejected: number) =>
    `Perhatian: ${dir} memuat ${errors} kesalahan dan ${rejected} baris yang ditolak; lihat pimpasa check.\n`,
  inFuture: (option: string, day: string, today: string): string =>
    `${option}: ${day} belum tiba; hari ini ${today}. Pilih hari ini atau hari sebelumnya.`,
  beyondData: (reach: string, last: string): string =>
    `Perhatian: data sampai ${reach}, pertanyaan sampai ${last}. Yang di antaranya bukan diam, melainkan tidak ada dalam data.\n`,
  overlapping: (dimensions: string): string =>
    `Catatan: rincian menurut ${dimensions} tidak selalu berjumlah sama dengan keseluruhannya (kegiatan bersama, beberapa topik, wilayah kerja yang bertumpang tindih).\n`,
  templateWritten: (path: string, tables: number): string =>
    `Lembar isian dengan ${tables} tabel: ${path}. Isi, lalu periksa dengan pimpasa check ${path}\n`,
  notInForm: (dir: string): string =>
    `Catatan: wilayah prioritas dan profil kebijakan tidak ada tempatnya di lembar isian; salin dari ${dir}/programme.json setelah import.\n`,
  notXlsx: (path: string): string => `${path}: nama berkas harus berakhiran .xlsx.`,
  workbookFault: (kind: string, path: string, detail: string): string => `${path}: ${workbookFaults[kind]?.(detail) ?? kind}.`,
  sheetNotice: ({ kind, sheet, count, places }: SheetNoticeText): string => {
    const where = `${places.join(", ")}${count > places.length ? ", …" : ""}`;
    return {
      "hidden-sheet": `Lembar ${sheet} tersembunyi; isinya ikut dibaca.`,
      "hidden-rows": `${count} baris tersembunyi ikut dibaca (${where}).`,
      "hidden-columns": `${count} kolom tersembunyi ikut dibaca (${where}).`,
      formulas: `${count} sel berisi rumus; yang dipakai hasil yang tersimpan (${where}). Lebih aman ketik nilainya.`,
      "remark-rows": `${count} baris yang diawali # tidak dibaca (${where}).`,
      "no-header": `${count} sel di kolom tanpa kepala tidak dibaca (${where}); beri kepala kolom, atau hapus isinya.`,
      "empty-sheet": `Lembar ${sheet} belum diisi; dianggap tidak diserahkan, bukan nol. Bila memang tidak ada, pilih ya di lembar petunjuk.`,
      "declared-empty": `Lembar ${sheet} memang kosong menurut lembar petunjuk; dihitung nol.`,
      "not-empty": `Lembar ${sheet} berisi, padahal lembar petunjuk menyebutnya memang kosong; isinya dibaca.`,
      macros: "Berkas memuat makro; makro tidak dijalankan dan tidak dibaca.",
    }[kind];
  },
  workbookImported: (c: WorkbookImport): string =>
    `${c.records} catatan dalam ${c.tables} tabel ditulis ke ${c.out}; ${c.rejected} baris ditolak.\n`,
  workbookImportRejected: (path: string): string =>
    `Lihat alasannya dengan pimpasa check ${path}, atau tulis baris yang ditolak dengan --rejected DIR.\n`,
  firstSheetOnly: (sheet: string, others: string): string => `Yang dibaca hanya lembar ${sheet}; tidak dibaca: ${others}.\n`,
  missingOptions: (options: string): string =>
    `${options}: wajib diisi untuk daftar desa (berkas .xlsx dengan lembar tabel tidak memerlukannya).`,
  sampleWritten: (dir: string, seed: number) => `Program contoh (data sintetis, benih ${seed}) ditulis ke ${dir}.\n`,
  noBrowser: (names: string): string =>
    `PDF dicetak oleh peramban Chromium, dan tidak ada yang ditemukan. Pasang salah satu dari ${names}, atau sebutkan di PIMPASA_CHROMIUM; atau cetak HTML dari peramban mana pun.`,
  releaseWritten: (path: string, a: { cells: number; suppressed: number; smallestInterval: number | null }) =>
    `Rilis: ${path}. ${a.cells} sel tentang orang dan laporan, ${a.suppressed} disamarkan${
      a.smallestInterval === null ? "" : `; yang paling dapat diduga masih berentang ${a.smallestInterval}`
    }. Audit tidak menemukan pelanggaran.\n`,
  releaseRefused: (breaches: number) =>
    `rilis ditolak: ${breaches} angka dapat diketahui terlalu dekat; publikasikan lebih sedikit tabel, atau yang lebih kasar (--tables).`,
  scopeTooSmall:
    "publikasi hanya untuk seluruh Indonesia, provinsi, atau kabupaten/kota; untuk kantor, kecamatan, atau desa gunakan --view operational",
  releaseImpossible: (why: string) => `rilis tidak dapat dibuat: ${why}`,
  releaseFault: (kind: string, path: string) =>
    `${path}: ${kind === "not-readable" ? "berkas tidak ada, atau tidak dapat dibaca" : "bukan rilis versi ini; buat dengan pimpasa release"}.`,
  releaseNeeds: "kpi: sebutkan folder data, atau rilis (--release FILE).",
  notWithRelease: (option: string) => `${option}: rilis sudah tetap; hilangkan opsi ini.`,
  notInRelease: (why: string) => `--release: ${why}`,
  reportWritten: (path: string) => `Laporan: ${path}\n`,
  resolveSummary: (out: string, rows: number, counts: ReadonlyMap<string, number>) => `${rows} baris: ${matches(counts)}. Hasil: ${out}\n`,
  importSummary: (c: ImportCounts) =>
    `${c.rows} baris (${matches(c.counts)}): ${c.villages} desa, ${c.offices} kantor, ${c.officers} petugas (pengisi tempat) ditulis ke ${c.out}.\n` +
    (c.unresolved === 0
      ? ""
      : `${c.unresolved} baris menunggu keputusan di ${c.out}/unresolved.csv: isi kolom code (atau - untuk meninggalkan baris), lalu ulangi dengan --corrections ${c.out}/unresolved.csv --force. Keputusan sebelumnya tetap dipakai.\n`) +
    (c.leftOut === 0 ? "" : `${c.leftOut} baris ditinggalkan (kosong, atau ditandai -).\n`),
  reasons: {
    noOffice: "kantor tidak diisi; isi kolom kantor di daftarnya",
    sameVillage: (row: number) => `desa yang sama dengan baris ${row}`,
  },
  folderFault: (kind: string, dir: string) => `${dir}: ${fileFaults[kind] ?? kind}.`,
  programmeUnreadable: (dir: string, at: { line?: number; column?: number }) =>
    `${dir}/programme.json bukan JSON yang sah${at.line === undefined ? "" : ` (baris ${at.line}, kolom ${at.column})`}.`,
  writeFault: (kind: string, path: string, names: string) =>
    `${path}: ${writeFaults[kind]?.(names) ?? `tidak dapat ditulis (${names || kind})`}.`,
  writesOverSource: (dir: string): string => `${dir}: data yang dibaca ada di folder ini dan tidak akan ditimpa; pilih folder lain.`,
  unexpected: (message: string) => `kesalahan tak terduga: ${message}`,
  notWhole: (option: string, minimum: number, maximum: number) => `${option}: harus bilangan bulat dari ${minimum} sampai ${maximum}.`,
  unknownValue: (option: string, value: string, known: string) => `${option}: "${value}" tidak dikenal; yang dapat dipilih: ${known}.`,
  tooManyDimensions: "--by: paling banyak dua dimensi, masing-masing sekali.",
  scopeHint: "Tulis kode wilayah (53, 53.03) atau id kantor dari offices.csv.",
  unknownRegion: (code: string): string => `--scope: wilayah ${code} tidak ada dalam daftar wilayah.`,
  brokenRow: (path: string, row: number) => `${path}, baris ${row}: jumlah sel melebihi kepala tabel, atau tanda kutip tidak ditutup.`,
  unknownColumn: (option: string, column: string, path: string, known: string) =>
    `${option}: ${path} tidak memiliki kolom "${column}"; kolomnya: ${known}.`,
  unknownProvince: (name: string) => `--province: "${name}" bukan kolom, kode, atau nama provinsi.`,
  headerCollision: (path: string, columns: string) =>
    `${path} sudah memiliki kolom ${columns}, yang akan ditambahkan; ganti namanya dahulu.`,
  correctionOfOther: (path: string, row: number) =>
    `${path}, baris ${row}: nama desanya bukan yang ada di baris itu dalam daftar; apakah berkasnya milik daftar lain?`,
  correctionInvalid: (path: string, row: number, why: string) => `${path}, baris ${row}, code: ${why}`,
  correctionUnknown: (path: string, row: number, code: string) =>
    `${path}, baris ${row}, code: ${code} bukan kode desa dalam daftar wilayah.`,
  officesNotDescribed: (path: string, names: string) =>
    `Perhatian: ${path} tidak memuat ${names}; petugas dan wilayah kerjanya tidak diketahui.\n`,
  officesUnplaced: (names: string): string =>
    `Perhatian: tidak ditulis, karena provinsinya tidak diketahui (tanpa desa dan wilayah kerja): ${names}.\n`,
  officeNameInvalid: (path: string, row: number) => `${path}, baris ${row}, office: kosong atau sudah ada.`,
  officersInvalid: (path: string, row: number, value: string) =>
    `${path}, baris ${row}, officers: "${value}" bukan bilangan bulat mulai 0.`,
  classInvalid: (path: string, row: number, value: string, known: string) =>
    `${path}, baris ${row}, class: "${value}" tidak dikenal; yang dapat dipilih: ${known}.`,
  regencyInvalid: (path: string, row: number, value: string, candidates: string) =>
    `${path}, baris ${row}, regencies: "${value}" tidak dapat dipastikan${candidates ? ` (mungkin: ${candidates})` : ""}; tulis nama resminya.`,
};
