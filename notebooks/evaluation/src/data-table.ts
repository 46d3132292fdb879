import { element } from "./element.ts";

export interface Column {
  readonly title: string;
  /** Written flush right. */
  readonly number?: boolean;
}

export interface TableOptions {
  readonly id?: string;
  /** On a narrow screen each row becomes a card, so that nothing has to be scrolled sideways. */
  readonly cards?: boolean;
}

/** A column of numbers. */
export const numberColumn = (title: string): Column => ({ title, number: true });
export const textColumn = (title: string): Column => ({ title });

/** A table of texts as the reader sees them. The first cell of each row names the row. */
export function dataTable(columns: readonly Column[], rows: readonly (readonly string[])[], options: TableOptions = {}): HTMLElement {
  const head = element("tr", {}, ...columns.map((column) => element("th", { scope: "col", ...classOf(column) }, column.title)));
  const body = rows.map((row) => element("tr", {}, ...row.map((text, c) => cell(text, columns[c], c))));
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
  if (options.id !== undefined) table.id = options.id;
  return element("div", { class: options.cards ? "scroll cards" : "scroll" }, table);
}

function cell(text: string, column: Column | undefined, index: number): HTMLElement {
  if (index === 0) return element("th", { scope: "row" }, text);
  return element("td", { "data-label": column?.title ?? "", ...classOf(column) }, text);
}

const classOf = (column: Column | undefined): Record<string, string> => (column?.number ? { class: "number" } : {});
