import { provinceOf, type RegionCode } from "./region-code.ts";

/** One of Indonesia's three time zones. None of them has summer time, so the offset is all there is to know. */
export interface TimeZone {
  readonly id: "WIB" | "WITA" | "WIT";
  readonly iana: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
  readonly offsetMinutes: 420 | 480 | 540;
}

const wib: TimeZone = { id: "WIB", iana: "Asia/Jakarta", offsetMinutes: 420 };
const wita: TimeZone = { id: "WITA", iana: "Asia/Makassar", offsetMinutes: 480 };
const wit: TimeZone = { id: "WIT", iana: "Asia/Jayapura", offsetMinutes: 540 };

const witaProvinces = new Set(["51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"]);

/**
 * In which time zone does this region lie? WIB: Sumatra, Java, West and Central Kalimantan. WITA: Bali, NTB, NTT,
 * South, East and North Kalimantan, Sulawesi. WIT: Maluku and Papua. Source: Keppres 41/1987.
 *
 * @example
 * ```ts
 * const kupang = parseRegionCode("53.71");
 * kupang.ok ? timeZoneOf(kupang.value).id : ""; // => "WITA"
 * ```
 */
export function timeZoneOf(code: RegionCode): TimeZone {
  const province = provinceOf(code);
  if (witaProvinces.has(province)) return wita;
  return province >= "81" ? wit : wib;
}
