// Known answers of the official history, and the statuses of a made-up one.
import { CalendarDay, RegionCode } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { loadGazetteer } from "../load-gazetteer.ts";
import type { LineageChange } from "./change.ts";
import { lineageTable } from "./lineage-table.ts";
import { loadLineage } from "./load-lineage.ts";
import { regionHistory } from "./region-history.ts";

const day = (text: string) => CalendarDay.parse(text);
const code = (text: string) => RegionCode.parse(text);
const official = regionHistory(await loadLineage());
const [day2020, day2022, day2023, day2025] = ["2020-12-31", "2022-03-30", "2023-06-30", "2025-04-25"].map(day) as [
  CalendarDay,
  CalendarDay,
  CalendarDay,
  CalendarDay,
];
const on = (text: string, when: CalendarDay) => {
  const { status, codes, certainty } = official.codeOn(code(text), when);
  return [status, codes.map((one) => one.code).join(" "), certainty].join(" ");
};

// Sources: the project's domain notes (Airputih); UU 14, 15, 16/2022 and 29/2022 (Papua); Kepmendagri 300.2.2-2138/2025 (the rest).
describe("known answers", () => {
  test.each([
    ["14.71.08.1011", "one 14.71.13.1005 certain", "Airputih, whose district Tampan was split into Binawidya and Tuah Madani"],
    ["91.01", "one 93.01 certain", "Merauke went to Papua Selatan"],
    ["91.04", "one 94.01 certain", "Nabire went to Papua Tengah"],
    ["91.02", "one 95.01 certain", "Jayawijaya went to Papua Pegunungan"],
    ["92.71", "one 96.71 certain", "Kota Sorong went to Papua Barat Daya"],
    ["91.03", "unchanged 91.03 certain", "Jayapura stayed"],
    ["91.01.04.2002", "one 93.01.04.2002 certain", "Komolom in Merauke, with all above it"],
    ["91.01.99.2001", "unknown  certain", "no list has it, and its regency is gone"],
    ["53.03.03.1011", "one 53.03.03.2011 certain", "Supun, a kelurahan that became a desa"],
    ["92.02.04.2004", "one 92.02.31.2008 certain", "Aimasi, in a new district of its name"],
    ["53.04.01.2006", "unchanged 53.04.01.2006 certain", "Lamaksenulu"],
    ["35.15.04.1005", "retired  certain", "Mindi, in the mud of Sidoarjo"],
  ])("%s is in 2025: %s (%s)", (from, answer) => {
    expect(on(from, day2025)).toBe(answer);
  });

  test("back again", () => {
    expect(on("14.71.13.1005", day2020)).toBe("one 14.71.08.1011 certain");
    expect(on("96.71", day2022)).toBe("one 92.71 certain");
  });

  test("Papua became four provinces, Papua Barat two: none is chosen", () => {
    const successors = (text: string) => official.successorsOf(code(text), { on: day2025 });
    expect([successors("91").status, successors("91").codes.map((one) => one.code)]).toEqual(["several", ["91", "93", "94", "95"]]);
    expect(successors("92").codes.map((one) => one.code)).toEqual(["92", "96"]);
    expect(official.predecessorsOf(code("96"), { on: day2022 }).codes.map((one) => one.code)).toEqual(["92"]);
    expect(official.isRetired(code("91"))).toBe(false);
  });

  test("a change between two lists is undecided on a day between them", () => {
    const between = official.codeOn(code("91.01"), day("2022-07-25"));
    expect([between.status, between.undecided.map(({ to, after, by }) => [to, after, by])]).toEqual([
      "unchanged",
      [["93.01", "2022-03-30", "2022-12-31"]],
    ]);
    expect(official.codeOn(code("91.01"), day2023).undecided).toEqual([]);
    expect(official.codeOn(code("91.01"), day2022).undecided).toEqual([]);
  });

  test("a way over two lists keeps both steps", () => {
    const { codes, steps } = official.codeOn(code("92.04.14.2006"), day2025);
    expect(codes.map((one) => one.code)).toEqual(["96.02.08.2005"]);
    expect(steps.map(({ from, to }) => `${from} ${to}`)).toEqual(["92.04.14.2006 96.02.08.2005"]);
  });

  test("a number that was given to another village leads each to its own", () => {
    const names = (text: string, asOf: CalendarDay) => official.codeOn(code(text), day2025, asOf).codes.map((one) => one.code);
    expect(names("91.20.02.2016", day2022)).toEqual(["91.20.03.2007"]);
    expect(official.standsOn(code("91.20.03.2005"), day2022)).toBe(true);
  });

  test("what was not found again names candidates, and none is chosen", () => {
    const lost = official.codeOn(code("93.02.03.2004"), day2025);
    expect([lost.status, lost.codes, lost.steps[0]?.candidates]).toEqual(["retired", [], ["93.02.17.2006"]]);
  });
});

