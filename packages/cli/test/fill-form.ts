import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What is typed into cells: `{ Kegiatan: { A4: "keg-001", F4: 30 } }`. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Fills cells of a workbook in its XML, so that nothing of ours writes them. */
export function fillForm(bytes: Uint8Array, typed: Typed): Uint8Array {
  const entries = unzipSync(bytes);
  const sheets = [...strFromU8(entries["xl/workbook.xml"] as Uint8Array).matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)];
  for (const [name, cells] of Object.entries(typed)) {
    const number = sheets.find((sheet) => sheet[1] === escaped(name))?.[2];
    if (number === undefined) throw new Error(`There is no sheet ${name}; the form has ${sheets.map((sheet) => sheet[1]).join(", ")}.`);
    const path = `xl/worksheets/sheet${number}.xml`;
    entries[path] = strToU8(withCells(strFromU8(entries[path] as Uint8Array), cells));
  }
  return zipSync(entries);
}

function withCells(xml: string, cells: Readonly<Record<string, string | number>>): string {
  const rows = Map.groupBy(Object.entries(cells), ([address]) => address.replace(/^[A-Z]+/, ""));
  let filled = xml;
  for (const [row, inRow] of rows) {
    const isThere = filled.includes(`<row r="${row}"`);
    const parts = inRow.map(([address, value]) => [address, cellXml(address, value, columnStyle(xml, address))] as const);
    if (isThere) for (const [address, cell] of parts) filled = filled.replace(new RegExp(`<c r="${address}"[^>]*?/>`), cell);
    else filled = filled.replace("</sheetData>", `<row r="${row}">${parts.map(([, cell]) => cell).join("")}</row></sheetData>`);
  }
  return filled;
}

/** The style that a spreadsheet gives to what is typed into the column: a day looks like a day. */
function columnStyle(xml: string, address: string): string {
  const column = address.charCodeAt(0) - 64;
  const style = new RegExp(`<col style="(\\d+)" min="${column}"`).exec(xml)?.[1];
  return style === undefined ? "" : ` s="${style}"`;
}

const cellXml = (address: string, value: string | number, style: string): string =>
  typeof value === "number"
    ? `<c r="${address}"${style}><v>${value}</v></c>`
    : `<c r="${address}"${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;

/** A row of cells from column A on; empty ones are left alone. */
export const rowOf = (row: number, values: readonly (string | number | null)[]): Record<string, string | number> =>
  Object.fromEntries(values.flatMap((value, i) => (value === null ? [] : [[`${String.fromCharCode(65 + i)}${row}`, value]])));

/** The address of the cell with a name in the workbook. */
export function namedCell(bytes: Uint8Array, name: string): string {
  const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"] as Uint8Array);
  const found = new RegExp(`<definedName name="${name}"[^>]*>[^<]*!\\$([A-Z]+)\\$(\\d+)<`).exec(xml);
  return `${found?.[1]}${found?.[2]}`;
}
