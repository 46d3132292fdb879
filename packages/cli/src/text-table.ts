/** A cell of a table in the terminal; numbers are aligned to the right. */
export interface TextColumn {
  readonly title: string;
  readonly align?: "left" | "right";
}

/** A table for the terminal: columns as wide as their widest cell. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, c) => Math.max(width(title), ...rows.map((row) => width(row[c] ?? ""))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, c) => padded(cell, widths[c] as number, columns[c]?.align ?? "left"))
      .join("  ")
      .trimEnd();
  return `${[line(columns.map(({ title }) => title)), ...rows.map(line)].join("\n")}\n`;
}

const width = (text: string): number => [...text].length;

function padded(text: string, to: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, to - width(text)));
  return align === "right" ? space + text : text + space;
}