test("the gazetteer carries the history of what it loads, with names; without it on request", async () => {
  const gazetteer = await loadGazetteer({ provinces: ["14"] });
  const airputih = code("14.71.08.1011");
  expect(gazetteer.lineage?.isRetired(airputih)).toBe(true);
  expect(gazetteer.lineage?.successors(airputih)).toEqual([{ code: "14.71.13.1005", name: "Airputih", certainty: "certain" }]);
  expect(gazetteer.lineage?.successors(code("14.71.13.1005"))).toEqual([]);
  expect(gazetteer.lineage?.codeOn(code("14.71.99.1001"), day2025).status).toBe("unknown");
  expect((await loadGazetteer({ provinces: ["14"], lineage: false })).lineage).toBeUndefined();
});

const row = { by: "2021-01-01", source: "Contoh" };
const village = (number: number) => `53.04.01.2${number}`;
const historyOf = (...rows: readonly object[]) => {
  const checked = lineageTable(rows.map((one) => ({ ...row, ...one })));
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return regionHistory(checked.value as readonly LineageChange[]);
};
const statusOn = (history: ReturnType<typeof historyOf>, number: number, when: CalendarDay) => {
  const { status, codes, certainty } = history.codeOn(code(village(number)), when);
  return [status, codes.map((one) => one.code.slice(-3)), certainty];
};

describe("statuses of a user's own changes", () => {
  const history = historyOf(
    { kind: "renamed", from: village(101), to: village(101), fromName: "Desa Contoh 001", toName: "Desa Contoh 002" },
    { kind: "recoded", from: village(102), to: village(103) },
    { kind: "split", from: village(103), to: village(103), by: "2022-01-01" },
    { kind: "split", from: village(103), to: village(104), by: "2022-01-01" },
    { kind: "retired", from: village(105) },
    { kind: "new", to: village(106) },
    { kind: "recoded", from: village(104), to: village(107), by: "2023-01-01" },
  );
  test.each([
    [101, day2025, ["unchanged", ["101"], "certain"]],
    [102, day("2021-06-01"), ["one", ["103"], "stated"]],
    [102, day("2022-06-01"), ["several", ["103", "104"], "stated"]],
    [102, day2025, ["several", ["103", "107"], "stated"]],
    [107, day2020, ["one", ["102"], "stated"]],
    [105, day2025, ["retired", [], "stated"]],
    [105, day2020, ["unchanged", ["105"], "certain"]],
    [106, day2020, ["not-yet", [], "stated"]],
    [108, day2020, ["unchanged", ["108"], "certain"]],
  ])("village %i on %s", (number, when, answer) => {
    expect(statusOn(history, number, when)).toEqual(answer);
  });

  test("the name that the change tells is given where no list has one", () => {
    expect(history.codeOn(code(village(101)), day2025).codes[0]?.name).toBeUndefined();
    const renamed = history.codeOn(code(village(101)), day2025, day2020);
    expect([renamed.status, renamed.codes[0]?.name]).toEqual(["renamed", "Desa Contoh 002"]);
  });

  test("asked against time, there is no answer", () => {
    expect(history.successorsOf(code(village(106)), { on: day2020 }).status).toBe("not-yet");
    expect(history.predecessorsOf(code(village(102)), { on: day2025 }).status).toBe("retired");
  });
});
