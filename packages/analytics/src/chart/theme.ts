import type { ChartTheme } from "./chart-options.ts";

/**
 * The colours of a chart, for light and dark ground and for print in black and white. No meaning hangs on a colour alone: a sign, a
 * shape or a dash says it too. Sequences have one hue that grows darker (lighter on dark
 * ground); categories are Okabe and Ito's, greys in print.
 */
export interface ThemeColours {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** For what is not there: not computable, withheld, no row. */
  readonly absent: string;
  readonly sequence: readonly string[];
  readonly categories: readonly string[];
  /** Text on the light and on the dark half of the sequence. */
  readonly onLow: string;
  readonly onHigh: string;
}

export const themeColours: Readonly<Record<ChartTheme, ThemeColours>> = {
  light: {
    ground: "#ffffff",
    text: "#1b1f24",
    muted: "#59636e",
    line: "#d1d9e0",
    absent: "#e2e6ea",
    sequence: ["#dbe9f6", "#a8cbe8", "#6aa7d6", "#2f7fbf", "#0b559f"],
    categories: ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"],
    onLow: "#1b1f24",
    onHigh: "#ffffff",
  },
  dark: {
    ground: "#12161c",
    text: "#e6edf3",
    muted: "#9aa6b2",
    line: "#38424d",
    absent: "#262d36",
    sequence: ["#16344f", "#1f5480", "#3379b0", "#66a3d4", "#a9d0f0"],
    categories: ["#56b4e9", "#e69f00", "#2bc79a", "#e29cc4", "#f0704a", "#8ab8ff"],
    onLow: "#e6edf3",
    onHigh: "#0d1117",
  },
  print: {
    ground: "#ffffff",
    text: "#000000",
    muted: "#404040",
    line: "#b0b0b0",
    absent: "#ffffff",
    sequence: ["#ececec", "#cfcfcf", "#a8a8a8", "#707070", "#303030"],
    categories: ["#202020", "#8a8a8a", "#505050", "#b0b0b0", "#707070", "#c8c8c8"],
    onLow: "#000000",
    onHigh: "#ffffff",
  },
};

export const fontFamily = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', sans-serif";
