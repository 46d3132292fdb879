import { type KpiRow, reasonText } from "@pimpasa/analytics";
import { type Dataset, fileNameOf, type Language, tableNames } from "@pimpasa/core";
import { nameOf } from "./figures.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** What cannot be computed, and which file to supply or to repair for it. */
export function gaps(dataset: Dataset, rows: readonly KpiRow[], language: Language, texts: PageTexts): string[] {
  const absent = rows.filter((row) => row.status === "not-computable");
  const byTable = tableNames.flatMap((table) => {
    const names = absent.filter((row) => row.needs.includes(table)).map((row) => nameOf(row.kpi, language));
    if (names.length === 0) return [];
    const sentence = dataset.intake[table].status === "unreadable" ? texts.gaps.repair : texts.gaps.supply;
    return [sentence(`${fileNameOf(table)}.csv`, names.join(", "))];
  });
  const byReason = Map.groupBy(
    absent.filter((row) => row.needs.length === 0),
    (row) => reasonText(row, language),
  );
  const others = [...byReason].map(([reason, group]) => texts.gaps.other(group.map((row) => nameOf(row.kpi, language)).join(", "), reason));
  return [...byTable, ...others];
}
