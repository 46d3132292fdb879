import { expect, it } from "vitest";
import { loadGazetteer, type RegionResolution, type RegionRow } from "../src/index.ts";
import { corruptRow, seededRandom, type TrueVillage } from "./corrupt-rows.ts";
import { trueVillages } from "./true-villages.ts";

const provinceCodes = ["12", "33", "53", "73"];
const gazetteer = await loadGazetteer({ provinces: provinceCodes });

interface Line {
  readonly row: RegionRow;
  readonly truth: TrueVillage;
}

/** A list as offices keep them: blocks of a few villages of one district, some blocks without or with a wrong district, half of the rows damaged. */
function madeList(villages: readonly TrueVillage[], seed: number): readonly Line[] {
  const random = seededRandom(seed);
  const lines: Line[] = [];
  for (let block = 0; block < 12; block++) {
    const some = villages[Math.floor(random() * villages.length)] as TrueVillage;
    const siblings = villages.filter(({ district, regency }) => district === some.district && regency === some.regency);
    const other = villages.find(({ district, regency }) => district !== some.district && regency === some.regency)?.district ?? "";
    const mode = random();
    const text = mode < 0.3 ? "" : mode < 0.45 ? other : mode < 0.55 ? "Kec. Tidak Ada" : some.district;
    for (const truth of siblings.filter(() => random() < 0.4).slice(0, 9)) {
      const plain = { village: truth.village, district: text, regency: truth.regency, province: "" };
      lines.push({ truth, row: random() < 0.5 ? corruptRow(plain, truth, random, villages).row : plain });
    }
  }
  return lines;
}

const count = (lines: readonly Line[], answers: readonly RegionResolution[]) => ({
  asked: answers.filter(({ code }) => code === null).length,
  wrong: answers.filter(({ code }, at) => code !== null && code !== lines[at]?.truth.code).length,
  sureAndWrong: answers.filter(({ code, confidence }, at) => confidence >= 0.9 && code !== lines[at]?.truth.code).length,
});

it("answers more rows with the list than without it, and no more of them wrong", () => {
  const lists = provinceCodes.flatMap((code) => [1, 2, 3].map((seed) => madeList(trueVillages(gazetteer, [code]), seed)));
  const lines = lists.flat();
  const together = count(
    lines,
    lists.flatMap((list) => gazetteer.resolveList(list.map(({ row }) => row))),
  );
  const alone = count(
    lines,
    lines.map(({ row }) => gazetteer.resolve(row)),
  );
  expect(lines.length).toBeGreaterThan(400);
  expect(together.asked).toBeLessThan(0.8 * alone.asked);
  expect(together.wrong).toBeLessThanOrEqual(Math.max(alone.wrong, 0.01 * lines.length));
  expect(together.sureAndWrong).toBe(0);
});
