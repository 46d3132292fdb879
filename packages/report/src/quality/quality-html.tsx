import { render } from "preact-render-to-string";
import { qualityTexts } from "./messages/quality-texts.ts";
import { QualityPage } from "./quality-page.tsx";
import type { QualityPageOptions, QualitySectionProps } from "./quality-page-options.ts";

/**
 * The page of a data check as one HTML file: what is wrong, office by office, and what the tables hold. No script, nothing
 * loaded from anywhere, in light and dark, on a phone and on paper. It is for inside use: small counts are not withheld.
 * No value of a personal field stands in it; text from the data stands as text. The same input gives the same bytes.
 *
 * @example
 * ```ts
 * const { dataset, findings, rejected } = await readDataset({});
 * const quality = dataQuality(dataset, { asOf: CalendarDay.parse("2025-12-31"), findings, rejected });
 * const html = qualityHtml({ dataset, quality, findings, rejected, language: "id" });
 * html.startsWith("<!doctype html>\n<html lang=\"id\">"); // => true
 * html.includes("<script"); // => false
 * ```
 */
export function qualityHtml(options: QualityPageOptions): string {
  const villages = new Map(options.dataset.villages.map((village) => [village.id, village.name] as const));
  const props: QualitySectionProps = {
    ...options,
    texts: qualityTexts(options.language),
    nameOf: placeNames(options),
    villageName: (id) => villages.get(id) ?? id,
  };
  return `<!doctype html>\n${render(<QualityPage {...props} />)}\n`;
}

function placeNames({ dataset, language }: QualityPageOptions): QualitySectionProps["nameOf"] {
  const texts = qualityTexts(language);
  const names = new Map(dataset.offices.map((office) => [office.id, office.name] as const));
  return ({ level, officeId }) => {
    if (level !== "office" || officeId === null) return level === "programme" ? texts.programme : texts.unplaced;
    return names.get(officeId) ?? officeId;
  };
}
