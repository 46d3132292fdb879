import { checkId } from "./check-id.ts";
import type { CheckCounts, ImportCounts } from "./counts.ts";

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
    resolve: "mencari kode Kemendagri untuk setiap baris daftar desa",
    import: "mengubah daftar desa menjadi folder data",
    kpi: "menghitung indikator, masing-masing dengan pembilang, penyebut, dan kelengkapannya",
    release: "membuat rilis: tabel yang dipublikasikan bersama, dilindungi sebagai satu kesatuan dan diaudit",
    report: "membuat laporan evaluasi (satu berkas HTML)",
    dir: "folder data",
    file: "berkas CSV",
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
    asOf: "keadaan per tanggal ini (bawaan: hari terakhir periode)",
    kpiIds: "hanya indikator ini",
    by: "rincian, paling banyak dua: province, regency, office, month, …",
    scope: "hanya wilayah (53, 53.03) atau kantor ini",
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
  beyondData: (reach: string, last: string): string =>
    `Perhatian: data sampai ${reach}, pertanyaan sampai ${last}. Yang di antaranya bukan diam, melainkan tidak ada dalam data.\n`,
  overlapping: (dimensions: string): string =>
    `Catatan: rincian menurut ${dimensions} tidak selalu berjumlah sama dengan keseluruhannya (kegiatan bersama, beberapa topik, wilayah kerja yang bertumpang tindih).\n`,
  sampleWritten: (dir: string, seed: number) => `Program contoh (data sintetis, benih ${seed}) ditulis ke ${dir}.\n`,
  releaseWritten: (path: string, a: { cells: number; suppressed: number; smallestInterval: number | null }) =>
    `Rilis: ${path}. ${a.cells} sel tentang orang dan laporan, ${a.suppressed} disamarkan${
      a.smallestInterval === null ? "" : `; yang paling dapat diduga masih berentang ${a.smallestInterval}`
    }. Audit tidak menemukan pelanggaran.\n`,
  releaseRefused: (breaches: number) =>
    `rilis ditolak: ${breaches} angka dapat diketahui terlalu dekat; publikasikan lebih sedikit tabel, atau yang lebih kasar (--tables).`,
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
