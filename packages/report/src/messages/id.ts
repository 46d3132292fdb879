import { columnsId } from "./columns-id.ts";

interface PolicyParts {
  readonly label: string;
  readonly from: string;
  readonly levels: string;
  readonly source: string;
}

/** Every text of the report in Bahasa Indonesia; its type is the catalogue. */
export const id = {
  title: "Laporan evaluasi Desa Binaan Imigrasi",
  synthetic: "DATA SINTETIS — bukan data nyata",
  notOfficial: "Bukan produk resmi Kementerian Imigrasi dan Pemasyarakatan.",
  programmeName: "Program Desa Binaan Imigrasi",
  asOf: (day: string): string => `Keadaan per ${day}`,
  asOfRunning: (day: string): string => `Keadaan per ${day}, sebelum periode berakhir`,
  asOfKnownLater: (day: string, known: string): string => `Keadaan per ${day}, menurut data sampai ${known}`,
  nation: "Seluruh Indonesia",
  sections: {
    attention: "Yang perlu diputuskan sekarang",
    changes: "Perubahan sejak periode sebelumnya",
    limits: "Yang tidak dapat disimpulkan dari data ini",
    priority: "Wilayah prioritas",
    coverage: "Cakupan dan pendampingan",
    education: "Edukasi",
    service: "Layanan dan masukan masyarakat",
    reports: "Laporan dan tenggat",
    offices: "Kantor dan petugas",
    risk: "Peringatan dini dan risiko",
    quality: "Mutu data",
    tables: "Berkas",
    findings: "Temuan pemeriksaan data",
    definitions: "Definisi indikator",
    method: "Cara penghitungan",
    withheld: "Yang disamarkan dan sebabnya",
  },
  views: {
    operational:
      "TAMPILAN OPERASIONAL untuk lingkup sendiri: menyebut nama desa, jumlah kecil tidak disamarkan. Jangan diteruskan ke luar lingkup.",
    publication:
      "TAMPILAN PUBLIKASI: setiap angka berasal dari satu rilis yang dilindungi sebagai satu kesatuan dan diaudit; tidak ada desa atau laporan yang disebut.",
    draft:
      "KONSEP PUBLIKASI, belum boleh dipublikasikan: jumlah kecil disamarkan dalam tiap tabel sendiri-sendiri, tetapi belum ada rilis di baliknya.",
  },
  byPlace: (section: string): string => `${section} menurut wilayah`,
  officesCompared: "Kantor satu per satu",
  noLeagueTable:
    "Urutan menurut nama, bukan peringkat: kantor membina desa yang berbeda-beda, dan pada jumlah kecil selisih dapat terjadi karena kebetulan.",
  publicOfOffices:
    "Dari tiap kantor hanya dipublikasikan yang tertulis dalam SK. Kinerjanya tidak: di kantor dengan satu petugas, itu kinerja petugas tersebut.",
  keyFigures: "Target dan perubahan",
  keyFiguresCaption: "Indikator yang bertarget dan yang menunjukkan jalannya pekerjaan.",
  rating: {
    met: "tercapai",
    near: "hampir tercapai",
    missed: "tidak tercapai",
    notDistinguishable: "tidak dapat dibedakan dari target",
  },
  waitingWork: "Pekerjaan yang menunggu",
  inNeed: "Tiga kantor yang paling membutuhkan bantuan",
  inNeedSummary: (offices: string): string =>
    `Pekerjaan yang menunggu: laporan lewat tenggat + desa tanpa penanggung jawab + desa tanpa kabar. Ada di ${offices} kantor. Bukan penilaian kinerja.`,
  inNeedTied: (offices: string): string => `${offices} kantor lain sama banyak dengan yang terakhir.`,
  inNeedUnknown: "Tidak dapat dibuat: tidak diketahui apa yang menunggu di kantor mana pun.",
  sessionsDue: (quarter: string): string => `Desa yang belum mendapat sesi edukasi pada ${quarter}`,
  sessionsDueSummary: (villages: string, days: string, last: string): string =>
    `${villages} desa yang dibina sejak awal triwulan; sisa ${days} hari sampai ${last}. Menurut kantor.`,
  waiting: {
    title: "Baris yang menunggu keputusan orang",
    what: "Apa",
    remedy: "Yang perlu dilakukan",
    villages: "Desa yang belum dipastikan",
    rejected: (file: string): string => `Baris ditolak dari ${file}`,
    errors: "Kesalahan antarcatatan",
    resolve: "Pilih desanya dalam corrections.csv, lalu ulangi pimpasa import",
    correct: "Perbaiki menurut pimpasa check --rejected, lalu baca ulang",
    check: "Lihat pimpasa check",
    summary: (rows: string): string => `${rows} baris dan kesalahan.`,
  },
  ask: {
    "overdue-reports": (count: string, first: string): string =>
      `Tindak lanjuti ${count} laporan yang melewati tenggat; mulai dari ${first}.`,
    "unstaffed-offices": (count: string, first: string): string => `Tempatkan petugas di ${count} kantor; mulai dari ${first}.`,
    "leaderless-villages": (count: string, first: string): string => `Tunjuk penanggung jawab untuk ${count} desa; mulai dari ${first}.`,
    "silent-villages": (count: string, first: string): string => `Hubungi ${count} desa tanpa kabar; mulai dari ${first}.`,
    "sessions-missed": (count: string, _first: string): string =>
      `Cari tahu mengapa ${count} desa tidak mendapat sesi edukasi dalam triwulan yang sudah berakhir, dan jadwalkan.`,
    "sessions-due": (count: string, _first: string): string => `Jadwalkan sesi edukasi di ${count} desa.`,
    "waiting-rows": (count: string, first: string): string => `Selesaikan ${count} baris dan kesalahan dalam data, mulai dari: ${first}.`,
  },
  nothingAsked: "Tidak ada yang menunggu keputusan menurut data ini.",
  nothingAskedWhereKnown: "Sejauh dapat diketahui tidak ada yang menunggu keputusan; sebagian daftar tidak dapat dibuat.",
  levels: { verification: "verifikasi", "follow-up": "tindak lanjut" },
  dataUpTo: (day: string): string => `Data sampai ${day}`,
  noWorkInData: "Data belum memuat catatan pekerjaan",
  overdue: "Laporan yang melewati tenggat",
  overdueSummary: (reports: string, critical: string): string =>
    `${reports} laporan, ${critical} di antaranya indikasi TPPO/PMI nonprosedural; kategori itu didahulukan.`,
  leaderless: "Desa tanpa penanggung jawab",
  leaderlessSummary: (villages: string): string => `${villages} desa; yang paling lama didahulukan.`,
  silent: "Desa tanpa kabar selama 90 hari",
  silentSummary: (villages: string): string => `${villages} desa; yang paling lama dibina didahulukan.`,
  unstaffed: "Kantor tanpa petugas",
  unstaffedSummary: (offices: string): string => `${offices} kantor; yang membina desa terbanyak didahulukan.`,
  none: "Tidak ada.",
  inDays: (hours: string, days: string): string => `${hours} (${days} hari)`,
  eachMore: (kpi: string, more: string): string =>
    `${kpi}: tiap baris bisa bertambah sampai ${more}, karena sebagian baris daftar masih menunggu keputusan.`,
  noneComputable: (count: string): string =>
    count === "1" ? "Indikatornya tidak dapat dihitung." : `Tidak satu pun dari ${count} indikator ini dapat dihitung.`,
  filesMissing: (files: string): string => `Belum ada: ${files}.`,
  firstFiles: {
    title: "Berkas yang belum ada, menurut besarnya manfaat",
    files: "Berkas",
    kpisMore: "Tambahan indikator",
    kpis: "Indikator",
    caption: "Tiap langkah menghitung indikator yang tidak kekurangan berkas lain bila berkas di atasnya sudah ada.",
    ask: (files: string, kpis: string, section: string): string =>
      `Lengkapi ${files} lebih dahulu: ${kpis} indikator hanya kekurangan itu. Berkas lainnya: “${section}”.`,
  },
  unknown: "belum diketahui",
  more: (count: string): string => `dan ${count} lainnya`,
  listUncertain: (files: string): string => `Daftar ini dapat keliru atau kurang: sebagian baris ${files} ditolak saat dibaca.`,
  upTo: (value: string, high: string): string => `${value} (bisa sampai ${high})`,
  silenceIsNoProof: "Tidak adanya laporan bukan bukti bahwa desa aman.",
  signs: { absent: "– tidak dapat dihitung", withheld: "× disamarkan" },
  range: (low: string, high: string): string => `${low} sampai ${high}`,
  mayBeChance: "Tidak dapat dibedakan dari tanpa perubahan.",
  differenceMayBeChance: (difference: string): string => `${difference} (tidak dapat dibedakan)`,
  changesKnown: (before: string, now: string): string =>
    before === now
      ? `Keduanya menurut data sampai ${now}.`
      : `Sebelumnya menurut data sampai ${before}, sekarang menurut data sampai ${now}.`,
  changeMethod:
    "Rentang 95 % adalah rentang selisihnya. Indikator tanpa rentang adalah hitungan lengkap, atau desanya terlalu sedikit untuk diberi rentang.",
  columns: columnsId,
  charts: {
    coverage: "desa binaan menurut wilayah",
    assignments: "penanggung jawab tiap desa",
    sessions: "sesi per bulan",
    "standard-by-province": "perubahan standar triwulanan menurut provinsi",
    "sessions-by-province": "sesi menurut provinsi dan bulan",
    calendar: "sesi menurut desa dan bulan",
    reports: "laporan per bulan",
    timeliness: "putusan tepat waktu menurut kategori",
    "timeliness-by-month": "bagan kendali putusan tepat waktu",
    decisions: "waktu sampai putusan",
    "report-flow": "alur laporan",
    offices: "kantor berdampingan",
    funnel: "diagram corong kantor",
    workload: "desa per petugas",
    lorenz: "sebaran beban kerja",
  },
  chartsLeftOut: (names: string): string => `Grafik yang ditiadakan karena datanya terlalu sedikit: ${names}.`,
  captions: {
    priority: (areas: string): string => `Wilayah prioritas: ${areas}.`,
    tables: "Berkas yang dibaca, dan yang tidak diserahkan.",
    rules: "Aturan yang tidak selalu dipenuhi data.",
    findings: "Temuan menurut aturan, masing-masing dengan satu contoh.",
  },
  supportOnly: "hanya pendamping",
  supplied: "ada",
  notSupplied: "tidak diserahkan",
  unreadable: "tidak dapat dibaca",
  severity: { error: "Kesalahan", warning: "Peringatan", info: "Info" },
  dataBegins: (day: string): string => `Data dimulai pada ${day}; belum ada periode sebelumnya untuk dibandingkan.`,
  beganWithin: (day: string): string => `Data baru dimulai pada ${day}, di tengah periode sebelumnya.`,
  nothingToCompare: "Belum ada indikator yang dapat dihitung, sehingga tidak ada yang dapat dibandingkan.",
  notComparable: "tidak dapat dibandingkan",
  sideMissing: (side: string, reason: string): string => `${side}: ${reason}`,
  sentences: {
    state: (day: string, villages: string, officers: string, placeholders: string | null): string =>
      `Per ${day} ada ${villages} desa binaan dan ${officers} petugas yang bertugas${
        placeholders === null
          ? ""
          : `, ${placeholders === "" ? "semuanya" : `${placeholders} di antaranya`} baru diketahui jumlahnya, belum orangnya (pengisi tempat)`
      }.`,
    reached: (active: string, silent: string): string =>
      `Dari desa yang dibina sepanjang 90 hari, ${active} dikunjungi; ${silent} tidak memberi kabar sama sekali.`,
    sessions: (count: string, attendances: string): string =>
      `Dalam periode ini tercatat ${count} sesi edukasi; seluruh kegiatan mencatat ${attendances} kehadiran`,
    standard: (figure: string): string => `sesi edukasi setiap triwulan: ${figure}`,
    since: {
      higher: (before: string): string => `lebih tinggi daripada periode sebelumnya, ${before}`,
      lower: (before: string): string => `lebih rendah daripada periode sebelumnya, ${before}`,
      "not-distinguishable": (before: string): string => `tidak dapat dibedakan dari periode sebelumnya, ${before}`,
    },
    reports: (count: string, open: string, overdue: string): string =>
      `Laporan yang masuk berjumlah ${count}; ${open} laporan masih terbuka, ${overdue} di antaranya melewati tenggat`,
    inTime: (figure: string): string => `diputuskan tepat waktu: ${figure}`,
    inTimeTarget: (figure: string, target: string): string => `diputuskan tepat waktu: ${figure}; target ${target}`,
    notDistinguishable: (figure: string, interval: string, target: string): string =>
      `diputuskan tepat waktu: ${figure}; rentang 95 % ${interval}, tidak dapat dibedakan dari target ${target}`,
    aboveTarget: (figure: string, interval: string, target: string): string =>
      `diputuskan tepat waktu: ${figure}; rentang 95 % ${interval}, di atas target ${target}`,
    belowTarget: (figure: string, interval: string, target: string): string =>
      `diputuskan tepat waktu: ${figure}; rentang 95 % ${interval}, di bawah target ${target}`,
    basis: (computed: string, all: string): string => `${computed} dari ${all} indikator dapat dihitung.`,
  },
  limits: {
    unreadable: (file: string): string => `${file} tidak dapat dibaca: buka lalu simpan kembali sebagai CSV (UTF-8).`,
    affected: (reason: string, kpis: string): string => `${reason} Indikator: ${kpis}.`,
    complete: (kpi: string, share: string): string => `${kpi} (kelengkapan ${share})`,
    rejected: (rows: string, files: string): string => `${rows} baris ditolak saat dibaca dan tidak masuk dalam angka mana pun (${files}).`,
    someErrors:
      "Pemeriksaan menemukan kesalahan antarcatatan. Catatan itu tetap dihitung sampai diperbaiki, sehingga angka yang bergantung padanya dapat keliru.",
    someRejected: (files: string): string => `Sebagian baris ${files} ditolak saat dibaca dan tidak ada dalam angka mana pun.`,
    errors: (count: string): string =>
      `Pemeriksaan menemukan ${count} kesalahan antarcatatan. Catatan itu tetap dihitung sampai diperbaiki, sehingga angka yang terkait dapat keliru.`,
    unresolved: (rows: string): string => `${rows} baris daftar desa menunggu keputusan: desa mana yang dimaksud belum pasti.`,
    placeholders: (count: string): string =>
      `${count} petugas baru diketahui jumlahnya, belum orangnya; masa tugas dan mutasi mereka belum dapat dinilai.`,
    silence: "Tidak adanya laporan bukan bukti bahwa desa aman.",
  },
  statements: {
    source: (source: string): string => `Sumber data: ${source}.`,
    policy: ({ label, from, levels, source }: PolicyParts): string =>
      `Tenggat mengikuti profil kebijakan “${label}”, berlaku sejak ${from}: ${levels}. Sumber: ${source}.`,
    levels: (submission: string, verification: string, followUp: string): string =>
      `pengajuan ${submission} jam, verifikasi ${verification} jam, tindak lanjut ${followUp} jam`,
    ownLevel: (category: string, hours: string): string => `${category}: ${hours} jam`,
    workingHours: (opensAt: string, closesAt: string, source: string): string =>
      `; dihitung dalam jam kerja, ${opensAt}–${closesAt} (${source})`,
    noPolicy: "Tidak ada profil kebijakan yang berlaku dalam periode ini: ketepatan waktu tidak dinilai.",
    gazetteer: (source: string): string => `Daftar wilayah: ${source}.`,
    noGazetteer: "Daftar wilayah tidak dipakai.",
  },
  method: [
    "Setiap angka disertai pembilang, penyebut, dan kelengkapannya. Penyebut 0 berarti tidak dapat dihitung; berkas yang tidak diserahkan tidak dianggap 0.",
    "Kejadian dihitung pada kantor, petugas, dan wilayah yang berlaku pada harinya, menurut zona waktu desanya.",
    "Rentang 95 % memperhitungkan bahwa kejadian dalam satu desa saling mirip (klaster desa); tidak diberikan untuk hitungan lengkap dan bila klaster kurang dari 10.",
  ],
  withheld: {
    title: "Nilai yang disamarkan",
    caption: (count: string, all: string): string => `${count} dari ${all} nilai di balik laporan ini.`,
    operational: "Tidak ada yang disamarkan: ini tampilan operasional.",
    rule: "Jumlah orang atau laporan 1 sampai 4 di bawah kabupaten/kota disamarkan, beserta baris yang dapat membukanya kembali; nol, data tidak ada, dan tidak dapat dihitung tetap dibedakan.",
    look: "Ini masih konsep: tiap tabel hanya dilindungi sendiri-sendiri. Untuk publikasi, ambil semua angka dari satu rilis yang sudah diaudit.",
    audit: (cells: string, suppressed: string, loss: string): string =>
      `Di balik laporan ini ada satu rilis: setiap KPI menurut provinsi, kabupaten/kota, bulan, kategori, dan daerah prioritas, untuk periode ini dan sebelumnya. Dari ${cells} sel yang menghitung orang atau laporan, ${suppressed} disamarkan (${loss}). Audit menghitung apa yang dapat disimpulkan pembaca dan tidak menemukan yang dilarang kebijakan.`,
    closest: (values: string): string => `Jumlah tersamar yang paling dapat dipersempit masih dapat bernilai ${values} angka yang berbeda.`,
    nothingClose: "Tidak ada jumlah kecil tersamar yang dapat dipersempit.",
    office: "Angka kinerja menurut kantor, petugas, dan desa tidak ada dalam rilis.",
  },
  workbook: {
    about: "Tentang",
    figures: "Semua angka",
    programme: "Program",
    scope: "Lingkup",
    period: "Periode",
    asOf: "Keadaan",
    sheets: "Lembar",
    figureColumns: [
      "Indikator",
      "Rincian",
      "Periode",
      "Per tanggal",
      "Status",
      "Nilai",
      "Pembilang",
      "Penyebut",
      "Bawah",
      "Atas",
      "Kelengkapan",
      "Target",
      "Penilaian",
      "Alasan",
    ],
  },
  madeWith: "Dibuat dengan Pimpasa (kode: lisensi MIT).",
  attribution: (source: string): string => `Data wilayah: ${source}.`,
};
