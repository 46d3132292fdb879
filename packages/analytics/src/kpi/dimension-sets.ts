import { type Dimension, timeDimensions as time } from "../dimension.ts";

/** Figures about offices and their officers. */
export const officeDimensions = ["priority", "province", "regional-office", "office", ...time] as const satisfies Dimension[];

/** Figures about villages. */
export const villageDimensions = [
  "priority",
  "province",
  "regency",
  "district",
  "village",
  "regional-office",
  "office",
  "officer",
  ...time,
] as const satisfies Dimension[];

/** Figures about villages that say nothing of their lead officer. */
export const villageOfficeDimensions = [
  "priority",
  "province",
  "regency",
  "district",
  "village",
  "regional-office",
  "office",
  ...time,
] as const satisfies Dimension[];

/** Figures about all villages of an area, mentored or not; the area of an office is its working area. */
export const areaDimensions = ["priority", "province", "regency", "district", "office", ...time] as const satisfies Dimension[];

/** Figures about activities. */
export const activityDimensions = [...villageDimensions, "kind", "topic"] as const satisfies Dimension[];

/** Figures about reports. */
export const reportDimensions = [...villageDimensions, "category", "channel", "topic"] as const satisfies Dimension[];

/** Figures about what is recorded of regions of any level: a signal, an observation. */
export const regionDimensions = ["priority", "province", "regency", "district", ...time] as const satisfies Dimension[];
