import { renderSvg, vegaLocale } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import type { ReportChart } from "@pimpasa/report";
import embed from "vega-embed";
import { element } from "./element.ts";
import { saveButton } from "./save.ts";

export interface DrawOptions {
  readonly language: Language;
  readonly dark: boolean;
  /** How the files of the charts begin. */
  readonly name: string;
  readonly save: (format: string) => string;
}

/** Pixels of a PNG for one of the chart, so that it is sharp on paper. */
const pngScale = 3;

/** Draws charts with their tooltips, each with a button to save it as PNG and as SVG. */
export async function drawCharts(charts: readonly ReportChart[], options: DrawOptions): Promise<HTMLElement> {
  const box = element("div", { class: "charts" });
  for (const chart of charts) box.append(await figure(chart, options));
  return box;
}

async function figure({ id, light, dark: onDark, isWide }: ReportChart, { language, dark, name, save }: DrawOptions): Promise<HTMLElement> {
  // Both grounds are drawn: paper takes the light one, whatever the screen shows.
  const grounds = dark ? [onDark, light] : [light];
  const pictures = await Promise.all(grounds.map((spec, at) => picture(spec, language, dark && at === 0)));
  if (pictures.length === 2) pictures.forEach((one, at) => void one.classList.add(at === 0 ? "on-screen" : "on-paper"));
  const file = `${name}-chart-${id}`;
  const buttons = element(
    "div",
    { class: "picker save-chart" },
    labelled(
      saveButton("PNG", `${file}.png`, () => png(light, language)),
      save("PNG"),
      light,
    ),
    labelled(
      saveButton("SVG", `${file}.svg`, () => renderSvg(light, language)),
      save("SVG"),
      light,
    ),
  );
  return element("figure", { class: isWide ? "chart wide-chart" : "chart", id: `chart-${id}` }, ...pictures, buttons);
}

/** The button's words for whoever does not see beside which chart it stands. */
function labelled(button: HTMLElement, words: string, { title }: ReportChart["light"]): HTMLElement {
  const text = typeof title === "object" && title !== null && "text" in title ? title.text : title;
  button.setAttribute("aria-label", `${words}: ${Array.isArray(text) ? text.join(" ") : String(text ?? "")}`);
  return button;
}

async function picture(spec: ReportChart["light"], language: Language, dark: boolean): Promise<HTMLElement> {
  const box = element("div", { class: "picture" });
  await embed(box, spec, embedOptions(language, dark));
  return box;
}

/** Expressions are interpreted, not compiled. */
const embedOptions = (language: Language, dark = false) =>
  ({
    actions: false,
    renderer: "svg",
    ast: true,
    tooltip: { theme: dark ? "dark" : "light" },
    formatLocale: vegaLocale(language) as never,
  }) as const;

/** The chart on white ground as a picture. */
async function png(spec: ReportChart["light"], language: Language): Promise<Blob> {
  const { view } = await embed(element("div"), spec, embedOptions(language));
  const canvas = await view.toCanvas(pngScale);
  view.finalize();
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("The chart gave no picture.")) : resolve(blob)), "image/png"),
  );
}
