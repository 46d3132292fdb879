import type { DataValidation } from "hucre/xlsx";
import { columnLetters, quotedSheet } from "./cell-address.ts";
import { sheetLimits } from "./sheet-limits.ts";
import type { SheetRule, SheetValidation } from "./sheet-shape.ts";

/** The sheet that holds the lists from which is chosen. It is hidden, and begins with `#`: it is not read as data. */
export const listSheetName = "#lists";

/** Lists from which cells choose: each stands once, in a column of its own on a hidden sheet. */
export interface ChoiceLists {
  /** The range that holds these values. */
  rangeOf(values: readonly string[]): string;
  readonly lists: readonly (readonly string[])[];
}

export function choiceLists(): ChoiceLists {
  const lists: (readonly string[])[] = [];
  const places = new Map<string, number>();
  return {
    lists,
    rangeOf(values) {
      const key = JSON.stringify(values);
      const place = places.get(key) ?? lists.push(values) - 1;
      places.set(key, place);
      const letters = columnLetters(place);
      return `${quotedSheet(listSheetName)}!$${letters}$1:$${letters}$${Math.max(values.length, 1)}`;
    },
  };
}

/** So many rows of another sheet are offered: a list that is longer helps nobody. */
const offeredRows = 1999;

const cut = (text: string, maximum: number): string => (text.length > maximum ? `${text.slice(0, maximum - 1)}…` : text);

/** The day as a formula says it. */
const dayFormula = (day: string): string => `DATE(${Number(day.slice(0, 4))},${Number(day.slice(5, 7))},${Number(day.slice(8, 10))})`;

function ruleOf(rule: SheetRule, lists: ChoiceLists): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: lists.rangeOf(rule.values) };
    case "column": {
      const letters = columnLetters(rule.column);
      return { type: "list", formula1: `${quotedSheet(rule.sheet)}!$${letters}$${rule.fromRow}:$${letters}$${rule.fromRow + offeredRows}` };
    }
    case "whole":
    case "decimal":
      return { type: rule.kind, operator: "between", formula1: String(rule.minimum), formula2: String(rule.maximum) };
    case "day":
      return { type: "date", operator: "between", formula1: dayFormula(rule.from), formula2: dayFormula(rule.to) };
    case "length":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.maximum) };
    case "anything":
      return { type: "custom", formula1: "TRUE" };
  }
}

/** A validation in the words of the library, for this range. */
export function writtenValidation(validation: SheetValidation, range: string, lists: ChoiceLists): DataValidation {
  const { rule, prompt, refusal, isWarning } = validation;
  const isOpen = rule.kind === "column" || (rule.kind === "list" && rule.isOpen === true);
  return {
    ...ruleOf(rule, lists),
    range,
    allowBlank: true,
    ...(prompt === undefined
      ? {}
      : {
          showInputMessage: true,
          inputTitle: cut(prompt.title, sheetLimits.promptTitle),
          inputMessage: cut(prompt.text, sheetLimits.promptText),
        }),
    showErrorMessage: !isOpen,
    errorStyle: isWarning ? "warning" : "stop",
    ...(refusal === undefined
      ? {}
      : { errorTitle: cut(refusal.title, sheetLimits.promptTitle), errorMessage: cut(refusal.text, sheetLimits.promptText - 30) }),
  };
}
