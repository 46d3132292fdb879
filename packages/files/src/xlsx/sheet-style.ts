import type { CellStyle } from "hucre/xlsx";
import type { SheetFormat, SheetTone } from "./sheet-shape.ts";

const solid = (rgb: string): NonNullable<CellStyle["fill"]> => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });
const line = { style: "thin", color: { rgb: "9AA5B1" } } as const;

/** A font without a name is another one in every program. */
const font = (more: NonNullable<CellStyle["font"]> = {}): NonNullable<CellStyle["font"]> => ({ name: "Calibri", size: 11, ...more });

const tones: Readonly<Record<SheetTone, CellStyle>> = {
  plain: { font: font(), alignment: { vertical: "top" } },
  title: { font: font({ bold: true, size: 14 }), alignment: { vertical: "top" } },
  strong: { font: font({ bold: true }), alignment: { vertical: "top" } },
  muted: { font: font({ italic: true, color: { rgb: "52606D" } }), fill: solid("F0F3F6"), alignment: { vertical: "top" } },
  remark: { font: font({ color: { rgb: "52606D" }, size: 9 }), fill: solid("F0F3F6"), alignment: { vertical: "top", wrapText: true } },
  input: {
    font: font({ bold: true }),
    fill: solid("FFF8E1"),
    border: { top: line, bottom: line, left: line, right: line },
    alignment: { vertical: "top", wrapText: true },
  },
  head: {
    font: font({ bold: true, color: { rgb: "102A43" } }),
    fill: solid("D9E2EC"),
    border: { bottom: line },
    alignment: { vertical: "top", wrapText: true },
  },
  "head-required": {
    font: font({ bold: true, color: { rgb: "FFFFFF" } }),
    fill: solid("243B53"),
    border: { bottom: line },
    alignment: { vertical: "top", wrapText: true },
  },
  warning: { font: font({ bold: true, color: { rgb: "8A2C0D" } }), fill: solid("FDEFE6"), alignment: { vertical: "top" } },
  "warning-wrapped": { font: font({ color: { rgb: "8A2C0D" } }), fill: solid("FDEFE6"), alignment: { vertical: "top", wrapText: true } },
  good: { font: font({ color: { rgb: "0B5345" } }), fill: solid("E6F4F1"), alignment: { vertical: "top" } },
  wrapped: { font: font(), alignment: { vertical: "top", wrapText: true } },
};

function numberFormat(format: SheetFormat, digits: number | undefined): string | undefined {
  const fraction = (usual: number): string => ((digits ?? usual) > 0 ? `.${"0".repeat(digits ?? usual)}` : "");
  switch (format) {
    case "text":
      return "@";
    case "whole":
      return "#,##0";
    case "decimal":
      return `#,##0${fraction(2)}`;
    case "share":
      return `0${fraction(1)}%`;
    case "day":
      return "yyyy-mm-dd";
    case "date-time":
      return "yyyy-mm-dd hh:mm";
    case "any":
      return undefined;
  }
}

/** The style of a cell. Thousands and decimals are shown as the reader's own settings have them. */
export function styleOf(format: SheetFormat, digits: number | undefined, tone: SheetTone): CellStyle {
  const numFmt = numberFormat(format, digits);
  return { ...tones[tone], ...(numFmt === undefined ? {} : { numFmt }) };
}

/** Is a text of this tone broken into lines? */
export const isWrapped = (tone: SheetTone): boolean => tones[tone].alignment?.wrapText === true;
