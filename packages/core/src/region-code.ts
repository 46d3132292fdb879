import { type Issue, issue, shown } from "./issue.ts";
import { err, ok, type Result } from "./result.ts";
import { textFormat } from "./text-format.ts";

/**
 * A region's code of the Ministry of Home Affairs (Kemendagri), written with dots:
 * `PP` province · `PP.KK` regency (01–69) or city (71–99) · `PP.KK.CC` district · `PP.KK.CC.DDDD` village,
 * whose first digit is 1 (kelurahan), 2 (desa) or 3 (desa adat).
 *
 * A code of Statistics Indonesia (BPS) looks the same and means another place, so it is a type of its own (`BpsCode`).
 * Source: Kepmendagri 300.2.2-2138/2025.
 */
export type RegionCode = string & { readonly __brand: "RegionCode" };

/** The four levels, from the largest. */
export const regionLevels = ["province", "regency", "district", "village"] as const;
export type RegionLevel = (typeof regionLevels)[number];

const lengths: Readonly<Record<number, RegionLevel>> = { 2: "province", 5: "regency", 8: "district", 13: "village" };
const format = /^[1-9]\d(?:\.(?:0[1-9]|[1-9]\d)(?:\.(?!00)\d\d(?:\.[123]\d{3})?)?)?$/;

/**
 * Is this text a Kemendagri region code? An undotted number is refused, and the issue says why.
 *
 * @example
 * ```ts
 * parseRegionCode("53.01.01.2001").ok; // => true
 * const undotted = parseRegionCode("5301");
 * undotted.ok ? "" : undotted.error.code; // => "region-code-undotted"
 * ```
 */
export function parseRegionCode(text: string): Result<RegionCode, Issue> {
  if (/^bps:/i.test(text)) return err(issue("region-code-is-bps", { value: shown(text) }));
  if (/^\d{3,}$/.test(text)) return err(issue("region-code-undotted", { value: shown(text) }));
  return format.test(text) && text.slice(3, 5) !== "70" ? ok(text as RegionCode) : err(issue("region-code-format", { value: shown(text) }));
}

/** The schema of a Kemendagri code of any level. */
export const RegionCode = textFormat(parseRegionCode);

/**
 * The schema of codes of one level only.
 *
 * @example
 * ```ts
 * regionCodeOf("regency").safeParse("53.04").success; // => true
 * regionCodeOf("regency").safeParse("53.04.01").success; // => false
 * ```
 */
export const regionCodeOf = (level: RegionLevel) =>
  textFormat((text: string) => {
    const result = parseRegionCode(text);
    if (!result.ok || levelOf(result.value) === level) return result;
    return err(issue("region-code-level", { value: shown(text), expected: level }));
  });

/**
 * At which level is this region?
 *
 * @example
 * ```ts
 * levelOf(RegionCode.parse("53.71.01.1001")); // => "village"
 * ```
 */
export const levelOf = (code: RegionCode): RegionLevel => lengths[code.length] as RegionLevel;

/**
 * The code of the province (always there).
 *
 * @example
 * ```ts
 * provinceOf(RegionCode.parse("53.01.01.2001")); // => "53"
 * ```
 */
export const provinceOf = (code: RegionCode): RegionCode => code.slice(0, 2) as RegionCode;

/**
 * The code of the regency or city; undefined for a province.
 *
 * @example
 * ```ts
 * regencyOf(RegionCode.parse("53.04.01.2001")); // => "53.04"
 * regencyOf(RegionCode.parse("53")); // => undefined
 * ```
 */
export const regencyOf = (code: RegionCode): RegionCode | undefined => (code.length < 5 ? undefined : (code.slice(0, 5) as RegionCode));

/**
 * The code of the district; undefined above the district.
 *
 * @example
 * ```ts
 * districtOf(RegionCode.parse("53.71.01.1001")); // => "53.71.01"
 * ```
 */
export const districtOf = (code: RegionCode): RegionCode | undefined => (code.length < 8 ? undefined : (code.slice(0, 8) as RegionCode));

/**
 * Is `code` the region `area` or a part of it?
 *
 * @example
 * ```ts
 * isWithin(RegionCode.parse("53.04.01.2001"), RegionCode.parse("53.04")); // => true
 * isWithin(RegionCode.parse("53"), RegionCode.parse("53.04")); // => false
 * ```
 */
export const isWithin = (code: RegionCode, area: RegionCode): boolean => code === area || code.startsWith(`${area}.`);
