import { isCalendarDay } from "./calendar-day.ts";
import { type Issue, issue } from "./issue.ts";
import { err, ok, type Result } from "./result.ts";
import { textFormat } from "./text-format.ts";

/**
 * The number of a civil servant (NIP), 18 digits. PNS: birth date, year and month of appointment, sex, serial.
 * PPPK: birth date, year, count of contracts (two digits, so no month), sex, serial. There is no check digit.
 * It is personal data: no message ever holds it.
 */
export type Nip = string & { readonly __brand: "Nip" };

/**
 * Is this text a well-formed NIP of a PNS or a PPPK? Spaces between the groups are allowed.
 * The month of appointment is not checked, since a PPPK number has a count of contracts in its place. That the number
 * belongs to a person cannot be known from it.
 *
 * @example
 * ```ts
 * const nip = parseNip("19900101 201501 1 001");
 * nip.ok ? nip.value : ""; // => "199001012015011001"
 * parseNip("199002302015011001").ok; // => false
 * ```
 */
export function parseNip(text: string): Result<Nip, Issue> {
  const digits = text.replace(/ /g, "");
  if (!/^\d{18}$/.test(digits)) return err(issue("nip-length", {}));
  const birth = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const year = digits.slice(8, 12);
  const plausible = isCalendarDay(birth) && year > digits.slice(0, 4) && year < "2100" && /[12]/.test(digits.charAt(14));
  return plausible && digits.slice(15) !== "000" ? ok(digits as Nip) : err(issue("nip-date", {}));
}

/** The schema of a NIP. */
export const Nip = textFormat(parseNip);
