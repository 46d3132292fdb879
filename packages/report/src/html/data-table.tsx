import type { ComponentChildren } from "preact";

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns whose cells are numbers, aligned to the right. */
  readonly numbers?: readonly number[];
  readonly children?: ComponentChildren;
}

/** A table with a caption; on a narrow screen each row becomes a block in which the column's name stands before its cell. */
export function DataTable({ caption, columns, rows, numbers = [] }: DataTableProps) {
  const kind = (column: number): string => (numbers.includes(column) ? "number" : "");
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, c) => (
            <th scope="col" class={kind(c)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {row.map((cell, c) =>
              c === 0 ? (
                <th scope="row">{cell}</th>
              ) : (
                <td class={`${kind(c)}${cell === "" ? " empty" : ""}`} data-label={columns[c]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
