import type { Language } from "@pimpasa/core";

/** How vega writes days, in the form of d3-time-format. */
export interface VegaTimeLocale {
  readonly dateTime: string;
  readonly date: string;
  readonly time: string;
  readonly periods: [string, string];
  readonly days: string[];
  readonly shortDays: string[];
  readonly months: string[];
  readonly shortMonths: string[];
}

const id: VegaTimeLocale = {
  dateTime: "%-d %b %Y %H.%M",
  date: "%-d %b %Y",
  time: "%H.%M",
  periods: ["AM", "PM"],
  days: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
  shortDays: ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
  months: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"],
};

const en: VegaTimeLocale = {
  dateTime: "%-d %b %Y %H:%M",
  date: "%-d %b %Y",
  time: "%H:%M",
  periods: ["AM", "PM"],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/**
 * How are the days of an axis written in a language? `12 Mei 2025` in Bahasa Indonesia, `12 May 2025` in English. Charts with days on
 * an axis carry it already; it is for the `timeFormatLocale` of vega-embed, where specifications of one's own stand beside them.
 *
 * @example
 * ```ts
 * vegaTimeLocale("id").shortMonths[4]; // => "Mei"
 * vegaTimeLocale("en").shortMonths[4]; // => "May"
 * ```
 */
export const vegaTimeLocale = (language: Language): VegaTimeLocale => (language === "id" ? id : en);
