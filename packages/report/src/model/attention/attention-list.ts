import { reasonText } from "@pimpasa/analytics";
import { districtOf, fileNameOf, type RegionCode, regencyOf, type TableName } from "@pimpasa/core";
import type { ReportContext } from "../report-context.ts";
import type { AttentionList } from "../report-model.ts";

interface ListContent extends Pick<AttentionList, "columns" | "rows"> {
  readonly numbers?: readonly number[];
  /** What the list comes to, and in which order it stands. */
  readonly summary: string;
  /** The tables that it was made of: rows rejected from them may be missing here, or be why an entry stands here. */
  readonly tables: readonly TableName[];
}

/** A list that could be made. */
export function listOf(context: ReportContext, { columns, rows, numbers = [], summary, tables }: ListContent): AttentionList {
  return {
    columns,
    numbers,
    rows,
    total: rows.length,
    summary: rows.length === 0 ? null : summary,
    unavailable: null,
    remarks: rejectedRemarks(context, tables),
  };
}

/** A list that cannot be made, and why. It is not an empty one. */
export const unavailableList = (columns: readonly string[], reason: string): AttentionList => ({
  columns,
  numbers: [],
  rows: [],
  total: 0,
  summary: null,
  unavailable: reason,
  remarks: [],
});

/** Why a list that needs these tables cannot be made; undefined where it can. */
export function missingTables({ dataset, language }: ReportContext, tables: readonly TableName[]): string | undefined {
  const of = (status: "not-supplied" | "unreadable") => tables.filter((table) => dataset.intake[table].status === status);
  const absent = of("not-supplied");
  const unreadable = of("unreadable");
  if (absent.length > 0) return reasonText({ reason: "table-not-supplied", needs: [...absent, ...unreadable] }, language);
  return unreadable.length > 0 ? reasonText({ reason: "table-unreadable", needs: unreadable }, language) : undefined;
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
