import type { Language } from "@pimpasa/core";

/** The sentences in which charts say what they found; none says more than the figures do. */
export interface FindingTexts {
  readonly cases: (count: string) => string;
  readonly interval: (low: string, high: string) => string;
  readonly clear: (name: string, above: number, below: number, of: number) => string;
  readonly noneClear: (name: string, of: number) => string;
  readonly noInterval: (count: number) => string;
  readonly whiskers: (level: string) => string;
  readonly targets: (met: number, missed: number, unclear: number, open: number) => string;
  readonly noTarget: string;
  readonly verdict: Readonly<Record<"met" | "missed" | "unclear" | "open", string>>;
  readonly changes: (name: string, up: number, down: number, same: number, unclear: number) => string;
  readonly change: Readonly<Record<"up" | "down" | "same" | "unclear", string>>;
  readonly noCounterpart: (count: number) => string;
  readonly steady: (name: string, months: number) => string;
  readonly signals: (name: string, months: readonly string[], more: number) => string;
  readonly tooFew: (name: string, months: number, needed: number) => string;
  readonly provisional: (months: number) => string;
  readonly limits: (method: string, centre: string) => string;
  readonly shareLimits: (dispersion: string) => string;
  readonly individualLimits: string;
  readonly signalSign: string;
  readonly within: (name: string, of: number) => string;
  readonly beyond: (name: string, outer: number, inner: number, of: number) => string;
  readonly funnelLimits: (dispersion: string, widened: boolean) => string;
  readonly casesAxis: string;
  readonly median: (name: string, median: string, interval: string) => string;
  readonly medianNotReached: (name: string, last: string) => string;
  readonly atRisk: string;
  readonly ended: (n: string, events: string) => string;
  readonly band: string;
  readonly noBand: string;
  readonly lorenz: (half: string, share: string, gini: string) => string;
  readonly equality: string;
  readonly shareOfOfficers: string;
  readonly shareOfVillages: string;
  readonly onMap: (count: number) => string;
  readonly notOnMap: (count: number) => string;
  readonly noMap: string;
  readonly mapCredit: (source: string) => string;
  readonly latest: (name: string, of: number) => string;
  readonly panels: string;
  readonly timeline: (spans: number, lanes: number, gaps: number) => string;
  readonly timelineSigns: string;
  readonly gap: string;
  readonly flow: (completed: string, rounds: string, open: string) => string;
  readonly flowWithheld: string;
  readonly open: string;
  readonly again: (count: string) => string;
  readonly rounds: string;
  readonly latestColumns: (shown: number, of: number) => string;
  readonly scale: (low: string, high: string, isDark: boolean) => string;
  readonly byChance: (count: string, of: number) => string;
}

