import type { KpiRow } from "@pimpasa/analytics";
import { type SheetCell, type SheetColumn, type SheetInput, type SheetValue, writeWorkbook } from "@pimpasa/files/xlsx";
import { reportTexts } from "../messages/report-texts.ts";
import type { Cell, CellFormat } from "../model/cell.ts";
import type { Block, ReportModel } from "../model/report-model.ts";
import { viewText } from "../model/view-text.ts";
import { sheetNames } from "./sheet-names.ts";

type SheetRow = readonly (SheetValue | SheetCell)[];

/**
 * The report as a workbook: a sheet that says what it is, one for each table with real numbers and days under a frozen head,
 * every figure with its numbers and status, and the definitions. Text is never a formula. The same model gives the same bytes.
 *
 * @example
 * ```ts
 * const { dataset, findings, rejected } = await readDataset({});
 * const year = parsePeriod("2025");
 * const options = { language: "id", asOf: CalendarDay.parse("2025-12-31"), findings, rejected };
 * const bytes = year.ok ? await reportWorkbook(evaluationReport(dataset, { ...options, period: year.value })) : new Uint8Array();
 * [...bytes.subarray(0, 2)]; // => [0x50, 0x4b]
 * ```
 */
export function reportWorkbook(model: ReportModel): Promise<Uint8Array<ArrayBuffer>> {
  const texts = reportTexts(model.language);
  const blocks = [...model.pageOne.blocks, ...model.sections.flatMap((section) => section.blocks)].filter(({ rows }) => rows.length > 0);
  const names = sheetNames([texts.workbook.about, ...blocks.map(({ title }) => title), texts.workbook.figures, texts.sections.definitions]);
  const named = (index: number): string => names[index] as string;
  const sheets: SheetInput[] = [
    {
      name: named(0),
      columns: [
        { header: "", width: 42 },
        { header: "", width: 90 },
      ],
      hasHead: false,
      frozenRows: 0,
      rows: aboutRows(model, blocks, names),
    },
    ...blocks.map((block, i) => blockSheet(block, named(i + 1), model)),
    figureSheet(model, named(blocks.length + 1)),
    definitionSheet(model, named(blocks.length + 2)),
  ];
  return writeWorkbook(sheets, { title: `${texts.title}: ${model.head.period}` });
}

function aboutRows(model: ReportModel, blocks: readonly Block[], names: readonly string[]): SheetRow[] {
  const texts = reportTexts(model.language);
  const { programme, scope, period, asOf, dataUpTo, sentences } = model.head;
  const strong = (value: string): SheetCell => ({ value, tone: "strong" });
  const wrapped = (value: string): SheetCell => ({ value, tone: "wrapped" });
  const section = (id: string): readonly string[] => model.sections.find((one) => one.id === id)?.paragraphs ?? [];
  return [
    [{ value: texts.title, tone: "title" }],
    ...(model.synthetic ? [[{ value: texts.synthetic, tone: "warning" } as const]] : []),
    [{ value: viewText(model), tone: "strong" }],
    [texts.notOfficial],
    [],
    [strong(texts.workbook.programme), programme],
    [strong(texts.workbook.scope), scope],
    [strong(texts.workbook.period), period],
    [strong(texts.workbook.asOf), `${asOf}. ${dataUpTo}.`],
    [],
    ...sentences.map((sentence) => ["", wrapped(sentence)]),
    ...model.pageOne.decisions.map((decision, i) => [strong(i === 0 ? texts.sections.attention : ""), wrapped(decision)]),
    [],
    ...["limits", "method", "withheld"].flatMap((id) =>
      section(id).map((paragraph, i) => [strong(i === 0 ? texts.sections[id as "limits"] : ""), wrapped(paragraph)]),
    ),
    [],
    [strong(texts.workbook.sheets)],
    ...names.slice(1).map((name, i): SheetRow => [{ value: name, toSheet: name }, blocks[i]?.caption ?? ""]),
    ...(model.attribution === null ? [] : [[], [texts.attribution(model.attribution)]]),
  ];
}

