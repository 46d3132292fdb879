// The gallery: every chart of the catalogue is drawn from the sample, in both languages; renderSvg throws where a specification is not clean.
import { chartCatalogue, chartThemes, renderSvg } from "@pimpasa/analytics";
import { languages } from "@pimpasa/core";
import { expect, test } from "vitest";
import { galleryCharts } from "./gallery/gallery-charts.ts";
import { galleryData } from "./gallery/gallery-data.ts";

const data = await galleryData();
const charts = galleryCharts(data);

test("there are at least fourteen charts", () => expect(chartCatalogue.length).toBeGreaterThanOrEqual(14));

test.each(chartCatalogue)("$name shows figures of the sample", async ({ name }) => {
  for (const [at, language] of languages.entries()) {
    const theme = chartThemes[at] ?? "print";
    const spec = charts[name]({ language, theme, synthetic: true, labelOf: data.labels[language] });
    const svg = await renderSvg(spec, language);
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(svg).toContain(language === "id" ? "DATA SINTETIS" : "SYNTHETIC DATA");
    expect(svg).not.toMatch(/Tidak ada baris|Tidak ada angka|There are no rows|There is no figure/);
  }
});
