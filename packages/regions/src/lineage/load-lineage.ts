import { lineageLoaders } from "../generated/lineage/loaders.ts";
import { provinces } from "../nation.ts";
import { UnknownProvinceError } from "../unknown-province.ts";
import type { LineageChange } from "./change.ts";
import { decodeChanges } from "./decode-changes.ts";

export interface LoadLineageOptions {
  /** Two-digit codes of the provinces whose changes are wanted, out of them and into them; without it, all. */
  readonly provinces?: readonly string[];
}

/**
 * How did region codes change between the lists of 2020 and 2025? Loads the changes of the named provinces
 * (one module each: 1 to 60 kB, the nation 280 kB), derived from five published lists; see `publishedLists`.
 *
 * Not in it: splits of villages (the lists show the new village, not from which one it came), and what was not clear.
 * Rejects with `UnknownProvinceError` for a code that is none. Licence: ODbL 1.0; see `gazetteerAttribution`.
 *
 * @example
 * ```ts
 * const changes = await loadLineage({ provinces: ["36"] });
 * const moved = changes.find((change) => change.kind === "moved");
 * [moved?.from, moved?.to, moved?.because, moved?.certainty]; // => ["36.02.16.2018", "36.02.28.2009", "same-name", "likely"]
 * [moved?.after, moved?.by]; // => ["2024-01-06", "2025-04-25"]
 * ```
 */
export async function loadLineage(options: LoadLineageOptions = {}): Promise<readonly LineageChange[]> {
  const codes = options.provinces ?? provinces.map((province) => province.code);
  const loaded = await Promise.all([...new Set(codes)].map(loadProvince));
  return withoutRepeats(loaded.flat());
}

async function loadProvince(code: string): Promise<readonly LineageChange[]> {
  if (!provinces.some((province) => province.code === code)) throw new UnknownProvinceError(code);
  const load = Object.hasOwn(lineageLoaders, code) ? lineageLoaders[code] : undefined;
  return load === undefined ? [] : decodeChanges((await load()).lineageLines);
}

/** A change from one province to another is told in both. */
function withoutRepeats(changes: readonly LineageChange[]): readonly LineageChange[] {
  const byWay = new Map(changes.map((change) => [`${change.by}|${change.kind}|${change.from ?? ""}|${change.to ?? ""}`, change]));
  return [...byWay.values()];
}
