// The gallery as one page that opens without a network: every chart in both languages, on light and dark ground, for print, as a
// colour-blind reader sees it, on a phone and wide.
import { type ChartOptions, type ChartTheme, chartCatalogue, renderSvg } from "@pimpasa/analytics";
import { type Language, languages } from "@pimpasa/core";
import { type Draw, galleryCharts } from "./gallery-charts.ts";
import { type GalleryData, galleryData } from "./gallery-data.ts";

interface View {
  readonly name: string;
  readonly theme: ChartTheme;
  readonly width: number;
  /** Seen without the cones for green light. */
  readonly isDeutan: boolean;
}

const views: readonly View[] = [
  { name: "light-phone", theme: "light", width: 340, isDeutan: false },
  { name: "dark-phone", theme: "dark", width: 340, isDeutan: false },
  { name: "print-phone", theme: "print", width: 340, isDeutan: false },
  { name: "deutan-phone", theme: "light", width: 340, isDeutan: true },
  { name: "light-wide", theme: "light", width: 720, isDeutan: false },
  { name: "dark-wide", theme: "dark", width: 720, isDeutan: false },
];

/** Deuteranopia after Machado, Oliveira and Fernandes (2009), severity 1.0, in linear light. */
const deuteranopia = "0.367322 0.860646 -0.227968 0 0  0.280085 0.672501 0.047413 0 0  -0.011820 0.042940 0.968881 0 0  0 0 0 1 0";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

export async function galleryPage(): Promise<string> {
  const data = await galleryData();
  const charts = galleryCharts(data);
  const parts: string[] = [];
  for (const language of languages)
    for (const view of views) {
      const figures: string[] = [];
      for (const { name, question } of chartCatalogue)
        figures.push(await figure(charts[name], { name, question: question[language] }, { data, language, view }));
      parts.push(
        `<section class="${view.theme}${view.isDeutan ? " deutan" : ""}" id="${language}-${view.name}"><h2>${language} · ${view.name}</h2><div class="grid">${figures.join("")}</div></section>`,
      );
    }
  return page(parts);
}

async function figure(
  draw: Draw,
  { name, question }: { readonly name: string; readonly question: string },
  { data, language, view }: { readonly data: GalleryData; readonly language: Language; readonly view: View },
): Promise<string> {
  const options: ChartOptions = { language, theme: view.theme, width: view.width, synthetic: true, labelOf: data.labels[language] };
  const spec = draw(options);
  const svg = await renderSvg(spec, language);
  const ids = `${language}-${view.name}-${name}-`;
  const own = svg.replace(/id="(clip|gradient_)/g, `id="${ids}$1`).replaceAll("url(#", `url(#${ids}`);
  return `<figure id="${ids}figure" style="width:${view.width}px"><figcaption><code>${name}</code> ${escaped(question)}</figcaption><div role="img" aria-label="${escaped(String(spec.description))}">${own}</div></figure>`;
}

function page(parts: readonly string[]): string {
  const links = languages
    .flatMap((language) => views.map(({ name }) => `<a href="#${language}-${name}">${language} ${name}</a>`))
    .join(" ");
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Galeri grafik Pimpasa (data sintetis)</title>
<style>
body{font:14px system-ui,sans-serif;margin:0}nav{padding:12px}section{padding:12px}h2{font-size:16px}
.light{background:#fff;color:#1b1f24}.dark{background:#12161c;color:#e6edf3}.print{background:#fff;color:#000}
.deutan{background:#fff}.deutan svg{filter:url(#deuteranopia)}
.grid{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}figure{margin:0;max-width:100%}figcaption{font-size:12px;padding:4px 8px}svg{max-width:100%;height:auto}
@media print{nav{display:none}figure{break-inside:avoid}section:not(.print){display:none}}
</style></head><body>
<svg width="0" height="0" aria-hidden="true"><filter id="deuteranopia" color-interpolation-filters="linearRGB"><feColorMatrix values="${deuteranopia}"/></filter></svg>
<nav>${links}</nav>
${parts.join("\n")}
</body></html>
`;
}
