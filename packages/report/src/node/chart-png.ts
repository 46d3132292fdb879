import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The font that is shipped with the package; without one every text of a picture would be missing. */
const fontFamily = "DejaVu Sans";
const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

interface PngOptions {
  /** How many pixels stand for one unit of the drawing. */
  readonly scale?: number;
}

/** An SVG chart as a PNG picture, drawn with the font that is shipped, on white ground. The same SVG gives the same bytes. */
export async function chartPng(svg: string, { scale = 2 }: PngOptions = {}): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const drawn = new Resvg(svg, {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontFiles: fontFiles.map((file) => join(fontDir(), file)),
      loadSystemFonts: false,
      defaultFontFamily: fontFamily,
      sansSerifFamily: fontFamily,
    },
  });
  return drawn.render().asPng();
}

function fontDir(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("dejavu-fonts-ttf/package.json")), "ttf");
}
