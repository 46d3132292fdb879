interface DataTableProps {
  /** Stands at the head of the caption, so that it never parts from its table. */
  readonly heading?: string | null;
  /** The rest of the caption; null where the heading says it all. */
  readonly caption: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns whose cells are numbers, aligned to the right. */
  readonly numbers?: readonly number[];
}

/** With more columns than these the first one is given its width. */
const manyColumns = 4;

/**
 * A table with a caption; on a narrow screen each row becomes a block in which the column's name stands before its cell.
 * The roles keep it a table for screen readers there too.
 */
export function DataTable({ heading = null, caption, columns, rows, numbers = [] }: DataTableProps) {
  const kind = (column: number): string => (numbers.includes(column) ? "number" : "");
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: a table that is displayed as blocks loses its own roles
    <table role="table" class={columns.length > manyColumns ? "wide" : ""}>
      <caption>
        {heading === null ? null : <strong>{heading}</strong>}
        {caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, c) => (
            <th scope="col" role="columnheader" class={kind(c)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            {row.map((cell, c) =>
              c === 0 ? (
                <th scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td role="cell" class={`${kind(c)}${cell === "" ? " empty" : ""}`.trim()} data-label={columns[c]}>
                  <span>{cell}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: a table that is displayed as blocks loses its own roles
  );
}
