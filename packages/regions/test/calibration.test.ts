import { expect, it } from "vitest";
import { loadGazetteer, type RegionResolution } from "../src/index.ts";
import { type CorruptedRow, corruptRows } from "./corrupt-rows.ts";
import { trueVillages } from "./true-villages.ts";

const provinceCodes = ["11", "12", "32", "33", "53", "73", "91"];
const gazetteer = await loadGazetteer({ provinces: provinceCodes });
const rows = corruptRows(trueVillages(gazetteer, provinceCodes), 6000, 20_250_425);
const judged = rows.map((corrupted) => ({ corrupted, answer: gazetteer.resolve(corrupted.row) }));

const bands = [0.6, 0.7, 0.8, 0.9] as const;
const isWrong = ({ corrupted, answer }: { corrupted: CorruptedRow; answer: RegionResolution }) => answer.code !== corrupted.truth.code;

/**
 * Measured on 6,000 official rows of seven provinces, each damaged once or twice by `corruptRows` with the seed above.
 * From that confidence on (to the next): [answers, wrong answers]. Most of the wrong ones are rows whose damage made them
 * another village's true row (a dropped word, a wrong district with a namesake).
 */
const calibration = {
  0.6: [310, 7],
  0.7: [1134, 5],
  0.8: [1553, 5],
  0.9: [2409, 0],
};

it("answers within the measured calibration", () => {
  const measured = Object.fromEntries(
    bands.map((low, at) => {
      const within = judged.filter(
        ({ answer }) => answer.code !== null && answer.confidence >= low && answer.confidence < (bands[at + 1] ?? 1),
      );
      return [low, [within.length, within.filter(isWrong).length]];
    }),
  );
  expect(measured).toEqual(calibration);
});

it("is never wrong from confidence 0.9 on", () => {
  expect(judged.filter((one) => one.answer.confidence >= 0.9 && isWrong(one))).toEqual([]);
});

it("answers nine rows in ten, one in a hundred of them wrong at most", () => {
  const answered = judged.filter(({ answer }) => answer.code !== null);
  expect(answered.length / rows.length).toBeGreaterThan(0.88);
  expect(answered.filter(isWrong).length / answered.length).toBeLessThan(0.01);
});
