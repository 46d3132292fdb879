import type { KpiRow } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import { nameOf, shown } from "./figures.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** Shares of fewer cases than this move visibly with a single one. */
const fewCases = 30;
/** In an area of fewer villages than this, a count of the area is one of a village. */
const fewVillages = 3;

/** How the figures have to be read: what they do not say although it looks as if they did. Takes the totals. */
export function cautions(totals: readonly KpiRow[], language: Language, { cautions: say }: PageTexts): string[] {
  const figureOf = (kpi: string): number | null => totals.find((row) => row.kpi === kpi)?.value ?? null;
  const villages = figureOf("designated-villages") ?? 0;
  const small = totals.flatMap((row) =>
    row.value === null || row.denominator === null || row.denominator >= fewCases
      ? []
      : [`${nameOf(row.kpi, language)} (${shown(row, language).of})`],
  );
  return [
    ...(villages > 0 && villages < fewVillages ? [say.fewVillages(String(villages))] : []),
    ...(small.length > 0 ? [say.small(small.join(", "))] : []),
    ...(figureOf("designation-coverage") === null ? [] : [say.coverage]),
    ...(figureOf("participants") === null ? [] : [say.attendances]),
    ...(figureOf("reports-submitted") === null ? [] : [say.reports]),
    say.comparisons,
  ];
}
