import { type Kpi, type KpiRow, kpiCatalogue, reasonText } from "@pimpasa/analytics";
import { isValidOn, provinceOf, type RegionCode, toDayNumber } from "@pimpasa/core";
import { blockOf } from "../block.ts";
import { type Cell, figureCell } from "../cell.ts";
import { shownWithNumbers } from "../figures.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/**
 * Priority areas together, the province of each, and the others side by side. A column is left out where nothing of the
 * report's scope lies in it, and a KPI that is computable in none of them; null where none of the scope has priority, or all of it
 * in one area, so that there is nothing to set beside it.
 */
export function priorityBlock(context: ReportContext): Block | null {
  const { texts, labelOf, language } = context;
  const areas = areasInForce(context);
  const kpis = kpiCatalogue.filter(({ definition }) => definition.dimensions.includes("priority"));
  const cells = cellsByKpi(context, kpis);
  const lines = kpis.map(({ definition }) => ({
    name: definition.name[language],
    cellOf: (key: string) => cells.get(`${definition.id} ${key}`),
  }));
  const columns = columnsOf(context, areas).filter(({ key }) => lines.some(({ cellOf }) => cellOf(key) !== undefined));
  const besides = columns.filter(({ key }) => key !== "priority" && key !== "whole");
  if (besides.length === 0 || !columns.some(({ key }) => key === "priority")) return null;
  return blockOf(context, {
    id: "priority-areas",
    title: texts.sections.priority,
    columns: [texts.columns.kpi, ...columns.map(({ label }) => label), texts.columns.remark],
    numbers: columns.map((_, index) => index + 1),
    rows: lines
      .filter(({ cellOf }) => columns.some(({ key }) => (cellOf(key)?.status ?? "not-computable") !== "not-computable"))
      .map(({ name, cellOf }): Cell[] => {
        const line = columns.map(({ key }) => cellOf(key));
        return [
          name,
          ...line.map((row) => (row === undefined ? "" : figureCell(row, shownWithNumbers(context, row)))),
          remarkOf(context, line),
        ];
      }),
    caption: texts.captions.priority(areas.map((code) => labelOf("province", code)).join(", ")),
  });
}

const areasInForce = ({ dataset, stockDay }: ReportContext): RegionCode[] => [
  ...new Set(dataset.programme.priorityAreas.filter((area) => isValidOn(area, toDayNumber(stockDay))).map((area) => area.regionCode)),
];

interface Column {
  /** `priority`, `other`, `whole`, or the code of a province. */
  readonly key: string;
  readonly label: string;
}

function columnsOf({ texts, labelOf }: ReportContext, areas: readonly RegionCode[]): Column[] {
  return [
    { key: "priority", label: texts.columns.priority },
    ...separateProvinces(areas).map((code) => ({ key: code, label: labelOf("province", code) })),
    { key: "other", label: texts.columns.other },
    { key: "whole", label: texts.columns.whole },
  ];
}

/** The provinces that say something of their own: none where one whole province is all that has priority. */
function separateProvinces(areas: readonly RegionCode[]): RegionCode[] {
  const provinces = [...new Set(areas.map((code) => provinceOf(code)))].sort();
  return provinces.length === 1 && areas.some((code) => code === provinces[0]) ? [] : provinces;
}

/** The figures by KPI and key of a column. A whole that is withheld beside its priority areas stays so. */
function cellsByKpi(context: ReportContext, kpis: readonly Kpi[]): ReadonlyMap<string, KpiRow> {
  const rows = [...context.rows(kpis, { by: ["province"] }), ...context.rows(kpis, { by: ["priority"] })];
  return new Map(rows.map((row) => [`${row.kpi} ${row.by.priority ?? row.by.province ?? "whole"}`, row] as const));
}

/** Why a figure of the line is missing or incomplete, each reason once. */
function remarkOf({ language }: ReportContext, cells: readonly (KpiRow | undefined)[]): string {
  const reasons = cells.flatMap((row) => (row === undefined ? [] : [reasonText(row, language)]));
  return [...new Set(reasons.filter((reason) => reason !== ""))].join(" ");
}
