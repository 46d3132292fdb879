import type { Language } from "@pimpasa/core";
import type { KeyLabel } from "../key-label.ts";

export const chartThemes = ["light", "dark", "print"] as const;
export type ChartTheme = (typeof chartThemes)[number];

/** How a chart is drawn. What it shows is in the rows alone. */
export interface ChartOptions {
  readonly language: Language;
  readonly theme: ChartTheme;
  /** Width of the whole picture in pixels; 340 unless given, so that it is read on a phone at its own size. */
  readonly width?: number;
  /** Invented data: the chart says so. */
  readonly synthetic?: boolean;
  /** Names the keys of the rows (`keyLabels`); a key stands for itself without it. */
  readonly labelOf?: KeyLabel;
}

export const defaultWidth = 340;

export const labelWith = ({ labelOf }: ChartOptions): KeyLabel => labelOf ?? ((_dimension, key) => key);
