import { expect, it } from "vitest";
import { loadGazetteer } from "../src/index.ts";
import { trueVillages } from "./true-villages.ts";

const gazetteer = await loadGazetteer({ provinces: ["12", "53", "91"] });

// The official list against itself: names that two villages of one district share cannot be told apart.
it.each(["53", "91"])("finds every village of province %s by its own names", (province) => {
  const villages = trueVillages(gazetteer, [province]);
  const seen = new Map<string, number>();
  const names = ({ village, district, regency }: (typeof villages)[number]) => [village, district, regency].join("|").toLowerCase();
  for (const village of villages) seen.set(names(village), (seen.get(names(village)) ?? 0) + 1);
  for (const truth of villages) {
    const { village, district, regency } = truth;
    const answer = gazetteer.resolve({ village, district, regency });
    const twins = seen.get(names(truth)) ?? 0;
    if (twins > 1) expect(answer.match, names(truth)).toBe("review");
    else expect([answer.code, answer.match], names(truth)).toEqual([truth.code, "exact"]);
  }
});
