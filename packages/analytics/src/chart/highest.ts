import type { Language } from "@pimpasa/core";
import type { ChartRow } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";

/** How many places that share the highest figure are named. */
const mostNamed = 2;

/** What is said of the highest figure: a title, and remarks that limit it. */
export interface Highest {
  readonly title: string;
  readonly remarks: readonly string[];
}

/**
 * Where is a figure highest? All places that share it are named or counted, and withheld ones are mentioned wherever they
 * could be higher: always, unless a share is 100 % already.
 */
export function highest(name: string, rows: readonly ChartRow[], language: Language, share: boolean): Highest {
  const texts = chartTexts(language);
  const figures = rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
  const withheld = rows.filter((row) => row.status === "suppressed").length;
  if (figures.length === 0) return { title: `${name}. ${texts.nothing}`, remarks: [] };
  const top = figures.reduce((most, { value }) => Math.max(most, value), 0);
  const remarks = withheld > 0 && !(share && top >= 1) ? [texts.couldBeHigher(withheld)] : [];
  if (top === 0) return { title: withheld > 0 ? texts.zeroWhereShown(name) : texts.allZero(name), remarks };
  const first = figures.filter((row) => row.value === top);
  const named = first.slice(0, mostNamed).map((row) => row.label);
  const places = texts.places(named, first.length - named.length);
  return { title: texts.highest(name, places, first[0]?.shown ?? ""), remarks };
}
