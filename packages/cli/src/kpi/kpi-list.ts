import type { KpiDescription } from "@pimpasa/analytics";
import { texts } from "../messages/texts.ts";
import type { Terminal } from "../terminal.ts";
import { textTable } from "../text-table.ts";

type Format = "text" | "json" | "csv";

/** The catalogue, in the language of the terminal. */
export async function writeKpiList(format: Format, terminal: Terminal): Promise<void> {
  const { describeKpi, kpiCatalogue } = await import("@pimpasa/analytics");
  const list = kpiCatalogue.map((one) => describeKpi(one, terminal.language));
  if (format === "json") return terminal.out(`${JSON.stringify(list, null, 2)}\n`);
  const { columns: c } = texts(terminal.language).kpi;
  const columns = [c.id, c.question, c.unit, c.formula, ...(format === "csv" ? [c.source] : [])];
  const cells = list.map((one) => cellsOf(one, format));
  if (format === "text")
    return terminal.out(
      textTable(
        columns.map((title) => ({ title })),
        cells,
      ),
    );
  const { formatCsv } = await import("@pimpasa/files");
  for (const part of formatCsv(["id", "question", "unit", "formula", "source"], cells)) terminal.out(part);
}

const cellsOf = ({ id, question, unit, formula, source }: KpiDescription, format: Format): string[] => [
  id,
  question,
  unit.label,
  formula,
  ...(format === "csv" ? [source] : []),
];
