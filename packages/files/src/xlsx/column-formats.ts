import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The library gives a style to cells only. For the style of whole columns each sheet ends in a row of empty, styled cells. */
const lastRow = /<row r="\d+"[^>]*>((?:(?!<row)[\s\S])*?)<\/row><\/sheetData>/;
const styledCell = /<c r="([A-Z]+)\d+"[^>]*? s="(\d+)"/g;
const columnElement = /<col min="(\d+)"/g;

/** When the workbook was made is the hour of the machine: it is left out. */
const timesOfMaking = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
const propertiesPath = "docProps/core.xml";

/** The library names sheets without quotes where it says which rows are printed on every page: Excel calls such a file damaged. */
const printedRows = /(<definedName name="_xlnm\.Print_Titles"[^>]*>)(?!')([^<]*)(!\$\d+:\$\d+<)/g;
const workbookPath = "xl/workbook.xml";

/** Zip files begin in 1980; every entry is of that day, so that the same content gives the same bytes. */
const entryTime = { mtime: "1980-01-01T00:00:00" };

/**
 * Takes the last row off each of these sheets (by their position, from 0) and gives its styles to the columns: what somebody
 * types into an empty cell then keeps its leading zeros. The bytes come from one implementation of DEFLATE on every machine.
 */
export function withColumnFormats(bytes: Uint8Array, sheets: readonly number[]): Uint8Array<ArrayBuffer> {
  const entries = unzipSync(bytes);
  for (const sheet of sheets) {
    const path = `xl/worksheets/sheet${sheet + 1}.xml`;
    const xml = entries[path];
    if (xml !== undefined) entries[path] = strToU8(formatted(strFromU8(xml)));
  }
  const workbook = entries[workbookPath];
  if (workbook !== undefined) entries[workbookPath] = strToU8(strFromU8(workbook).replace(printedRows, quotedName));
  const properties = entries[propertiesPath];
  if (properties !== undefined) entries[propertiesPath] = strToU8(strFromU8(properties).replace(timesOfMaking, ""));
  const files: Zippable = Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, [content, entryTime]]));
  return new Uint8Array(zipSync(files, { level: 6 }));
}

const quotedName = (_: string, before: string, sheet: string, after: string): string =>
  `${before}'${sheet.replace(/'|&apos;|&#39;/g, "$&$&")}'${after}`;

function formatted(xml: string): string {
  const cells = lastRow.exec(xml)?.[1] ?? "";
  const styles = [...cells.matchAll(styledCell)].map((match) => match[2] as string);
  return xml
    .replace(lastRow, "</sheetData>")
    .replace(/<dimension [^>]*\/>/, "")
    .replace(columnElement, (whole, column: string) => {
      const style = styles[Number(column) - 1];
      return style === undefined ? whole : `<col style="${style}" min="${column}"`;
    });
}
