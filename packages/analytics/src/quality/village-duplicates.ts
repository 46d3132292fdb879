import { type Dataset, districtOf, type Village } from "@pimpasa/core";
import type { DuplicateCandidate } from "./duplicate.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import { type PreparedQuality, qualityOf } from "./quality-context.ts";
import type { QualityOptions } from "./quality-options.ts";
import { placeOf } from "./quality-place.ts";
import { wordsOf } from "./set-similarity.ts";

/** Names from this likeness on are candidates. */
export const nameThreshold = 0.93;

/** What a village is called beside its name: it tells no two apart. */
const kindWords = new Set(["desa", "kelurahan", "kampung", "nagori", "nagari", "gampong", "pekon", "lembang"]);

/** Words that tell villages of one name apart; with numbers and Roman numerals. */
const distinguishing = new Set(
  "utara selatan barat timur tengah timurlaut baratdaya tenggara baratlaut atas bawah hulu hilir ulu ilir udik lama baru besar kecil dalam luar satu dua tiga empat lima".split(
    " ",
  ),
);
const isDistinguishing = (word: string): boolean => distinguishing.has(word) || /^(?:\d+|[ivx]+|[a-z])$/.test(word);

/**
 * Which villages may be in the table twice? Villages of one district whose names are alike (Jaro–Winkler ≥ 0.93, without
 * the kind of village), the likest first. Names that differ in a number, a direction or a word such as *baru* and *lama*
 * are two villages and no candidates. A village whose code is wrong by a digit is found by its equal name.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Contohsari" }, { id: "v2", regionCode: "53.01.99.2002", name: "Desa Contohsarri" }, { id: "v3", regionCode: "53.01.99.2003", name: "Contohsari Barat" }],
 * });
 * villageDuplicates(dataset, { asOf: CalendarDay.parse("2025-06-30") }).map((pair) => [pair.key, pair.otherKey]); // => [["v1", "v2"]]
 * ```
 */
export function villageDuplicates(data: Dataset | PreparedQuality, options: QualityOptions): DuplicateCandidate[] {
  const { prepared, offices } = qualityOf(data, options.asOf);
  const districts = Map.groupBy(prepared.dataset.villages, (village) => districtOf(village.regionCode));
  const candidates = [...districts.values()].flatMap((villages) =>
    villages.map(nameParts).flatMap((first, i, all) =>
      all.slice(i + 1).flatMap((second): DuplicateCandidate[] => {
        const score = first.distinction === second.distinction ? jaroWinkler(first.stem, second.stem) : 0;
        if (score < nameThreshold) return [];
        const place = placeOf(offices.ofVillage(first.id));
        return [
          { ...place, table: "villages", key: first.id, otherKey: second.id, score, reasons: [score === 1 ? "same-name" : "name-alike"] },
        ];
      }),
    ),
  );
  return candidates.sort((a, b) => b.score - a.score);
}

/** A name in two parts: the words that tell villages of one name apart, and the others. */
function nameParts({ id, name }: Village): { id: string; stem: string; distinction: string } {
  const words = wordsOf(name).filter((word) => !kindWords.has(word));
  return {
    id,
    stem: words.filter((word) => !isDistinguishing(word)).join(" "),
    distinction: words.filter(isDistinguishing).join(" "),
  };
}
