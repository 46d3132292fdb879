import type { Dataset } from "@pimpasa/core";
import type { DuplicateCandidate } from "./duplicate.ts";
import { type PreparedQuality, qualityOf } from "./quality-context.ts";
import type { QualityOptions } from "./quality-options.ts";
import { placeOf } from "./quality-place.ts";

/**
 * Which officers are in the table twice? Those with one NIP, each with the first that has it. The NIP itself is personal
 * and is not given. Officers without a NIP cannot be compared.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ officers: [{ id: "o1", nip: "199001012015011001" }, { id: "o2", nip: "199001012015011001" }] });
 * officerDuplicates(dataset, { asOf: CalendarDay.parse("2025-06-30") }).map((pair) => [pair.key, pair.otherKey, pair.reasons]); // => [["o1", "o2", ["same-nip"]]]
 * ```
 */
export function officerDuplicates(data: Dataset | PreparedQuality, options: QualityOptions): DuplicateCandidate[] {
  const { prepared, offices } = qualityOf(data, options.asOf);
  const withNip = prepared.dataset.officers.filter(({ nip }) => nip !== undefined);
  return [...Map.groupBy(withNip, ({ nip }) => nip).values()].flatMap(([first, ...others]) =>
    others.flatMap((other): DuplicateCandidate[] => {
      if (first === undefined) return [];
      const place = placeOf(offices.of("officers", first.id));
      return [{ ...place, table: "officers", key: first.id, otherKey: other.id, score: 1, reasons: ["same-nip"] }];
    }),
  );
}
