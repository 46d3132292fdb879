import { languages } from "@pimpasa/core";
import { expect, it } from "vitest";
import { corruptRows } from "../../test/corrupt-rows.ts";
import { trueVillages } from "../../test/true-villages.ts";
import { loadGazetteer } from "../load-gazetteer.ts";
import { becauseText } from "./because-text.ts";

const gazetteer = await loadGazetteer({ provinces: ["53"] });

it("puts every reason in a sentence of either language", () => {
  const rows = corruptRows(trueVillages(gazetteer, ["53"]), 600, 5).map(({ row }) => row);
  const reasons = [{}, { village: "Desa" }, { village: "x".repeat(999) }, { village: "Zzz", province: "Aceh" }, ...rows].flatMap(
    (row) => gazetteer.resolve(row).because,
  );
  expect(new Set(reasons.map(({ code }) => code)).size).toBeGreaterThan(15);
  for (const reason of reasons) {
    const [id, en] = languages.map((language) => becauseText(reason, language));
    expect(id).toMatch(/^[^{}]{8,250}[.]$/);
    expect(en).not.toBe(id);
    expect(`${id}${en}`).not.toMatch(/undefined|NaN|\[object/);
  }
});
