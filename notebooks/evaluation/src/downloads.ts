import { type ReportModel, reportJson, reportTables, reportWorkbook } from "@pimpasa/report";
import { details, element } from "./element.ts";

/** Buttons that save the report as a workbook, as JSON, and each table as CSV. Everything is made in the page. */
export function downloads(model: ReportModel, csvTitle: string): HTMLElement {
  const name = `evaluation-${model.head.key.period}-${model.head.key.asOf}-${model.view}`;
  const workbook = button("XLSX", `${name}.xlsx`, () => reportWorkbook(model));
  const json = button("JSON", `${name}.json`, async () => reportJson(model));
  const tables = reportTables(model).map((file) => button(file.name, `${name}-${file.name}`, async () => file.content));
  const group = element("div", { id: "downloads", class: "picker" }, workbook, json);
  return element("div", { class: "downloads" }, group, details(csvTitle, element("div", { id: "csv", class: "picker" }, ...tables)));
}

function button(label: string, name: string, content: () => Promise<string | Uint8Array>): HTMLElement {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", async () => save(name, await content()));
  return made;
}

function save(name: string, content: string | Uint8Array): void {
  const href = URL.createObjectURL(new Blob([content as BlobPart]));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
