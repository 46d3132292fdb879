// Lines of reference, targets, and rows without a figure among bars. The rows are hand-made.
import { describe, expect, test } from "vitest";
import { count, impossible, share, withheld } from "../../test/chart-rows.ts";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { ChartOptions } from "./chart-options.ts";
import { coverageBars } from "./coverage-bars.ts";
import { officesCompared } from "./offices-compared.ts";
import { renderSvg } from "./render-svg.ts";

const options: ChartOptions = { language: "en", theme: "light" };
const office = (key: string, numerator: number, more: object = {}) => share("active-villages", { office: key }, numerator, 20, more);
const whole = share("active-villages", {}, 14, 60);

/** What a mark of each kind looks like in the picture. */
const shapes = { tick: /h1\.5v14h-1\.5Z/g, point: /(?<=class="mark-symbol[^>]*>)<path/g };

async function drawn(rows: readonly KpiRow[], chart = officesCompared) {
  const svg = await renderSvg(chart(rows, options), "en");
  return {
    words: svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " "),
    texts: [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text),
    of: (kind: keyof typeof shapes) => [...svg.matchAll(shapes[kind])].length,
  };
}

describe("the value of the whole", () => {
  test("is a line across each bar, with a label", async () => {
    const { texts, of } = await drawn([whole, office("k1", 10), office("k2", 4)]);
    expect(texts).toContain("overall 23%");
    expect(of("tick")).toBe(2);
  });
  test("is not drawn where there is none, or where it is a sum", async () => {
    expect((await drawn([office("k1", 10)])).of("tick")).toBe(0);
    expect((await drawn([count("participants", {}, 20), count("participants", { office: "k1" }, 8)])).of("tick")).toBe(0);
  });
});

describe("targets", () => {
  test("are triangles, only in rows that hold one", async () => {
    const { words, of } = await drawn([whole, office("k1", 10, { target: 0.9 }), office("k2", 4)]);
    expect(of("point")).toBe(1);
    expect(words).toContain("Triangles: target");
  });
  test("are in the alternative text", () => {
    expect(officesCompared([office("k1", 10, { target: 0.9 })], options).description).toContain("k1 50% (10 of 20), target 90%");
  });
  test("stretch the axis of a count", () => {
    const rows = [{ ...count("participants", { regency: "53.01" }, 8), target: 50 } as KpiRow];
    expect(JSON.stringify(coverageBars(rows, options))).toContain('"domain":[0,50]');
  });
  test("are not spoken of without one", async () => {
    expect((await drawn([whole, office("k1", 10)])).words).not.toContain("Triangles: target");
  });
});

describe("offices without a figure", () => {
  const without = (key: string) => impossible("active-villages", { office: key });
  test("stand below the others with their sign and the reason", async () => {
    const { texts, words } = await drawn([without("k9"), withheld("active-villages", { office: "k8" }), office("k1", 10)]);
    expect(texts.filter((text) => /^k\d$/.test(text))).toEqual(["k1", "k8", "k9"]);
    expect(texts).toEqual(expect.arrayContaining(["–", "×"]));
    expect(words).toContain("– 1 without a figure. Not computable: the denominator is 0");
  });
  test("are counted where they are too many to list", async () => {
    const many = Array.from({ length: 60 }, (_, at) => without(`k${at + 10}`));
    const { words } = await drawn([...many, office("k1", 10)]);
    expect(words).toContain("50 more are not shown");
    expect(words).toContain("60 without a figure");
  });
});
