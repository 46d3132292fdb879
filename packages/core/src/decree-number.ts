import { type Issue, issue, shown } from "./issue.ts";
import { err, ok, type Result } from "./result.ts";
import { textFormat } from "./text-format.ts";

/**
 * The number of a decree (SK), for example `W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024`. Offices number their decrees in
 * different ways, so only what all have in common is asked for: 3 to 120 visible characters, with a digit, on one line.
 */
export type DecreeNumber = string & { readonly __brand: "DecreeNumber" };

/**
 * Does this text look like the number of a decree? Whether the decree exists cannot be known from it.
 *
 * @example
 * ```ts
 * parseDecreeNumber("W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024").ok; // => true
 * parseDecreeNumber("belum ada").ok; // => false
 * ```
 */
export function parseDecreeNumber(text: string): Result<DecreeNumber, Issue> {
  const wellFormed = /^[\p{L}\d][\p{L}\d .,:;()/_-]{1,118}[\p{L}\d)]$/u.test(text) && /\d/.test(text);
  return wellFormed ? ok(text as DecreeNumber) : err(issue("decree-format", { value: shown(text) }));
}

/** The schema of a decree number. */
export const DecreeNumber = textFormat(parseDecreeNumber);
