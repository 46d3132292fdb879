import { type Issue, issue, shown } from "./issue.ts";
import { err, ok, type Result } from "./result.ts";
import { textFormat } from "./text-format.ts";

/**
 * A region's code of Statistics Indonesia (BPS), kept with its scheme: `bps:5301`.
 * 2 digits province, 4 regency, 7 district, 10 village. The scheme is part of the value, since for 16 of NTT's
 * 22 regencies the same four digits mean another place for Kemendagri.
 */
export type BpsCode = string & { readonly __brand: "BpsCode" };

/**
 * Is this text a BPS code, with or without its `bps:`? Dotted codes are Kemendagri's and are refused.
 *
 * @example
 * ```ts
 * const code = parseBpsCode("5301");
 * code.ok ? code.value : ""; // => "bps:5301"
 * parseBpsCode("53.01").ok; // => false
 * ```
 */
export function parseBpsCode(text: string): Result<BpsCode, Issue> {
  const digits = text.replace(/^bps:/i, "");
  if (digits.includes(".")) return err(issue("bps-code-is-region", { value: shown(text) }));
  return /^[1-9](\d|\d{3}|\d{6}|\d{9})$/.test(digits)
    ? ok(`bps:${digits}` as BpsCode)
    : err(issue("bps-code-format", { value: shown(text) }));
}

/** The schema of a BPS code. */
export const BpsCode = textFormat(parseBpsCode);
