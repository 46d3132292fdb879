/** What a person should look at. */
export interface HintCounts {
  readonly duplicates: number;
  readonly outliers: number;
  /** Null where it cannot be told, for want of these files. */
  readonly silent: number | null;
  readonly silenceNeeds: readonly string[];
  readonly shifts: number;
}

/** The texts of `check` in Bahasa Indonesia; its type is the catalogue. */
export const checkId = {
  basis: (asOf: string, period: string): string =>
    `Keadaan per ${asOf}; kejadian dan kewajiban pada ${period}. Operasional, bukan untuk diterbitkan.\n`,
  programme: "Seluruh program",
  unplaced: "Tanpa kantor",
  columns: {
    office: "Kantor",
    errors: "Kesalahan",
    per100: "Per 100 catatan",
    warnings: "Peringatan",
    reporting: "Desa-bulan dilaporkan",
    fields: "Isian terisi",
    timely: "Tercatat ≤ 7 hari",
  },
  hints: ({ duplicates, outliers, silent, silenceNeeds, shifts }: HintCounts): string =>
    `Perlu dilihat (petunjuk, bukan kesalahan): ${silent === null ? `desa yang diam tidak dapat diketahui (tidak ada isi: ${silenceNeeds.join(", ")})` : `${silent} desa yang dulu rutin lalu diam`}, ${shifts} desa yang tingkatnya berubah, ${duplicates} pasang yang mungkin tercatat dua kali, ${outliers} angka yang tidak lazim.\n`,
  duplicate: (other: string, score: string): string => `Mungkin sama dengan ${other} (kemiripan ${score}). Hapus salah satu, atau maklumi.`,
  unusual: (month: string | null, count: string, limit: string): string =>
    `${count}${month === null ? "" : ` pada ${month}`}: di atas batas lazim ${limit}. Periksa apakah salah ketik.`,
  fellSilent: (since: string, heard: number, months: number): string =>
    `Diam sejak ${since}; sebelumnya terdengar ${heard} dari ${months} bulan. Hubungi kantornya.`,
  levelShift: (since: string, before: string, after: string): string =>
    `Sejak ${since} ${after} kegiatan dan laporan per bulan, sebelumnya ${before}. Tanyakan sebabnya.`,
  moreOffices: (count: number): string => `… dan ${count} kantor lagi (--format html menampilkan semuanya)`,
  acknowledgedCount: (count: number): string => `${count} sudah dimaklumi; lihat di bawah.\n`,
  lapsedCount: (count: number): string =>
    `${count} pemakluman tidak cocok lagi dengan apa pun: sudah diperbaiki, atau catatannya berubah.\n`,
  incompleteCount: (count: number): string => `${count} pemakluman tidak berlaku karena reason, acknowledgedOn, atau by kosong.\n`,
  acknowledgedTitle: "DIMAKLUMI",
  acknowledgedBecause: ({ reason, acknowledgedOn, by }: { reason: string; acknowledgedOn: string; by: string }): string =>
    `Alasan: ${reason} (${by}, ${acknowledgedOn})`,
  lapsedTitle: "PEMAKLUMAN YANG TIDAK COCOK LAGI",
  acknowledgedOnInvalid: (path: string, row: number): string =>
    `${path}, baris ${row}, acknowledgedOn: tulis tahun-bulan-hari, misalnya 2026-03-02.`,
  acknowledgementsWritten: (path: string, open: number): string =>
    `${open} temuan dan petunjuk ditulis ke ${path}; isi reason, acknowledgedOn, dan by (jabatan, bukan nama orang), lalu pakai --acknowledged ${path}.\n`,
  dayOutOfReach: (first: string, last: string): string => `--as-of: tulis tanggal dari ${first} sampai ${last}.`,
  written: (path: string): string => `Hasil pemeriksaan: ${path}\n`,
  options: {
    asOf: "keadaan per tanggal ini (bawaan: hari terakhir yang ada di data, paling lambat hari ini)",
    out: "tulis keluaran ke berkas ini",
    acknowledged: "berkas temuan dan petunjuk yang sudah dimaklumi; didaftar terpisah dan tidak membuat pemeriksaan gagal",
    writeAcknowledgements: "tulis semua temuan dan petunjuk yang terbuka ke berkas ini agar alasannya dapat diisi",
  },
};
