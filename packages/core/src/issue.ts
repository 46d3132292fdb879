import { redacted, redactedParams } from "./redaction.ts";

/**
 * What can be wrong with one cell: a code and the parameters of its text.
 * The texts in both languages are in `messages/`; parameters never hold the value of a personal field.
 */
export interface IssueParams {
  required: object;
  unreadable: { expected: string; value: string };
  "not-text": object;
  "too-long": { maximum: number };
  "control-character": { character: string };
  "id-format": object;
  "id-repeated": { id: string; row: number };
  "region-code-undotted": { value: string };
  "region-code-format": { value: string };
  "region-code-level": { value: string; expected: string };
  "region-code-is-bps": { value: string };
  "bps-code-format": { value: string };
  "bps-code-is-region": { value: string };
  "day-format": { value: string; suggestion: string };
  "day-serial": { value: string; suggestion: string };
  "day-not-in-calendar": { value: string };
  "month-format": { value: string };
  "instant-format": { value: string };
  "instant-no-offset": { value: string };
  "interval-reversed": { from: string; to: string };
  "period-format": { value: string };
  "period-reversed": { value: string };
  "nip-length": object;
  "nip-date": object;
  "decree-format": { value: string };
  "count-format": { value: string };
  "count-too-large": { value: string; maximum: number };
  "number-format": { value: string };
  "boolean-format": { value: string };
  /** `allowed`: the codes; `choices`: the codes with their labels, where they have some. */
  "term-unknown": { value: string; allowed: string; choices?: Readonly<Record<string, { readonly id: string; readonly en: string }>> };
  "parts-exceed-total": { parts: number; total: number };
  "unknown-field": { field: string };
  "cell-too-many": { expected: number; found: number };
  "quote-open": object;
  "cell-formula": object;
  "cell-error": { value: string };
  "cell-merged": { range: string };
  "cell-early-date": object;
  "not-record": object;
  "key-too-short": { bytes: number; minimum: number };
  "key-not-random": object;
  "role-unknown": { role: string };
  "role-missing": { role: string; id: string };
  "role-not-valid": { role: string; id: string; day: string };
  "access-rule-missing": { day: string };
  "policy-not-valid": { policy: string; day: string };
}

export type IssueCode = keyof IssueParams;

/** One thing that is wrong with one value. */
export type Issue = { [C in IssueCode]: { readonly code: C; readonly params: IssueParams[C] } }[IssueCode];

/**
 * Makes an issue; the parameters must fit the code. What looks like a NIP, a NIK or a mobile number in them is put out.
 *
 * @example
 * ```ts
 * issueText(issue("too-long", { maximum: 200 }), "en"); // => "Too long; at most 200 characters."
 * ```
 */
export const issue = <C extends IssueCode>(code: C, params: IssueParams[C]): Issue => ({ code, params: redactedParams(params) }) as Issue;

const bidiAndControl = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from outside, with every character that can hide or reorder text written as its number. */
export const visible = (text: string): string => text.replace(bidiAndControl, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * A value from outside as it may stand in a message: at most 80 characters, none that can hide or reorder text, and no
 * number that looks like a NIP, a NIK or a mobile number.
 *
 * @example
 * ```ts
 * shown("desa\u202e"); // => "desa\\u202e"
 * shown("199001012015011001"); // => "[NIP/NIK]"
 * ```
 */
export function shown(value: unknown): string {
  const text = redacted(typeof value === "string" ? value : typeof value === "bigint" ? String(value) : jsonOf(value));
  return text.length > 80 ? `${visible(text.slice(0, 80).replace(/[\ud800-\udbff]$/, ""))}…` : visible(text);
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