const id: FindingTexts = {
  cases: (count) => `n = ${count}`,
  interval: (low, high) => `${low} sampai ${high}`,
  clear: (name, above, below, of) => `${name}: ${above} dari ${of} jelas di atas keseluruhan, ${below} jelas di bawahnya`,
  noneClear: (name, of) => `${name}: tidak satu pun dari ${of} dapat dibedakan dari keseluruhan`,
  noInterval: (count) => `${count} tanpa interval: terlalu sedikit kelompok untuk dinilai`,
  whiskers: (level) => `Garis: interval ${level}. Urut menurut banyaknya kasus, bukan peringkat`,
  targets: (met, missed, unclear, open) =>
    `${met} dari ${met + missed + unclear + open} target tercapai, ${missed} tidak${unclear > 0 ? `, ${unclear} tidak dapat dibedakan dari targetnya` : ""}${open > 0 ? `, ${open} tanpa penilaian` : ""}`,
  noTarget: "Tidak ada target untuk angka ini.",
  verdict: { met: "✓ tercapai", missed: "✗ tidak tercapai", unclear: "≈ tidak terbedakan", open: "tanpa penilaian" },
  changes: (name, up, down, same, unclear) =>
    `${name}: naik di ${up}, turun di ${down}${same > 0 ? `, tetap di ${same}` : ""}${unclear > 0 ? `, tidak dapat dibedakan di ${unclear}` : ""}`,
  change: { up: "▲ naik", down: "▼ turun", same: "= tetap", unclear: "≈ tidak dapat dibedakan" },
  noCounterpart: (count) => `${count} tanpa angka pada salah satu periode`,
  steady: (name, months) => `${name}: ${months} bulan tanpa tanda perubahan, naik turunnya wajar`,
  signals: (name, months, more) => `${name}: tidak wajar pada ${months.join(", ")}${more > 0 ? ` dan ${more} bulan lain` : ""}`,
  tooFew: (name, months, needed) => `${name}: ${months} bulan, terlalu sedikit untuk batas kendali (perlu ${needed})`,
  provisional: (months) => `Batas sementara: dihitung dari ${months} bulan saja`,
  limits: (method, centre) => `Garis tengah ${centre}. ${method}`,
  shareLimits: (dispersion) => `Batas 3 simpangan baku menurut Laney (p′), variasi antarbulan ${dispersion} kali lipat`,
  individualLimits: "Batas dari rata-rata rentang bergerak (XmR)",
  signalSign: "◆ di luar batas, atau delapan bulan berturut-turut pada satu sisi",
  within: (name, of) => `${name}: semua ${of} kantor berada dalam batas yang wajar`,
  beyond: (name, outer, inner, of) => `${name}: ${outer} dari ${of} kantor di luar batas 99,8 %, ${inner} lagi di luar batas 95 %`,
  funnelLimits: (dispersion, widened) =>
    `Batas 95 % (putus-putus) dan 99,8 % (utuh), ${widened ? `diperlebar karena sebaran berlebih (φ = ${dispersion})` : `tanpa sebaran berlebih (φ = ${dispersion})`}`,
  casesAxis: "Banyaknya kasus",
  median: (name, median, interval) => `${name}: median ${median}${interval === "" ? "" : ` (interval 95 %: ${interval})`}`,
  medianNotReached: (name, last) => `${name}: median belum tercapai setelah ${last}`,
  atRisk: "Masih diamati",
  ended: (n, events) => `n = ${n}, ${events} berakhir; sisanya masih berjalan`,
  band: "Bidang: interval 95 %",
  noBand: "Tanpa interval: terlalu sedikit kelompok untuk dinilai",
  lorenz: (half, share, gini) => `${half} petugas dengan beban terkecil memegang ${share} desa; Gini ${gini}`,
  equality: "Garis putus-putus: beban yang sama bagi semua",
  shareOfOfficers: "Bagian petugas, dari beban terkecil",
  shareOfVillages: "Bagian desa",
  onMap: (count) => `${count} tempat pada peta`,
  notOnMap: (count) => `${count} baris tanpa tempat pada peta`,
  noMap: "Peta ini tidak memuat bidang: perlu GeoJSON berisi Polygon atau MultiPolygon.",
  mapCredit: (source) => `Peta: ${source}`,
  latest: (name, of) => `${name} per bulan di ${of} wilayah`,
  panels: "Skala semua bidang sama; angka: bulan terakhir yang ada",
  timeline: (spans, lanes, gaps) => `${spans} masa tugas dalam ${lanes} baris, ${gaps === 0 ? "tanpa kekosongan" : `${gaps} kekosongan`}`,
  timelineSigns: "→ masih berlaku · bingkai putus-putus: tanpa petugas penanggung jawab",
  gap: "kosong",
  flow: (completed, rounds, open) => `Dari ${rounds} pengajuan, ${completed} selesai dan ${open} masih terbuka`,
  flowWithheld: "Alur laporan; sebagian angka disamarkan",
  open: "masih di sini",
  again: (count) => `${count} diajukan lagi sesudah perbaikan, dihitung sebagai pengajuan baru`,
  rounds: "Lebar pita: banyaknya pengajuan; × disamarkan (lebarnya tidak bermakna)",
  latestColumns: (shown, of) => `${shown} kolom terakhir dari ${of}`,
  scale: (low, high, isDark) => `Warna: dari ${low} (${isDark ? "gelap" : "terang"}) sampai ${high} (${isDark ? "terang" : "gelap"})`,
  byChance: (count, of) => `Karena kebetulan saja, kira-kira ${count} dari ${of} berada di luar batas 95 %`,
};

