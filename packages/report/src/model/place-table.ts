import { type Dimension, dimensionLabels, formatNumber, type Kpi, type KpiRow, kpiById, reasonText } from "@pimpasa/analytics";
import { type BlockContent, blockOf, unavailableBlock } from "./block.ts";
import { type Cell, figureCell } from "./cell.ts";
import { nameOf, shownWithNumbers } from "./figures.ts";
import type { ReportContext } from "./report-context.ts";
import type { Block } from "./report-model.ts";

interface PlaceTable extends Pick<BlockContent, "id" | "title"> {
  readonly kpis: readonly string[];
  readonly by?: Dimension;
}

/** Some KPIs side by side for each part of the report's scope: provinces of the nation, regencies of a province, villages of an office. */
export function placeTable(context: ReportContext, { id, title, kpis, by = partsOf(context) }: PlaceTable): Block {
  const known = kpis.flatMap((kpi): Kpi | Kpi[] => kpiById(kpi) ?? []).filter(({ definition }) => definition.dimensions.includes(by));
  const rows = context.rows(known, { by: [by] });
  const computed = known.filter(({ definition }) => totalOf(rows, definition.id)?.status !== "not-computable");
  const columns = [dimensionLabels[by][context.language], ...computed.map(({ definition }) => definition.name[context.language])];
  const head = { id, title, columns };
  if (computed.length === 0) return unavailableBlock(head, reasons(context, rows));
  const keys = [...new Set(rows.flatMap((row) => row.by[by] ?? []))].filter((key) => key !== "*");
  const labelled = keys
    .map((key) => ({ key, label: context.labelOf(by, key) }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.key < b.key ? -1 : 1));
  const cellsOf = (key: string | undefined): Cell[] =>
    computed.map(({ definition }) => {
      const row = rows.find((one) => one.kpi === definition.id && one.by[by] === key);
      return cell(context, row !== undefined && uncertain.has(row.kpi) ? { ...row, bounds: null } : row);
    });
  const uncertain = sameDoubt(context, rows);
  const missing = known.length > computed.length ? [reasons(context, rows)] : [];
  return blockOf(context, {
    ...head,
    numbers: computed.map((_, i) => i + 1),
    rows: [[context.texts.columns.whole, ...cellsOf(undefined)], ...labelled.map(({ key, label }) => [label, ...cellsOf(key)])],
    caption: title,
    notes: [
      ...missing,
      ...[...uncertain].map(([kpi, more]) => context.texts.eachMore(kpiById(kpi)?.definition.name[context.language] ?? kpi, more)),
    ],
  });
}

/** Counts of which every line can be higher by the same number: said once and not in each line. */
function sameDoubt({ language }: ReportContext, rows: readonly KpiRow[]): ReadonlyMap<string, string> {
  const groups = Map.groupBy(
    rows.filter((row) => row.value !== null),
    (row) => row.kpi,
  );
  return new Map(
    [...groups].flatMap(([kpi, own]) => {
      const more = new Set(
        own.map(({ bounds, value, denominator }) => (bounds && denominator === null ? bounds.high - (value ?? 0) : null)),
      );
      const [only] = more;
      return own.length > 2 && more.size === 1 && only != null && only > 0 ? [[kpi, formatNumber(only, language)] as const] : [];
    }),
  );
}

const totalOf = (rows: readonly KpiRow[], kpi: string): KpiRow | undefined =>
  rows.find((row) => row.kpi === kpi && Object.keys(row.by).length === 0);

const cell = (context: ReportContext, row: KpiRow | undefined): Cell =>
  row === undefined ? "" : figureCell(row, shownWithNumbers(context, row));

/** Why KPIs are not in the table, each reason once with their names. */
function reasons(context: ReportContext, rows: readonly KpiRow[]): string {
  const absent = rows.filter((row) => row.status === "not-computable" && Object.keys(row.by).length === 0);
  const groups = Map.groupBy(absent, (row) => reasonText(row, context.language));
  return [...groups].map(([reason, group]) => `${group.map((row) => nameOf(context, row)).join(", ")}: ${reason}`).join(" ");
}

/** Into which parts the scope of the report falls. Single villages are for the operational view only. */
function partsOf({ scope, view }: ReportContext): Dimension {
  if (scope.kind === "nation") return "province";
  if (scope.kind === "office") return view === "operational" ? "village" : "regency";
  if (scope.code.length === "PP".length) return "regency";
  return view === "operational" ? "village" : "district";
}
