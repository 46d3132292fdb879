import type { RegionCode } from "@pimpasa/core";
import { provinceLines, regencyLines } from "./generated/nation.ts";

/** A province and how much it holds. Counts are numbers of units in the list of 2025. */
export interface ProvinceEntry {
  readonly code: RegionCode;
  readonly name: string;
  readonly regencyCount: number;
  readonly districtCount: number;
  readonly villageCount: number;
}

/** A regency (kabupaten) or city (kota). `name` carries the official word: "Kabupaten Belu", "Kota Kupang". */
export interface RegencyEntry {
  readonly code: RegionCode;
  readonly name: string;
  readonly kind: "kabupaten" | "kota";
  readonly districtCount: number;
  readonly villageCount: number;
}

/**
 * The 514 regencies and cities in order of their codes, at hand without loading.
 * Source: Kepmendagri 300.2.2-2138/2025; see `gazetteerAttribution`.
 *
 * @example
 * ```ts
 * regencies.length; // => 514
 * regencies.find((r) => r.code === "53.71")?.name; // => "Kota Kupang"
 * ```
 */
export const regencies: readonly RegencyEntry[] = /* @__PURE__ */ readRegencies();

/**
 * The 38 provinces in order of their codes, at hand without loading.
 * Source: Kepmendagri 300.2.2-2138/2025; see `gazetteerAttribution`.
 *
 * @example
 * ```ts
 * provinces.length; // => 38
 * provinces.find((p) => p.code === "53")?.villageCount; // => 3442
 * ```
 */
export const provinces: readonly ProvinceEntry[] = /* @__PURE__ */ readProvinces();

function readRegencies(): readonly RegencyEntry[] {
  return regencyLines.split("\n").map((line) => {
    const [code = "", name = "", districtCount, villageCount] = line.split("|");
    const kind = Number(code.slice(3)) > 70 ? "kota" : "kabupaten";
    return Object.freeze({
      code: code as RegionCode,
      name,
      kind,
      districtCount: Number(districtCount),
      villageCount: Number(villageCount),
    } as const);
  });
}

function readProvinces(): readonly ProvinceEntry[] {
  return provinceLines.split("\n").map((line) => {
    const [code = "", name = ""] = line.split("|");
    const within = regencies.filter((regency) => regency.code.startsWith(`${code}.`));
    return Object.freeze({
      code: code as RegionCode,
      name,
      regencyCount: within.length,
      districtCount: within.reduce((sum, regency) => sum + regency.districtCount, 0),
      villageCount: within.reduce((sum, regency) => sum + regency.villageCount, 0),
    });
  });
}
