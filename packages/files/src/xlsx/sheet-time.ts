const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const timeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/**
 * Spreadsheets count days from 1900 as if 29 February 1900 had been, and some do not: what lies before March 1900 means two
 * things and is never written or read as a number.
 */
export const firstClearDay = Date.UTC(1900, 2, 1);
const lastDay = Date.UTC(9999, 11, 31, 23, 59, 59);

/** Can a spreadsheet hold this point in time as a date, and mean it? */
export const isClear = (date: Date): boolean => date.getTime() >= firstClearDay && date.getTime() <= lastDay;

/** The date that a text in ISO form says; undefined where it says none that a spreadsheet can hold. */
export function dateOf(text: string, format: "day" | "date-time"): Date | undefined {
  const isTime = format === "date-time" && timeForm.test(text);
  if (!isTime && !dayForm.test(text)) return undefined;
  const date = new Date(isTime ? `${text}Z` : `${text}T00:00:00Z`);
  // `2025-02-30` is no day: it stays the text that it is.
  return !Number.isNaN(date.getTime()) && isClear(date) && date.toISOString().startsWith(text.slice(0, 10)) ? date : undefined;
}

/**
 * A date cell as ISO text: a day at midnight, else the time on the wall, without a zone.
 *
 * @example
 * ```ts
 * wallText(new Date("2025-07-01T00:00Z")); // => "2025-07-01"
 * wallText(new Date("2025-07-01T08:30Z")); // => "2025-07-01T08:30"
 * ```
 */
export function wallText(date: Date): string {
  const text = date.toISOString();
  if (text.endsWith("T00:00:00.000Z")) return text.slice(0, 10);
  return text.endsWith(":00.000Z") ? text.slice(0, 16) : text.replace(/\.000Z$|Z$/, "");
}
