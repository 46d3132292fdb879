import { type Language, languages, type TableName, tableLabels, tableTitles } from "@pimpasa/core";
import type { SheetCell, SheetInput, SheetName, SheetValue } from "@pimpasa/files/xlsx";
import { type TemplateText, templateText } from "./template-text.ts";
import { zoneName } from "./zone-name.ts";

const zones = ["WIB", "WITA", "WIT"];

/** Both languages, the one that was asked for first. */
const inOrder = (language: Language): Language[] => [language, ...languages.filter((other) => other !== language)];

/** The first sheet: what to do, in both languages, the time zone, and the list of sheets. */
export function guideSheet(tables: readonly TableName[], language: Language): { readonly sheet: SheetInput; readonly zone: SheetName } {
  const texts = inOrder(language).map(templateText) as [TemplateText, TemplateText];
  const [own] = texts;
  const wrapped = (value: SheetValue): SheetCell => ({ value, tone: "wrapped" });
  const steps = own.steps.map((_, i) => [{ value: `${i + 1}.` }, ...texts.map((text) => wrapped(text.steps[i] ?? ""))]);
  const before: (readonly (SheetValue | SheetCell)[])[] = [
    [null, ...texts.map((text): SheetCell => ({ value: text.title, tone: "title" }))],
    [],
    ...steps,
    [{ value: "!" }, ...texts.map((text): SheetCell => ({ value: text.privacy, tone: "warning-wrapped" }))],
    [],
  ];
  const zoneRow = before.length + 1;
  const zoneLine = [null, { value: texts.map((text) => text.zone).join(" / "), tone: "strong" as const }, zoneCell(own)];
  const sheet: SheetInput = {
    name: own.guideSheet,
    above: [...before, zoneLine, []],
    columns: [
      { header: "#", width: 5 },
      { header: own.sheetHead, width: 70 },
      { header: own.holdsHead, width: 70 },
    ],
    rows: tables.map((table) => [
      null,
      { value: tableTitles[table][language], toSheet: tableTitles[table][language] },
      wrapped(
        inOrder(language)
          .map((each) => tableLabels[table][each])
          .join(" / "),
      ),
    ]),
    frozenRows: 0,
  };
  return { sheet, zone: { name: zoneName, sheet: own.guideSheet, cell: `C${zoneRow}` } };
}

/** The cell of the time zone, to be chosen from a list. */
const zoneCell = (text: TemplateText): SheetCell => ({
  value: null,
  format: "text",
  tone: "input",
  note: text.zoneHint,
  validation: { rule: { kind: "list", values: zones }, prompt: { title: text.zone, text: text.zoneHint } },
});
