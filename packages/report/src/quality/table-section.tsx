import { type ColumnProfile, formatNumber } from "@pimpasa/analytics";
import { fileNameOf, type TableName, tableNames } from "@pimpasa/core";
import { DataTable } from "../html/data-table.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";
import { shareCell } from "./share-cell.ts";

/** What was read, and what each column holds. */
export function TableSection(props: QualitySectionProps) {
  const { quality, texts, language } = props;
  const { file, read, accepted, rejected } = texts.columns;
  const number = (value: number): string => formatNumber(value, language);
  const rows = tableNames.map((table) => {
    const intake = quality.tables[table];
    const name = `${fileNameOf(table)}.csv`;
    if (intake.status !== "supplied") return [name, texts.status[intake.status], "", ""];
    return [name, number(intake.read), number(intake.accepted), number(intake.rejected)];
  });
  return (
    <section class="new-page">
      <h2>{texts.sections.tables}</h2>
      <DataTable caption={texts.captions.tables} columns={[file, read, accepted, rejected]} rows={rows} numbers={[1, 2, 3]} />
      <p class="note">{texts.captions.columns}</p>
      {[...Map.groupBy(quality.columns, (column) => column.table)].map(([table, columns]) => (
        <ColumnTable {...props} table={table} columns={columns} />
      ))}
    </section>
  );
}

function ColumnTable({ table, columns, ...props }: QualitySectionProps & { table: TableName; columns: readonly ColumnProfile[] }) {
  const { field, filled, distinct, range, terms } = props.texts.columns;
  return (
    <details>
      <summary>{fileNameOf(table)}.csv</summary>
      <DataTable
        caption={`${fileNameOf(table)}.csv`}
        columns={[field, filled, distinct, range, terms]}
        rows={columns.map((column) => columnCells(column, props))}
        numbers={[1, 2]}
      />
    </details>
  );
}

function columnCells(column: ColumnProfile, props: QualitySectionProps): string[] {
  const { texts, language } = props;
  const number = (value: number): string => formatNumber(value, language, Number.isInteger(value) ? 0 : 2);
  const bound = (value: string | number | null): string => (typeof value === "number" ? number(value) : (value ?? ""));
  const range = column.minimum === null ? "" : `${bound(column.minimum)} – ${bound(column.maximum)}`;
  return [
    column.column,
    shareCell({ numerator: column.filled, denominator: column.rows }, props.language),
    column.distinct === null ? texts.personal : number(column.distinct),
    range,
    (column.terms ?? []).map(({ term, count }) => `${term} ${number(count)}`).join(" · "),
  ];
}
