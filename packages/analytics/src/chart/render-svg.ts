import type { Language } from "@pimpasa/core";
import type { TopLevelSpec } from "vega-lite";
import { vegaLocale } from "./vega-locale.ts";
import { vegaTimeLocale } from "./vega-time-locale.ts";

/**
 * The chart as SVG text, drawn without a browser; the same spec gives the same bytes. vega and vega-lite are loaded when
 * this is called, since they cannot be `require`d.
 */
export async function renderSvg(spec: TopLevelSpec, language: Language): Promise<string> {
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const warnings: string[] = [];
  const logger = vega.logger(vega.Warn, undefined, (_method, _level, input) => warnings.push(input.map(String).join(" ")));
  const compiled = compile(spec, { logger: logger as never }).spec;
  const view = new vega.View(vega.parse(compiled), {
    renderer: "none",
    logger,
    // vega takes the definitions of number and time; its types ask for the functions it makes of them.
    locale: { number: vegaLocale(language), time: vegaTimeLocale(language) } as never,
  });
  const svg = await view.toSVG();
  view.finalize();
  if (warnings.length > 0) throw new Error(`The chart's specification is not clean: ${warnings.join("; ")}`);
  return described(cut(svg, spec), spec);
}

/**
 * Without a browser, vega takes letters to be wider than they are and leaves room at the right; the picture is as wide as
 * it was asked to be.
 */
function cut(svg: string, { usermeta }: TopLevelSpec): string {
  const width = usermeta?.pictureWidth;
  if (typeof width !== "number") return svg;
  return svg.replace(/ width="[\d.]+"/, ` width="${width}"`).replace(/ viewBox="0 0 [\d.]+ /, ` viewBox="0 0 ${width} `);
}

/** One picture with the alternative text of its specification. */
function described(svg: string, { description }: TopLevelSpec): string {
  if (typeof description !== "string") return svg;
  const label = description.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return svg.replace("<svg ", `<svg role="img" aria-label="${label}" `);
}
