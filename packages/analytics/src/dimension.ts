import type { LocalText } from "@pimpasa/core";

/** What figures can be broken down by. */
export const dimensions = [
  "priority",
  "province",
  "regency",
  "district",
  "village",
  "regional-office",
  "office",
  "officer",
  "risk-band",
  "month",
  "quarter",
  "half-year",
  "year",
  "kind",
  "category",
  "channel",
  "topic",
] as const;
export type Dimension = (typeof dimensions)[number];

/** Parts of the period, from the finest. */
export const timeDimensions = ["month", "quarter", "half-year", "year"] as const satisfies Dimension[];
export type TimeDimension = (typeof timeDimensions)[number];

/** Properties of events; a figure over villages or officers cannot be broken down by them. */
export const eventDimensions = ["kind", "category", "channel", "topic"] as const satisfies Dimension[];
export type EventDimension = (typeof eventDimensions)[number];

/** Properties of the place or the people responsible. */
export type PlaceDimension = Exclude<Dimension, TimeDimension | EventDimension>;

export const isTimeDimension = (dimension: Dimension): dimension is TimeDimension =>
  (timeDimensions as readonly Dimension[]).includes(dimension);
export const isEventDimension = (dimension: Dimension): dimension is EventDimension =>
  (eventDimensions as readonly Dimension[]).includes(dimension);

/** Finer than the regency: small counts there can identify a person. */
export const isBelowRegency = (dimension: Dimension): boolean =>
  dimension === "district" || dimension === "village" || dimension === "officer";

/** The key of what belongs to nobody: a village without an office, an office without a regional office, a day without a lead. */
export const unassigned = "unassigned";
/** The key of the days on which a village has no risk score. */
export const unscored = "unscored";
/** The two sides of `priority`. */
export const priorityKeys = ["priority", "other"] as const;

/** What each dimension is called. */
export const dimensionLabels: Readonly<Record<Dimension, LocalText>> = {
  priority: { id: "Wilayah prioritas", en: "Priority area" },
  province: { id: "Provinsi", en: "Province" },
  regency: { id: "Kabupaten/Kota", en: "Regency or city" },
  district: { id: "Kecamatan", en: "District" },
  village: { id: "Desa", en: "Village" },
  "regional-office": { id: "Kantor wilayah", en: "Regional office" },
  office: { id: "Kantor", en: "Office" },
  officer: { id: "Petugas", en: "Officer" },
  "risk-band": { id: "Tingkat risiko", en: "Risk band" },
  month: { id: "Bulan", en: "Month" },
  quarter: { id: "Triwulan", en: "Quarter" },
  "half-year": { id: "Semester", en: "Half-year" },
  year: { id: "Tahun", en: "Year" },
  kind: { id: "Jenis kegiatan", en: "Kind of activity" },
  category: { id: "Kategori", en: "Category" },
  channel: { id: "Saluran", en: "Channel" },
  topic: { id: "Topik", en: "Topic" },
};
