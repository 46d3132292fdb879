import { type Language, languages, type Programme, type TableName, tableTitles } from "@pimpasa/core";
import { tableLabels } from "@pimpasa/core/text";
import type { SheetCell, SheetInput, SheetName, SheetValue } from "@pimpasa/files/xlsx";
import { emptyName, programmeNames, zoneName } from "./cell-names.ts";
import { type TemplateText, templateText } from "./template-text.ts";

const zones = ["WIB", "WITA", "WIT"];
const longestName = 200;
const longestSource = 1000;

/** What of the programme a form can carry. */
export type FormProgramme = Pick<Programme, "name" | "source" | "synthetic">;

type Row = readonly (SheetValue | SheetCell)[];

/** A cell of the guide that is filled in, with the name by which it is found again. */
interface Entry {
  readonly name: string;
  readonly label: (text: TemplateText) => string;
  readonly cell: SheetCell;
}

/** Both languages, the one that was asked for first. */
const inOrder = (language: Language): Language[] => [language, ...languages.filter((other) => other !== language)];

const wrapped = (value: SheetValue): SheetCell => ({ value, tone: "wrapped" });

/** The first sheet: what to do, in both languages, what the data is, the time zone, and the list of sheets. */
export function guideSheet(
  tables: readonly TableName[],
  language: Language,
  programme?: FormProgramme,
): { readonly sheet: SheetInput; readonly names: readonly SheetName[] } {
  const texts = inOrder(language).map(templateText) as [TemplateText, TemplateText];
  const [own] = texts;
  const before = guideRows(texts);
  const entries = entriesOf(own, programme);
  const lines = entries.map(({ label, cell }): Row => [null, { value: texts.map(label).join(" / "), tone: "strong" }, cell]);
  const above = [...before, ...lines, []];
  const sheet: SheetInput = {
    name: own.guideSheet,
    above,
    columns: [
      { header: "#", width: 5 },
      { header: own.sheetHead, width: 70 },
      { header: own.holdsHead, width: 70 },
      { header: own.emptyHead, width: 18, note: own.emptyHint },
    ],
    rows: tables.map((table) => tableRow(table, language)),
    frozenRows: 0,
  };
  const at = (name: string, cell: string): SheetName => ({ name, sheet: own.guideSheet, cell });
  const names = [
    ...entries.map(({ name }, i) => at(name, `C${before.length + i + 1}`)),
    ...tables.map((table, i) => at(emptyName(table), `D${above.length + i + 2}`)),
  ];
  return { sheet, names };
}

/** Title, steps and the word on personal data, in both languages. */
function guideRows(texts: readonly [TemplateText, TemplateText]): Row[] {
  const [own] = texts;
  return [
    [null, ...texts.map((text): SheetCell => ({ value: text.title, tone: "title" }))],
    [],
    ...own.steps.map((_, i): Row => [{ value: `${i + 1}.` }, ...texts.map((text) => wrapped(text.steps[i] ?? ""))]),
    [{ value: "!" }, ...texts.map((text): SheetCell => ({ value: text.privacy, tone: "warning-wrapped" }))],
    [],
  ];
}

/** What is filled in once for the whole workbook. */
function entriesOf(own: TemplateText, programme: FormProgramme | undefined): Entry[] {
  const length = (maximum: number) => ({ kind: "length", maximum }) as const;
  return [
    {
      name: programmeNames.name,
      label: (text) => text.programmeName,
      cell: inputCell(programme?.name ?? null, own.programmeName, own.programmeNameHint, length(longestName)),
    },
    {
      name: programmeNames.source,
      label: (text) => text.programmeSource,
      cell: inputCell(programme?.source ?? null, own.programmeSource, own.programmeSourceHint, length(longestSource)),
    },
    {
      name: programmeNames.synthetic,
      label: (text) => text.synthetic,
      cell: inputCell(programme?.synthetic ? own.yes : null, own.synthetic, own.syntheticHint, yesOrNo(own)),
    },
    { name: zoneName, label: (text) => text.zone, cell: inputCell(null, own.zone, own.zoneHint, { kind: "list", values: zones }) },
  ];
}

type Rule = NonNullable<SheetCell["validation"]>["rule"];

const yesOrNo = ({ yes, no }: TemplateText): Rule => ({ kind: "list", values: [yes, no] });

const inputCell = (value: SheetValue, title: string, hint: string, rule: Rule): SheetCell => ({
  value,
  format: "text",
  tone: "input",
  note: hint,
  validation: { rule, prompt: { title, text: hint } },
});

/** A sheet of the workbook: its name as a link, what it holds, and whether it is empty because there was nothing. */
function tableRow(table: TableName, language: Language): Row {
  const own = templateText(language);
  return [
    null,
    { value: tableTitles[table][language], toSheet: tableTitles[table][language] },
    wrapped(
      inOrder(language)
        .map((each) => tableLabels[table][each])
        .join(" / "),
    ),
    inputCell(null, own.emptyHead, own.emptyHint, yesOrNo(own)),
  ];
}
