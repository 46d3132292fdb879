import { formatNumber } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import type { ReportTexts } from "../messages/report-texts.ts";
import { shownCell } from "../model/cell.ts";
import type { Block } from "../model/report-model.ts";
import { DataTable } from "./data-table.tsx";

interface BlockProps {
  readonly block: Block;
  readonly texts: ReportTexts;
  readonly language: Language;
  /** How many rows the page shows; the others are in the workbook. */
  readonly most: number;
  /** The heading, where the section's own does not name the block already. */
  readonly heading?: boolean;
}

/** Columns in which nothing stands are not shown on the page, but for the first two. */
function shownColumns({ columns, rows, numbers }: Block) {
  const kept = columns.map((_, i) => i).filter((i) => i < 2 || rows.some((row) => row[i] !== ""));
  return {
    columns: kept.map((i) => columns[i] ?? ""),
    numbers: kept.flatMap((i, at) => (numbers.includes(i) ? [at] : [])),
    cellsOf: (row: Block["rows"][number]) => kept.map((i) => shownCell(row[i] ?? "")),
  };
}

/** One table: its first rows and how many more there are, that there is none, or why it cannot be made, in one line. */
export function BlockTable({ block, texts, language, most, heading = true }: BlockProps) {
  const absent = block.unavailable ?? block.instead ?? (block.rows.length === 0 ? texts.none : null);
  if (absent !== null) return <AbsentBlock block={block} reason={absent} heading={heading} />;
  const rows = block.rows.slice(0, most);
  const more = block.rows.length - rows.length;
  const { columns, numbers, cellsOf } = shownColumns(block);
  return (
    <div class="block">
      <DataTable
        heading={heading ? block.title : null}
        caption={heading && block.caption === block.title ? null : (block.caption ?? block.title)}
        columns={columns}
        rows={rows.map(cellsOf)}
        numbers={numbers}
      />
      {more > 0 ? <p class="more">{texts.more(formatNumber(more, language))}</p> : null}
      {block.remarks.map((remark) => (
        <p class="note">{remark}</p>
      ))}
    </div>
  );
}

/** A table that has nothing to show: what it would be and why it is not there, on one line. */
function AbsentBlock({ block, reason, heading }: Pick<BlockProps, "block" | "heading"> & { readonly reason: string }) {
  return (
    <div class="block absent">
      {heading ? <h3>{block.title}</h3> : null}
      <p>{[reason, ...block.remarks].join(" ")}</p>
    </div>
  );
}
