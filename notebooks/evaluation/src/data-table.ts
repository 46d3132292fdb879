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
  /** The words of the button that shows all rows of a long table. Without it, all are shown at once. Paper has them all. */
  readonly all?: string;
}

/** A table of more rows than this is folded on the screen. */
const mostRows = 12;

/** A column of numbers. */
export const numberColumn = (title: string): Column => ({ title, number: true });
export const textColumn = (title: string): Column => ({ title });

/** A table of texts as the reader sees them. The first cell of each row names the row. */
export function dataTable(columns: readonly Column[], rows: readonly (readonly string[])[], options: TableOptions = {}): HTMLElement {
  const head = element("tr", {}, ...columns.map((column) => element("th", { scope: "col", ...classOf(column) }, column.title)));
  const body = rows.map((row) => element("tr", {}, ...row.map((text, c) => cell(text, columns[c], c))));
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
  if (options.id !== undefined) table.id = options.id;
  const box = element("div", { class: options.cards ? "scroll cards" : "scroll", ...(options.cards ? {} : { tabindex: "0" }) }, table);
  return options.all === undefined || rows.length <= mostRows ? box : folded(box, table, options.all);
}

/** The table with its first rows, and a button for the others. */
function folded(box: HTMLElement, table: HTMLElement, all: string): HTMLElement {
  table.classList.add("folded");
  const button = element("button", { type: "button", class: "all" }, all);
  button.addEventListener("click", () => {
    table.classList.remove("folded");
    table.querySelector<HTMLElement>(`tbody tr:nth-child(${mostRows + 1}) th`)?.setAttribute("tabindex", "-1");
    table.querySelector<HTMLElement>(`tbody tr:nth-child(${mostRows + 1}) th`)?.focus();
    button.remove();
  });
  box.append(button);
  return box;
}

function cell(text: string, column: Column | undefined, index: number): HTMLElement {
  if (index === 0) return element("th", { scope: "row" }, text);
  return element("td", { "data-label": column?.title ?? "", ...classOf(column) }, text);
}

const classOf = (column: Column | undefined): Record<string, string> => (column?.number ? { class: "number" } : {});
