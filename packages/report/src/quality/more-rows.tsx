import { formatNumber } from "@pimpasa/analytics";
import { DataTable } from "../html/data-table.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";

interface MoreRowsProps extends Pick<QualitySectionProps, "language" | "texts"> {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numbers?: readonly number[];
}

/** How many rows of a long list stand open. */
const openRows = 10;

/** A table that shows its first rows; a longer one can be unfolded to all of them. */
export function MoreRows({ language, texts, rows, ...table }: MoreRowsProps) {
  if (rows.length === 0) return <p>{texts.none}</p>;
  return (
    <div>
      <DataTable {...table} rows={rows.slice(0, openRows)} />
      {rows.length > openRows ? (
        <details>
          <summary>{texts.more(formatNumber(rows.length - openRows, language))}</summary>
          <DataTable {...table} rows={rows.slice(openRows)} />
        </details>
      ) : null}
    </div>
  );
}
