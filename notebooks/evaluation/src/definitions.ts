import { describeKpi, kpiCatalogue } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import { dataTable, textColumn } from "./data-table.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** What each KPI is: its question, its formula in words, and where it comes from. */
export function definitionsTable(language: Language, { columns }: PageTexts): HTMLElement {
  const head = [columns.kpi, columns.question, columns.formula, columns.source].map(textColumn);
  const rows = kpiCatalogue.map((kpi) => {
    const { name, question, formula, source } = describeKpi(kpi, language);
    return [name, question, formula, source];
  });
  return dataTable(head, rows, { cards: true });
}
