// How far can the derived pairs be trusted? The same lists were typed in by others (a second transcription with hundreds of
// other spellings): the pairs must come out again. A way over several lists must lead where the first list leads at once.
// And numbers that were given anew keep their order, of which the names know nothing.
import { expect, test } from "vitest";
import { type DerivedChange, deriveChanges } from "../scripts/derive-lineage.ts";
import { publishedLists, type RegionList, readDifferences, undone } from "../scripts/older-lists.ts";

const [l2020, march2022, end2022, l2024, l2025] = publishedLists() as [RegionList, RegionList, RegionList, RegionList, RegionList];
const second = (of: RegionList, file: string) => undone(of, readDifferences(new URL(`second-transcription/${file}.txt`, import.meta.url)));

const pairsOf = (changes: readonly DerivedChange[]) =>
  new Map(
    changes.flatMap(({ kind, from, to }) => (kind === "recoded" || kind === "moved" ? [[from as string, to as string] as const] : [])),
  );

/** How many pairs are the same, lead elsewhere, and are in one only. */
function agreement(one: readonly DerivedChange[], other: readonly DerivedChange[]) {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const both = [...left].filter(([from]) => right.has(from));
  const same = both.filter(([from, to]) => right.get(from) === to).length;
  return { same, elsewhere: both.length - same, oneOnly: left.size - both.length, otherOnly: right.size - both.length };
}

test("a second transcription of both lists gives the same pairs", () => {
  const from2022 = deriveChanges(second(march2022, "2022-03-30"), second(end2022, "2022-12-31"));
  expect(agreement(deriveChanges(march2022, end2022), from2022)).toMatchInlineSnapshot(`
    {
      "elsewhere": 0,
      "oneOnly": 9,
      "otherOnly": 9,
      "same": 5088,
    }
  `);
  const to2025 = deriveChanges(second(end2022, "2022-12-31"), second(l2025, "2025-04-25"));
  expect(agreement(deriveChanges(end2022, l2025), to2025)).toMatchInlineSnapshot(`
    {
      "elsewhere": 1,
      "oneOnly": 6,
      "otherOnly": 1,
      "same": 1237,
    }
  `);
});

test("the way from list to list leads where the first list leads at once", () => {
  const steps = [
    deriveChanges(l2020, march2022),
    deriveChanges(march2022, end2022),
    deriveChanges(end2022, l2024),
    deriveChanges(l2024, l2025),
  ];
  const ways = steps.map(pairsOf);
  const lost = steps.map((changes) => new Set(changes.filter(({ kind }) => kind === "retired").map(({ from }) => from)));
  const chained = (code: string) =>
    ways.reduce<string | undefined>((at, way, i) => (at === undefined || lost[i]?.has(at) ? undefined : (way.get(at) ?? at)), code);
  const direct = [...pairsOf(deriveChanges(l2020, l2025))].filter(([from]) => from.length === 13);
  const ends = direct.map(([from, to]) => [chained(from), to] as const);
  const same = ends.filter(([end, to]) => end === to).length;
  const lostOnTheWay = ends.filter(([end]) => end === undefined).length;
  expect({ same, elsewhere: ends.length - same - lostOnTheWay, lostOnTheWay }).toMatchInlineSnapshot(`
    {
      "elsewhere": 1,
      "lostOnTheWay": 2,
      "same": 5974,
    }
  `);
});

test("villages that were numbered anew in their district kept their order", () => {
  const renumbered = deriveChanges(march2022, end2022).filter(
    ({ kind, because, from = "" }) => kind === "recoded" && from.length === 13 && because === "moved-together",
  );
  const byDistrict = Map.groupBy(renumbered, ({ from = "", to = "" }) => `${from.slice(0, 10)}>${to.slice(0, 10)}`);
  let [kept, all] = [0, 0];
  for (const list of byDistrict.values()) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        all += 1;
        if ((a.from ?? "") < (b.from ?? "") === (a.to ?? "") < (b.to ?? "")) kept += 1;
      }
    }
  }
  expect({ kept, all }).toMatchInlineSnapshot(`
    {
      "all": 5767,
      "kept": 5767,
    }
  `);
});
