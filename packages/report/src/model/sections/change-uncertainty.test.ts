// A change is told only as far as its interval bears it. The witness of the intervals is in `shareChange` and `differenceInterval`
// of analytics; here: that they are made of the right villages, and said in the right words.
import { shareChange } from "@pimpasa/analytics";
import { CalendarDay, parsePeriod, readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { blockOf, modelOf, people, programme, rowsOf, written } from "../../../test/small-programme.ts";
import { evaluationReport } from "../evaluation-report.ts";
import { publicationRelease } from "../publication/publication-release.ts";

const count = 20;
const numbers = Array.from({ length: count }, (_, i) => i);

/** Twenty villages; the first so many had a session in the one quarter, the first so many others in the other. */
const taught = (before: number, after: number) => ({
  ...people,
  villages: numbers.map((i) => ({ id: `v${i}`, regionCode: `53.04.99.${2001 + i}`, name: `Desa Contoh ${i}` })),
  designations: numbers.map((i) => ({ id: `d${i}`, villageId: `v${i}`, officeId: "k1", from: "2024-01-01" })),
  activities: numbers.flatMap((i) => [
    ...(i < before ? [{ id: `x${i}`, kind: "awareness-session", villageId: `v${i}`, day: "2025-02-20", participants: 5 }] : []),
    ...(i < after ? [{ id: `y${i}`, kind: "awareness-session", villageId: `v${i}`, day: "2025-05-20", participants: 5 }] : []),
  ]),
});
const name = "An education session each quarter";
const points = (share: number): string => `${share < 0 ? "−" : "+"}${Math.abs(Math.round(share * 100))}`;

describe("a change with its interval", () => {
  test("is that of the villages, each beside itself", async () => {
    const model = await modelOf(taught(18, 6), { programme });
    const { interval } = shareChange(
      numbers.map((i) => ({
        before: { numerator: Number(i < 18), denominator: 1 },
        after: { numerator: Number(i < 6), denominator: 1 },
      })),
    );
    const shown = `${points(interval?.low ?? 0)} to ${points(interval?.high ?? 0)}\u00a0pct.\u00a0points`;
    expect(
      rowsOf(model, "changes")
        .find(([first]) => first === name)
        ?.slice(3),
    ).toEqual(["−60\u00a0pct.\u00a0points", shown, ""]);
    expect(
      rowsOf(model, "key-figures")
        .find(([first]) => first === name)
        ?.at(-1),
    ).toBe("−60\u00a0pct.\u00a0points");
    expect(model.head.sentences.join(" ")).toContain(
      "30% (6\u00a0of\u00a020), lower than in the previous period, 90% (18\u00a0of\u00a020)",
    );
  });
  test("of which 0 is a part is not distinguishable, in the table, on page one and in the message", async () => {
    const model = await modelOf(taught(12, 9), { programme });
    expect(
      rowsOf(model, "changes")
        .find(([first]) => first === name)
        ?.at(-1),
    ).toBe("Not distinguishable from no change.");
    expect(
      rowsOf(model, "key-figures")
        .find(([first]) => first === name)
        ?.at(-1),
    ).toMatch(/^−15.*\(not distinguishable\)$/);
    expect(model.head.sentences.join(" ")).toContain("not distinguishable from the previous period");
    expect(model.head.sentences.join(" ")).not.toMatch(/lower|higher/);
  });
  test("is not called a change or none where there is no interval: complete counts, or fewer than 10 villages", async () => {
    const model = await modelOf(taught(18, 6), { programme });
    expect(
      rowsOf(model, "changes")
        .find(([first]) => first === "Education sessions")
        ?.slice(3, 5),
    ).toEqual(["−12", ""]);
    const few = taught(5, 2);
    const small = await modelOf({ ...few, designations: few.designations.slice(0, 8) }, { programme });
    expect(
      rowsOf(small, "changes")
        .find(([first]) => first === name)
        ?.slice(4),
    ).toEqual(["", ""]);
    expect(small.head.sentences.join(" ")).not.toMatch(/previous period/);
  });
  test("of a publication is made of published figures alone, and is the wider one", async () => {
    const { dataset, findings, rejected } = await readDataset(taught(18, 6), { programme });
    const period = parsePeriod("2025-Q2");
    if (!period.ok) throw new Error("no period");
    const about = { period: period.value, asOf: CalendarDay.parse("2025-06-30") };
    const published = await publicationRelease(dataset, about);
    const options = { ...about, language: "en", findings, rejected } as const;
    const model = evaluationReport(dataset, { ...options, view: "publication", published });
    const limits = (text = ""): number[] => [...text.matchAll(/[−+]\d+/g)].map(([found]) => Number(found.replace("−", "-")));
    const [low = 0, high = 0] = limits(written(blockOf(model, "changes").rows).find(([first]) => first === name)?.[4]);
    const own = evaluationReport(dataset, { ...options, view: "operational" });
    const [ownLow = 0, ownHigh = 0] = limits(rowsOf(own, "changes").find(([first]) => first === name)?.[4]);
    expect(low).toBeLessThanOrEqual(ownLow);
    expect(high).toBeGreaterThanOrEqual(ownHigh);
    expect(high).toBeLessThan(0);
  });
});
