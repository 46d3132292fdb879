/** The texts of `pimpasa kpi` in Bahasa Indonesia. */
export const kpiId = {
  help: {
    list: "tampilkan semua indikator: pertanyaan, rumus, satuan, rincian, sumber; tanpa folder dan periode",
    compare: "bandingkan dengan periode sebelumnya (previous) atau periode yang sama tahun lalu (last-year)",
    baseline: "bandingkan dengan periode dasar ini",
    evidence: "sebutkan catatan di balik pembilang (numerator) atau penyebut (denominator) setiap baris; hanya dengan --view operational",
  },
  columns: {
    id: "Id",
    question: "Pertanyaan",
    formula: "Rumus",
    unit: "Satuan",
    source: "Sumber",
    before: "Sebelumnya",
    now: "Sekarang",
    difference: "Perubahan",
    target: "Target",
    table: "Tabel",
    record: "Catatan",
    amount: "Jumlah",
  },
  missing: (what: string): string =>
    what.startsWith("<")
      ? `argumen wajib belum diisi: ${what}. Lihat: pimpasa kpi --help`
      : `opsi wajib belum diisi: ${what}. Lihat: pimpasa kpi --help`,
  together: (a: string, b: string): string => `${a} dan ${b} tidak dapat dipakai bersama; pilih salah satu.`,
  evidenceView: "--evidence: menyebut catatan satu per satu, jadi hanya untuk lingkup sendiri; tambahkan --view operational.",
  evidenceOfOne: "--evidence: sebutkan satu indikator dengan --kpi.",
  comparedByTime: (dimension: string): string =>
    `--by ${dimension}: dua periode tidak dibandingkan menurut waktu; keluarkan dari --by dan tanyakan tiap periode dengan --period.`,
  noLastYear: (period: string): string =>
    `--compare last-year: ${period} tidak ada padanannya tahun lalu; pilih periode dengan --baseline.`,
  baselineNotOver: (baseline: string, asOf: string): string =>
    `--baseline: ${baseline} belum selesai per ${asOf}; pilih periode yang lebih awal.`,
  noRecords: "tidak ada catatan untuk disebutkan",
  beforeData: (begins: string): string =>
    `Perhatian: data baru dimulai pada ${begins}. Yang sebelumnya bukan 0, melainkan tidak ada dalam data.\n`,
  compared: (before: string, now: string): string => `${before} → ${now}\n`,
};
