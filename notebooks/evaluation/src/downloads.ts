import { type ReportModel, reportJson, reportTables, reportWorkbook } from "@pimpasa/report";
import { details, element } from "./element.ts";
import { saveButton } from "./save.ts";

/** How the files of an evaluation begin: what it is of, and in which view. */
export const fileName = ({ head: { key }, view }: ReportModel): string => `evaluation-${key.period}-${key.asOf}-${view}`;

/** Buttons that save the report as a workbook, as JSON, and each table as CSV. Everything is made in the page. */
export function downloads(model: ReportModel, csvTitle: string): HTMLElement {
  const name = fileName(model);
  const workbook = saveButton("XLSX", `${name}.xlsx`, () => reportWorkbook(model));
  const json = saveButton("JSON", `${name}.json`, async () => reportJson(model));
  const tables = reportTables(model).map((file) => saveButton(file.name, `${name}-${file.name}`, async () => file.content));
  const group = element("div", { id: "downloads", class: "picker" }, workbook, json);
  return element("div", { class: "downloads" }, group, details(csvTitle, element("div", { id: "csv", class: "picker" }, ...tables)));
}
