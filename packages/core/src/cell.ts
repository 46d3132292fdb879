import { type Field, labelsOf } from "./field.ts";
import { fromMinutes } from "./instant.ts";
import type { VocabularyName } from "./term-labels.ts";

/** Several values in one cell are joined by a vertical bar. */
export const listSeparator = "|";

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
const truth: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["ya", true],
  ["yes", true],
  ["1", true],
  ["false", false],
  ["tidak", false],
  ["no", false],
  ["0", false],
]);
const decimal = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** A thousand to a reader in Indonesia and one to a program: where a count belongs it is refused. */
const thousands = /^[+-]?\d{1,3}(\.\d{3})+$/;

const vocabularyIndex = new Map<VocabularyName, Map<string, string>>();

/** What a label has in brackets: `TPPO`. */
const abbreviations = (label: string): string[] => [...label.matchAll(/\(([^)]+)\)/g)].map((match) => match[1] as string);

function codeOf(vocabulary: VocabularyName, text: string): string {
  let index = vocabularyIndex.get(vocabulary);
  if (index === undefined) {
    index = new Map();
    for (const [code, label] of Object.entries(labelsOf(vocabulary))) {
      for (const name of [label.id, label.en, ...abbreviations(label.id), code]) index.set(folded(name), code);
    }
    vocabularyIndex.set(vocabulary, index);
  }
  return index.get(folded(text)) ?? text;
}

const isList = (field: Field): boolean => field.kind === "ids" || field.kind === "terms";

/** One element of a list, or the term of a field that holds one. */
function partValue(field: Field, part: unknown): unknown {
  if (typeof part === "string") return field.vocabulary ? codeOf(field.vocabulary, part) : part;
  return field.kind === "ids" && Number.isSafeInteger(part) ? String(part) : part;
}

/**
 * The value that a cell holds for this field, ready for the schema. An empty or blank cell is undefined (an empty list for lists).
 * What cannot be converted is handed on as it is, so that the schema refuses it and nothing is guessed.
 */
export function cellValue(field: Field, cell: unknown): unknown {
  if (cell === undefined || cell === null || cell === "") return isList(field) ? [] : undefined;
  if (typeof cell === "string") return textValue(field, cell);
  if (typeof cell === "number") return numberValue(field, cell);
  if (typeof cell === "bigint") return Number.isSafeInteger(Number(cell)) ? numberValue(field, Number(cell)) : cell;
  if (cell instanceof Date && !Number.isNaN(cell.getTime())) return dateValue(field, cell);
  return isList(field) && Array.isArray(cell) ? cell.map((part) => partValue(field, part)) : cell;
}

function numberValue(field: Field, cell: number): unknown {
  // Past 2^53 two ids can be one number, so that it is no longer known which was meant.
  if (!Number.isFinite(cell) || (Number.isInteger(cell) && !Number.isSafeInteger(cell))) return cell;
  if (field.kind === "ids") return [String(cell)];
  if (field.kind === "boolean") return truth.get(String(cell)) ?? cell;
  // A day as text, so that a spreadsheet's serial number is refused as what it is.
  return field.kind === "id" || field.kind === "day" ? String(cell) : cell;
}

function textValue(field: Field, cell: string): unknown {
  const trimmed = cell.trim();
  if (trimmed === "") return cellValue(field, undefined);
  if (field.kind === "text") return cell;
  switch (field.kind) {
    case "count":
      return decimal.test(trimmed) && !thousands.test(trimmed) ? Number(trimmed) : trimmed;
    case "number":
      return decimal.test(trimmed) ? Number(trimmed) : trimmed;
    case "boolean":
      return truth.get(trimmed.toLowerCase()) ?? trimmed;
    case "term":
      return partValue(field, trimmed);
    case "ids":
    case "terms":
      return listOf(trimmed).map((part) => partValue(field, part));
    default:
      return trimmed;
  }
}

/** A date is a day only at midnight in UTC; at any other time its day depends on the zone, and the schema refuses it. */
function dateValue(field: Field, date: Date): unknown {
  if (field.kind === "day") return date.toISOString().replace("T00:00:00.000Z", "");
  return field.kind === "instant" ? fromMinutes(date.getTime() / 60_000, 0) : date;
}

function listOf(cell: string): string[] {
  return cell
    .split(listSeparator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * The cell that holds this value in a text file; what is read from it again is the value.
 *
 * @example
 * ```ts
 * cellText(["o1", "o2"]); // => "o1|o2"
 * cellText(undefined); // => ""
 * ```
 */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.join(listSeparator) : String(value);
}
