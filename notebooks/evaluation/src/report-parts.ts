import { type Block, type ReportModel, type Section, shownCell } from "@pimpasa/report";
import { dataTable } from "./data-table.ts";
import { details, element, list } from "./element.ts";

/** The evaluation as the report says it: the message, what is to be decided, then section by section. Charts follow on the page. */
export function reportParts({ head, pageOne, sections }: ReportModel, toBeDecided: string): HTMLElement {
  const parts = element("div", { id: "report" }, element("div", { id: "message" }, list(head.sentences)));
  parts.append(element("h3", {}, toBeDecided));
  if (pageOne.decisions.length > 0) parts.append(element("div", { id: "decisions" }, list(pageOne.decisions)));
  parts.append(...pageOne.blocks.flatMap(block));
  for (const one of sections) parts.append(section(one));
  return parts;
}

function section({ id, title, paragraphs, blocks, definitions }: Section): HTMLElement {
  const content = [...(paragraphs.length > 0 ? [list(paragraphs)] : []), ...blocks.flatMap(block)];
  const meanings = definitions.map(({ name, question, formula }) => `${name}: ${question} ${formula}`);
  if (meanings.length > 0) return element("section", {}, details(title, list(meanings)));
  return element("section", { id: `part-${id}` }, element("h3", {}, title), ...content);
}

/** A table with what it comes to and what may be missing from it, or the reason why there is none. */
function block({ id, title, columns, numbers, rows, caption, unavailable, remarks }: Block): HTMLElement[] {
  const head = columns.map((name, c) => ({ title: name, number: numbers.includes(c) }));
  const table = dataTable(
    head,
    rows.map((row) => row.map(shownCell)),
    { id: `table-${id}`, cards: true },
  );
  const notes = [caption ?? unavailable, ...remarks].filter((text) => text !== null);
  return [
    element("h4", {}, title),
    ...(rows.length > 0 ? [table] : notes.length === 0 ? [element("p", { class: "note" }, "–")] : []),
    ...notes.map((text) => element("p", { class: "note" }, text)),
  ];
}