const en: FindingTexts = {
  cases: (count) => `n = ${count}`,
  interval: (low, high) => `${low} to ${high}`,
  clear: (name, above, below, of) => `${name}: ${above} of ${of} clearly above the whole, ${below} clearly below`,
  noneClear: (name, of) => `${name}: none of ${of} is distinguishable from the whole`,
  noInterval: (count) => `${count} without an interval: too few clusters to tell`,
  whiskers: (level) => `Lines: ${level} interval. In order of cases, no ranking`,
  targets: (met, missed, unclear, open) =>
    `${met} of ${met + missed + unclear + open} targets met, ${missed} missed${unclear > 0 ? `, ${unclear} not distinguishable from the target` : ""}${open > 0 ? `, ${open} not judged` : ""}`,
  noTarget: "There is no target for these figures.",
  verdict: { met: "✓ met", missed: "✗ missed", unclear: "≈ not distinguishable", open: "not judged" },
  changes: (name, up, down, same, unclear) =>
    `${name}: up in ${up}, down in ${down}${same > 0 ? `, the same in ${same}` : ""}${unclear > 0 ? `, not distinguishable in ${unclear}` : ""}`,
  change: { up: "▲ up", down: "▼ down", same: "= the same", unclear: "≈ not distinguishable" },
  noCounterpart: (count) => `${count} without a figure in one of the periods`,
  steady: (name, months) => `${name}: ${months} months without a signal, ups and downs are ordinary`,
  signals: (name, months, more) => `${name}: out of the ordinary in ${months.join(", ")}${more > 0 ? ` and ${more} more months` : ""}`,
  tooFew: (name, months, needed) => `${name}: ${months} months, too few for control limits (${needed} are needed)`,
  provisional: (months) => `Provisional limits: worked out from ${months} months only`,
  limits: (method, centre) => `Centre line ${centre}. ${method}`,
  shareLimits: (dispersion) => `Limits of 3 standard deviations after Laney (p′), variation between months ${dispersion} times`,
  individualLimits: "Limits from the mean moving range (XmR)",
  signalSign: "◆ outside the limits, or eight months in a row on one side",
  within: (name, of) => `${name}: all ${of} offices lie within what chance explains`,
  beyond: (name, outer, inner, of) =>
    `${name}: ${outer} of ${of} offices lie outside the 99.8% limits, ${inner} more outside the 95% limits`,
  funnelLimits: (dispersion, widened) =>
    `Limits 95% (dashed) and 99.8% (solid), ${widened ? `widened for overdispersion (φ = ${dispersion})` : `no overdispersion (φ = ${dispersion})`}`,
  casesAxis: "Number of cases",
  median: (name, median, interval) => `${name}: median ${median}${interval === "" ? "" : ` (95% interval ${interval})`}`,
  medianNotReached: (name, last) => `${name}: median not reached after ${last}`,
  atRisk: "Still observed",
  ended: (n, events) => `n = ${n}, ${events} ended; the others were still going on`,
  band: "Band: 95% interval",
  noBand: "Without an interval: too few clusters to tell",
  lorenz: (half, share, gini) => `The ${half} of officers with least work hold ${share} of the villages; Gini ${gini}`,
  equality: "Dashed line: the same work for everyone",
  shareOfOfficers: "Share of officers, least work first",
  shareOfVillages: "Share of villages",
  onMap: (count) => `${count} places on the map`,
  notOnMap: (count) => `${count} rows without a place on the map`,
  noMap: "This map holds no areas: GeoJSON with Polygon or MultiPolygon is needed.",
  mapCredit: (source) => `Map: ${source}`,
  latest: (name, of) => `${name} by month in ${of} areas`,
  panels: "All panels have one scale; figures: the last month there is",
  timeline: (spans, lanes, gaps) =>
    `${spans} ${spans === 1 ? "term" : "terms"} in ${lanes} ${lanes === 1 ? "line" : "lines"}, ${gaps === 0 ? "no gap" : gaps === 1 ? "1 gap" : `${gaps} gaps`}`,
  timelineSigns: "→ still in force · dashed frame: without a lead officer",
  gap: "gap",
  flow: (completed, rounds, open) => `Of ${rounds} submissions, ${completed} are completed and ${open} are open`,
  flowWithheld: "Flow of reports; some figures are withheld",
  open: "still here",
  again: (count) => `${count} were submitted again after correction and count as new submissions`,
  rounds: "Width of a band: number of submissions; × withheld (its width means nothing)",
  latestColumns: (shown, of) => `the last ${shown} columns of ${of}`,
  scale: (low, high, isDark) => `Colour: from ${low} (${isDark ? "darker" : "lighter"}) to ${high} (${isDark ? "lighter" : "darker"})`,
  byChance: (count, of) => `By chance alone about ${count} of ${of} lie outside the 95% limits`,
};

const texts: Readonly<Record<Language, FindingTexts>> = { id, en };

export const findingTexts = (language: Language): FindingTexts => texts[language];
