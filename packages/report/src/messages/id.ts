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
  asOfKnownLater: (day: string, known: string): string => `Keadaan per ${day}, menurut data sampai ${known}`,
  nation: "Seluruh Indonesia",
  sections: {
    attention: "Yang perlu diputuskan sekarang",
    changes: "Perubahan sejak periode sebelumnya",
    limits: "Yang tidak dapat disimpulkan dari data ini",
    figures: "Indikator",
    priority: "Wilayah prioritas",
    charts: "Grafik",
    sources: "Data yang dipakai",
    tables: "Berkas",
    findings: "Temuan pemeriksaan data",
    definitions: "Definisi indikator",
  },
  operational:
    "Bagian ini adalah tampilan operasional untuk lingkup sendiri: jumlah kecil tidak disamarkan. Jangan diteruskan ke luar lingkup.",
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
  unknown: "belum diketahui",
  more: (count: string): string => `dan ${count} lainnya`,
  listUncertain: (files: string): string => `Daftar ini dapat keliru atau kurang: sebagian baris ${files} ditolak saat dibaca.`,
  upTo: (value: string, high: string): string => `${value} (bisa sampai ${high})`,
  silenceIsNoProof: "Tidak adanya laporan bukan bukti bahwa desa aman.",
  signs: "– tidak dapat dihitung · × disamarkan",
  columns: {
    office: "Kantor",
    total: "Jumlah",
    village: "Desa",
    region: "Wilayah",
    since: "Sejak",
    designatedSince: "Dibina sejak",
    mentoredVillages: "Desa binaan",
    kpi: "Indikator",
    before: "Sebelumnya",
    now: "Sekarang",
    difference: "Selisih",
    value: "Nilai",
    of: "Pembilang dari penyebut",
    completeness: "Kelengkapan",
    remark: "Keterangan",
    file: "Berkas",
    read: "Baris dibaca",
    accepted: "Diterima",
    rejected: "Ditolak",
    severity: "Tingkat",
    rule: "Aturan",
    count: "Temuan",
    example: "Contoh",
    formula: "Rumus",
    source: "Sumber",
    whole: "Keseluruhan",
    priority: "Wilayah prioritas",
    other: "Wilayah lain",
  },
  captions: {
    figures: (period: string, asOf: string): string => `Nilai indikator, ${period}. ${asOf}.`,
    priority: (areas: string): string => `Wilayah prioritas: ${areas}.`,
    tables: "Berkas yang dibaca, dan yang tidak diserahkan.",
    findings: "Temuan menurut aturan, masing-masing dengan satu contoh.",
  },
  supportOnly: "hanya pendamping",
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
        placeholders === null ? "" : `, ${placeholders} di antaranya baru diketahui jumlahnya, belum orangnya (pengisi tempat)`
      }.`,
    sessions: (count: string, attendances: string): string =>
      `Dalam periode ini tercatat ${count} sesi edukasi; seluruh kegiatan mencatat ${attendances} kehadiran.`,
    reports: (count: string, open: string, overdue: string): string =>
      `Laporan yang masuk berjumlah ${count}; ${open} laporan masih terbuka, ${overdue} di antaranya melewati tenggat.`,
  },
  limits: {
    notSupplied: (file: string, kpis: string): string => `${file} belum diserahkan, sehingga tidak dapat dihitung: ${kpis}.`,
    unreadable: (file: string, kpis: string): string => `${file} tidak dapat dibaca, sehingga tidak dapat dihitung: ${kpis}.`,
    affected: (reason: string, kpis: string): string => `${reason} Indikator: ${kpis}.`,
    complete: (kpi: string, share: string): string => `${kpi} (kelengkapan ${share})`,
    rejected: (rows: string, files: string): string => `${rows} baris ditolak saat dibaca dan tidak masuk dalam angka mana pun (${files}).`,
    errors: (count: string): string =>
      `Pemeriksaan menemukan ${count} kesalahan antarcatatan. Catatan itu tetap dihitung sampai diperbaiki, sehingga angka yang terkait dapat keliru.`,
    unresolved: (rows: string): string => `${rows} baris daftar desa menunggu keputusan: desa mana yang dimaksud belum pasti.`,
    placeholders: (count: string): string =>
      `${count} petugas baru diketahui jumlahnya, belum orangnya; masa tugas dan mutasi mereka belum dapat dinilai.`,
    noIntervals: "Rentang ketidakpastian belum dihitung; selisih kecil antarkantor atau antarperiode dapat terjadi karena kebetulan.",
    silence: "Tidak adanya laporan bukan bukti bahwa desa aman.",
    oneCall:
      "Di luar daftar operasional, jumlah kecil di bawah kabupaten/kota disamarkan, tetapi setiap tabel dan grafik disamarkan sendiri-sendiri. Tinjau gabungannya sebelum dipublikasikan.",
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
  madeWith: "Dibuat dengan Pimpasa (kode: lisensi MIT).",
  attribution: (source: string): string => `Data wilayah: ${source}.`,
};
