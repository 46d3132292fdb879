import { reasonText } from "@pimpasa/analytics";
import { districtOf, fileNameOf, type RegionCode, regencyOf, type TableName } from "@pimpasa/core";
import { type Cell, shownCell } from "./cell.ts";
import type { ReportContext } from "./report-context.ts";
import type { Block } from "./report-model.ts";

/** What a block is made with; what is not said is absent. */
export interface BlockContent {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** Which columns hold numbers. */
  readonly numbers?: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the whole comes to, and in which order it stands. */
  readonly caption: string;
  /** The tables that it was made of: rows rejected from them may be missing here, or be why an entry stands here. */
  readonly tables?: readonly TableName[];
  readonly notes?: readonly string[];
  /** Said in place of the table where no row of it has a value. */
  readonly instead?: string | null;
}

/** A table that could be made. Without a row it says so, and nothing else. */
export function blockOf(
  context: ReportContext,
  { id, title, columns, numbers = [], rows, caption, tables = [], notes = [], instead = null }: BlockContent,
): Block {
  const remarks = [...rejectedRemarks(context, tables), ...notes, ...(instead === null ? signsOf(context, rows) : [])];
  return { id, title, columns, numbers, rows, caption: rows.length === 0 ? null : caption, unavailable: null, instead, remarks };
}

/** A table that cannot be made, and why. It is not an empty one. */
export const unavailableBlock = ({ id, title, columns }: Pick<BlockContent, "id" | "title" | "columns">, reason: string): Block => ({
  id,
  title,
  columns,
  numbers: [],
  rows: [],
  caption: null,
  unavailable: reason,
  instead: null,
  remarks: [],
});

/** Why a table that needs these files cannot be made; undefined where it can. */
export function missingTables({ dataset, language }: ReportContext, tables: readonly TableName[]): string | undefined {
  const of = (status: "not-supplied" | "unreadable") => tables.filter((table) => dataset.intake[table].status === status);
  const absent = of("not-supplied");
  const unreadable = of("unreadable");
  if (absent.length > 0) return reasonText({ reason: "table-not-supplied", needs: [...absent, ...unreadable] }, language);
  return unreadable.length > 0 ? reasonText({ reason: "table-unreadable", needs: unreadable }, language) : undefined;
}

/** What the signs in a table mean, each where it stands. */
function signsOf({ texts }: ReportContext, rows: BlockContent["rows"]): string[] {
  const shown = rows.flat().map(shownCell);
  const signs = [
    ...(shown.includes("–") ? [texts.signs.absent] : []),
    ...(shown.some((text) => text.startsWith("×")) ? [texts.signs.withheld] : []),
  ];
  return signs.length === 0 ? [] : [signs.join(" · ")];
}

function rejectedRemarks({ rejectedOf, texts }: ReportContext, tables: readonly TableName[]): string[] {
  const files = tables.filter((table) => rejectedOf(table) > 0).map((table) => `${fileNameOf(table)}.csv`);
  return files.length === 0 ? [] : [texts.listUncertain(files.join(", "))];
}

/** District and regency of a village in words. */
export function regionLabel({ labelOf }: ReportContext, code: RegionCode): string {
  const names = [districtOf(code), regencyOf(code)].flatMap((part) => (part === undefined ? [] : [labelOf("regency", part)]));
  return names.join(", ");
}
