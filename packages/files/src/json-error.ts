/** The position of a character in a text, as editors show it: both begin at 1; a column is a UTF-16 unit. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function placeAt(text: string, position: number): TextPlace {
  const before = text.slice(0, position).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

type Bracket = "{" | "[";
type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | ", or close" | "end";

const whitespace = /[ \t\n\r]*/y;
const numberStart = /-?(?:(?:0|[1-9]\d*)(?:\.(?:\d+(?:[eE][+-]?\d*)?)?|[eE][+-]?\d*)?)?/y;
const words = ["true", "false", "null"];
const escapes = new Set('"\\/bfnrt');

/**
 * Where does a text stop being JSON (RFC 8259)? At the first character that no JSON text with this beginning could have,
 * or at its end if it breaks off; undefined if it is JSON. Engines say it in their own words, some not at all.
 */
export function jsonErrorPosition(text: string): number | undefined {
  const open: Bracket[] = [];
  let expected: Expected = "value";
  for (let at = skip(text, 0); ; at = skip(text, at)) {
    const char = text[at];
    if (char === undefined) return expected === "end" ? undefined : at;
    const next = afterPunctuation(char, expected, open);
    if (next !== undefined) {
      expected = next;
      at += 1;
      continue;
    }
    if (!expected.startsWith("value") && !(expected.startsWith("key") && char === '"')) return at;
    const scalar = scalarEnd(text, at);
    if (!scalar.isWhole) return scalar.end;
    expected = expected.startsWith("key") ? ":" : afterValue(open);
    at = scalar.end;
  }
}

const afterValue = (open: readonly Bracket[]): Expected => (open.length === 0 ? "end" : ", or close");

/** What is expected after a character of punctuation, with `open` brought up to date; undefined if it may not stand here. */
function afterPunctuation(char: string, expected: Expected, open: Bracket[]): Expected | undefined {
  if (closes(char, expected, open.at(-1))) {
    open.pop();
    return afterValue(open);
  }
  if (char === ":" && expected === ":") return "value";
  if (char === "," && expected === ", or close") return open.at(-1) === "{" ? "key" : "value";
  if ((char !== "{" && char !== "[") || !expected.startsWith("value")) return undefined;
  open.push(char);
  return char === "{" ? "key or }" : "value or ]";
}

const closes = (char: string, expected: Expected, open: Bracket | undefined): boolean =>
  (char === "}" && open === "{" && (expected === "key or }" || expected === ", or close")) ||
  (char === "]" && open === "[" && (expected === "value or ]" || expected === ", or close"));

function skip(text: string, from: number): number {
  whitespace.lastIndex = from;
  return from + (whitespace.exec(text)?.[0].length ?? 0);
}

interface ScalarEnd {
  /** Behind the scalar if it is whole, else at the first character that does not belong there. */
  readonly end: number;
  readonly isWhole: boolean;
}

function scalarEnd(text: string, start: number): ScalarEnd {
  if (text[start] === '"') return stringEnd(text, start);
  const word = words.find((candidate) => candidate[0] === text[start]);
  if (word !== undefined) return wordEnd(text, start, word);
  numberStart.lastIndex = start;
  const number = numberStart.exec(text)?.[0] ?? "";
  return { end: start + number.length, isWhole: /\d$/.test(number) };
}

function wordEnd(text: string, start: number, word: string): ScalarEnd {
  let length = 0;
  while (length < word.length && text[start + length] === word[length]) length += 1;
  return { end: start + length, isWhole: length === word.length };
}

function stringEnd(text: string, start: number): ScalarEnd {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    if (text.charCodeAt(at) < 0x20) return { end: at, isWhole: false };
    if (text[at] !== "\\") at += 1;
    else {
      const escaped = escapeEnd(text, at + 1);
      if (!escaped.isWhole) return escaped;
      at = escaped.end;
    }
  }
  return at < text.length ? { end: at + 1, isWhole: true } : { end: text.length, isWhole: false };
}

function escapeEnd(text: string, start: number): ScalarEnd {
  if (text[start] !== "u") return escapes.has(text[start] ?? "") ? { end: start + 1, isWhole: true } : { end: start, isWhole: false };
  let end = start + 1;
  while (end < start + 5 && /[\da-fA-F]/.test(text[end] ?? "")) end += 1;
  return { end, isWhole: end === start + 5 };
}
