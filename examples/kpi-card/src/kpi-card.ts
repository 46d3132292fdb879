// One KPI and one chart in a page of one's own. The data is invented.
import { describeKpi, educationSessions, formatFigure, reasonText, trendByMonth, vegaLocale } from "@pimpasa/analytics";
import { readDataset } from "@pimpasa/core";
import { readCsv } from "@pimpasa/files";
import embed from "vega-embed";
import activitiesCsv from "./data/activities.csv?raw";
import villagesCsv from "./data/villages.csv?raw";

const table = (text: string, name: string) => readCsv(new Blob([text]), name);
const { dataset } = await readDataset({
  villages: await table(villagesCsv, "villages.csv"),
  activities: await table(activitiesCsv, "activities.csv"),
});
const rows = educationSessions(dataset, { period: "2025", by: ["month"] });
const [total] = rows;
const { definition } = educationSessions;

function write(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}

write("name", definition.name.id);
write("value", total ? formatFigure(total, definition.unit, "id").value : "–");
write("note", total ? reasonText(total, "id") || describeKpi(educationSessions, "id").question : "");
const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
const spec = trendByMonth(rows, { language: "id", theme, synthetic: true });
await embed("#chart", spec as never, { actions: false, renderer: "svg", formatLocale: vegaLocale("id") as never });
