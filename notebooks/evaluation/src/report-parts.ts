import { formatNumber } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import { type Block, type ReportModel, type Section, shownCell } from "@pimpasa/report";
import { type DrawOptions, drawCharts } from "./charts.ts";
import { dataTable } from "./data-table.ts";
import { details, element, list } from "./element.ts";
import type { PageTexts } from "./texts/page-texts.ts";

interface PartOptions extends DrawOptions {
  readonly texts: PageTexts;
}

/** What is to be decided, as the report says it. */
export function decisions({ pageOne }: ReportModel, language: Language, texts: PageTexts): HTMLElement {
  const parts = element("section", { id: "part-decisions" }, element("h3", {}, texts.toBeDecided));
  if (pageOne.decisions.length > 0) parts.append(element("div", { id: "decisions" }, list(pageOne.decisions)));
  parts.append(...pageOne.blocks.flatMap((one) => block(one, language, texts)));
  return parts;
}

/** The sections of the report with their charts; what changed is the page's own, since its baseline can be chosen. */
export async function reportSections({ sections }: ReportModel, options: PartOptions): Promise<HTMLElement> {
  const parts = element("div", { id: "report" });
  for (const one of sections)
    parts.append(await section(one.id === "changes" ? { ...one, blocks: [], title: options.texts.sections.targets } : one, options));
  return parts;
}

async function section({ id, title, paragraphs, blocks, charts, definitions }: Section, options: PartOptions): Promise<HTMLElement> {
  const meanings = definitions.map(({ name, question, formula }) => `${name}: ${question} ${formula}`);
  if (meanings.length > 0) return element("section", {}, details(title, list(meanings)));
  const isEmpty = paragraphs.length === 0 && blocks.length === 0 && charts.length === 0;
  if (isEmpty) return element("section");
  const content = [
    ...(paragraphs.length > 0 ? [list(paragraphs)] : []),
    ...(charts.length > 0 ? [await drawCharts(charts, options)] : []),
    ...blocks.flatMap((one) => block(one, options.language, options.texts, title)),
  ];
  return element("section", { id: `part-${id}` }, element("h3", {}, title), ...content);
}

/** A table with what it comes to (if that is no heading already) and what may be missing from it, or the reason why there is none. */
function block(
  { id, title, columns, numbers, rows, caption, unavailable, remarks }: Block,
  language: Language,
  texts: PageTexts,
  section = "",
): HTMLElement[] {
  const head = columns.map((name, c) => ({ title: name, number: numbers.includes(c) }));
  const table = dataTable(
    head,
    rows.map((row) => row.map(shownCell)),
    { id: `table-${id}`, cards: true, all: texts.allRows(formatNumber(rows.length, language)) },
  );
  const notes = [caption ?? unavailable, ...remarks].filter((text): text is string => text !== null && text !== title && text !== section);
  return [
    element("h4", {}, title),
    ...(rows.length > 0 ? [table] : notes.length === 0 ? [element("p", { class: "note" }, "–")] : []),
    ...notes.map((text) => element("p", { class: "note" }, text)),
  ];
}
