import { riskBands } from "@pimpasa/core";
import fc from "fast-check";
import { listedVillages } from "./programme-settings.ts";
import { begin } from "./random-sketch.ts";
import { dayText, type Records, type RiskRecord } from "./records.ts";

const step = fc.record({
  gap: fc.integer({ min: 0, max: 60 }),
  length: fc.integer({ min: 1, max: 160 }),
  /** Eighths, so that sums are exact. */
  eighths: fc.nat({ max: 8 }),
  band: fc.constantFrom(...riskBands),
});

/** Scores of villages, by the number of the village in the list of regions and in the dataset; not all have one, nor on all days. */
export const randomRisk = fc.array(fc.record({ place: fc.nat({ max: 43 }), steps: fc.array(step, { minLength: 1, maxLength: 3 }) }), {
  maxLength: 40,
});
export type RandomRisk = typeof randomRisk extends fc.Arbitrary<infer T> ? T : never;

/** One list of scores a village; the last is open. */
export function riskRecords(records: Records, sketch: RandomRisk): RiskRecord[] {
  const codes = [...new Set([...records.villages.map((v) => v.regionCode), ...listedVillages])];
  const byCode = new Map(sketch.map(({ place, steps }) => [codes[place % codes.length] as string, steps] as const));
  return [...byCode].flatMap(([regionCode, steps]) => {
    let day = begin - 40;
    return steps.map(({ gap, length, eighths, band }, i) => {
      const from = day + gap;
      day = from + length;
      const to = i === steps.length - 1 ? {} : { to: dayText(day) };
      return { regionCode, from: dayText(from), ...to, score: eighths / 8, band };
    });
  });
}