const sheetFormats: Readonly<Record<CellFormat, NonNullable<SheetCell["format"]>>> = {
  whole: "whole",
  decimal: "decimal",
  percent: "share",
  day: "day",
};

const sheetCell = (cell: Cell): SheetCell =>
  typeof cell === "string"
    ? { value: cell, format: "text" }
    : { value: cell.value, format: sheetFormats[cell.format], ...(cell.format === "percent" ? { digits: 1 } : {}) };

function blockSheet({ title, caption, columns, rows, remarks }: Block, name: string, model: ReportModel): SheetInput {
  const { head, language, synthetic } = model;
  const texts = reportTexts(language);
  return {
    name,
    columns: columns.map((header, i) => ({
      header,
      width: widthOf(
        header,
        rows.map((row) => row[i] ?? ""),
      ),
    })),
    rows: rows.map((row) => row.map(sheetCell)),
    above: [
      [{ value: title, tone: "title" }],
      [`${head.scope} · ${head.period} · ${head.asOf}`],
      [{ value: [synthetic ? texts.synthetic : "", viewText(model)].filter((text) => text !== "").join(" · "), tone: "muted" }],
      ...[caption === title ? "" : (caption ?? ""), ...remarks]
        .filter((text) => text !== "")
        .map((text) => [{ value: text, tone: "muted" } as const]),
    ],
    frozenColumns: 1,
    hasFilter: true,
  };
}

/** As wide as what stands in it, within reason. */
function widthOf(header: string, cells: readonly Cell[]): number {
  const longest = Math.max(header.length, ...cells.slice(0, 200).map((cell) => (typeof cell === "string" ? cell : cell.shown).length));
  return Math.min(Math.max(longest + 2, 10), 60);
}

function figureSheet({ rows, language }: ReportModel, name: string): SheetInput {
  const { figureColumns: texts } = reportTexts(language).workbook;
  const columns: SheetColumn[] = texts.map((header, i) => ({ header, width: i < 2 ? 30 : 14 }));
  return { name, columns, rows: rows.map(figureRow), frozenColumns: 2, hasFilter: true };
}

function figureRow({ by, interval, bounds, ...row }: KpiRow): SheetRow {
  const key = Object.entries(by).map(([dimension, one]) => `${dimension}=${one}`);
  const decimal = (value: number | null | undefined): SheetCell => ({ value, format: "decimal", digits: 4 });
  const whole = (value: number | null): SheetCell => ({ value, format: value !== null && !Number.isInteger(value) ? "decimal" : "whole" });
  const share = (value: number | null): SheetCell => ({ value, format: "share", digits: 1 });
  return [
    row.kpi,
    key.join(" · "),
    row.period,
    { value: row.asOf, format: "day" },
    row.status,
    decimal(row.value),
    whole(row.numerator),
    whole(row.denominator),
    decimal(interval?.low ?? bounds?.low),
    decimal(interval?.high ?? bounds?.high),
    share(row.completeness),
    decimal(row.target),
    row.rating,
    row.reason,
  ];
}

function definitionSheet({ sections, language }: ReportModel, name: string): SheetInput {
  const { columns } = reportTexts(language);
  const definitions = sections.flatMap((section) => section.definitions);
  return {
    name,
    columns: [
      { header: "id", width: 28 },
      { header: columns.kpi, width: 34 },
      { header: columns.question, width: 60 },
      { header: columns.formula, width: 80 },
      { header: columns.kind, width: 40 },
      { header: columns.source, width: 60 },
    ],
    rows: definitions.map((one) =>
      [one.id, one.name, one.question, one.formula, one.kind, one.source].map((value) => ({ value, tone: "wrapped" }) as const),
    ),
    hasFilter: true,
  };
}
