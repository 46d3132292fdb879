import type { Language } from "@pimpasa/core";

/** The words of the charts. */
export interface ChartTexts {
  readonly synthetic: string;
  readonly circumstances: (period: string, asOf: string) => string;
  readonly nothing: string;
  readonly noRows: string;
  readonly withheld: string;
  readonly noFigure: string;
  readonly missing: string;
  readonly legend: string;
  readonly highest: (name: string, place: string, value: string) => string;
  readonly allZero: (name: string) => string;
  readonly zeroWhereShown: (name: string) => string;
  readonly couldBeHigher: (count: number) => string;
  /** One or more places, and how many are not named. */
  readonly places: (named: readonly string[], more: number) => string;
  readonly from: (name: string, first: string, last: string) => string;
  readonly overall: (name: string, value: string, of: string) => string;
  readonly range: (low: string, high: string, count: number) => string;
  readonly notShown: (count: number) => string;
  readonly month: string;
  readonly village: string;
  readonly office: string;
  readonly incompleteMonths: string;
  readonly gaps: string;
  readonly calendar: (name: string, villages: number) => string;
  readonly because: (sign: string, count: number, reason: string) => string;
  readonly wholeLine: (value: string) => string;
  readonly targetTick: string;
  readonly workload: (median: string, highest: string) => string;
  readonly officesCount: string;
  readonly villagesPerOfficer: string;
  readonly quietVillages: (count: number, of: number) => string;
}

const id: ChartTexts = {
  synthetic: "DATA SINTETIS",
  circumstances: (period, asOf) => `${period}, keadaan per ${asOf}`,
  nothing: "Tidak ada angka yang dapat digambar.",
  noRows: "Tidak ada baris.",
  withheld: "× disamarkan",
  noFigure: "– tidak dapat dihitung",
  missing: "kosong: tidak ada data",
  legend: "× disamarkan · – tidak dapat dihitung · kosong: tidak ada data",
  highest: (name, place, value) => `${name}: tertinggi di ${place} (${value})`,
  allZero: (name) => `${name}: nol di semua tempat`,
  zeroWhereShown: (name) => `${name}: nol di semua tempat yang tidak disamarkan`,
  couldBeHigher: (count) => `${count} angka yang disamarkan dapat lebih tinggi`,
  places: (named, more) => (more > 0 ? `${named.join(", ")} dan ${more} lainnya` : named.join(" dan ")),
  from: (name, first, last) => `${name}: dari ${first} menjadi ${last}`,
  overall: (name, value, of) => `${name}: ${value}${of ? ` (${of})` : ""}`,
  range: (low, high, count) => `Antara ${low} dan ${high} pada ${count} kantor`,
  notShown: (count) => `${count} lainnya tidak ditampilkan`,
  month: "Bulan",
  village: "Desa",
  office: "Kantor",
  incompleteMonths: "Titik kosong: bulan yang belum lengkap",
  gaps: "× disamarkan · – tidak dapat dihitung · ? tidak ada data",
  calendar: (name, villages) => `${name} per bulan di ${villages} desa`,
  because: (sign, count, reason) => `${sign} ${count} tanpa angka. ${reason}`,
  wholeLine: (value) => `keseluruhan ${value}`,
  targetTick: "Tanda segitiga: target",
  workload: (median, highest) => `Desa per petugas: median kantor ${median}, tertinggi ${highest}`,
  officesCount: "Jumlah kantor",
  villagesPerOfficer: "Desa per petugas",
  quietVillages: (count, of) => `${count} dari ${of} desa tanpa kegiatan`,
};

const en: ChartTexts = {
  synthetic: "SYNTHETIC DATA",
  circumstances: (period, asOf) => `${period}, as of ${asOf}`,
  nothing: "There is no figure to draw.",
  noRows: "There are no rows.",
  withheld: "× withheld",
  noFigure: "– not computable",
  missing: "empty: no data",
  legend: "× withheld · – not computable · empty: no data",
  highest: (name, place, value) => `${name}: highest in ${place} (${value})`,
  allZero: (name) => `${name}: zero everywhere`,
  zeroWhereShown: (name) => `${name}: zero wherever it is not withheld`,
  couldBeHigher: (count) => (count === 1 ? "1 withheld figure could be higher" : `${count} withheld figures could be higher`),
  places: (named, more) => (more > 0 ? `${named.join(", ")} and ${more} more` : named.join(" and ")),
  from: (name, first, last) => `${name}: from ${first} to ${last}`,
  overall: (name, value, of) => `${name}: ${value}${of ? ` (${of})` : ""}`,
  range: (low, high, count) => `Between ${low} and ${high} at ${count} offices`,
  notShown: (count) => `${count} more are not shown`,
  month: "Month",
  village: "Village",
  office: "Office",
  incompleteMonths: "Hollow points: months that are not complete",
  gaps: "× withheld · – not computable · ? no data",
  calendar: (name, villages) => `${name} by month in ${villages} villages`,
  because: (sign, count, reason) => `${sign} ${count} without a figure. ${reason}`,
  wholeLine: (value) => `overall ${value}`,
  targetTick: "Triangles: target",
  workload: (median, highest) => `Villages per officer: median office ${median}, highest ${highest}`,
  officesCount: "Number of offices",
  villagesPerOfficer: "Villages per officer",
  quietVillages: (count, of) => `${count} of ${of} villages without any`,
};

const texts: Readonly<Record<Language, ChartTexts>> = { id, en };

export const chartTexts = (language: Language): ChartTexts => texts[language];
