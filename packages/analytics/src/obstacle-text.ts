import type { Language } from "@pimpasa/core";
import type { ChangeObstacle, KpiChange } from "./answer/kpi-change.ts";
import { reasonText } from "./reason-text.ts";

/** `of` is what the row of that side says of itself. */
type ObstacleTexts = Readonly<Record<ChangeObstacle, (of: string) => string>>;

const id: ObstacleTexts = {
  "now-absent": () => "Tidak ada barisnya dalam periode ini.",
  "before-absent": () => "Tidak ada barisnya dalam periode sebelumnya.",
  "now-without-value": (of) => `Sekarang: ${of}`,
  "before-without-value": (of) => `Sebelumnya: ${of}`,
  "now-partial": () => "Sekarang: hanya sebagian periode yang tercakup.",
  "before-partial": () => "Sebelumnya: hanya sebagian periode yang tercakup.",
  "before-data-begins": () => "Data baru dimulai sesudah awal periode sebelumnya.",
  "lengths-differ": () => "Kedua periode tidak sama panjang.",
  "levels-differ": () => "Tenggat layanan berubah di antara kedua periode.",
};

const en: ObstacleTexts = {
  "now-absent": () => "This period has no such row.",
  "before-absent": () => "The earlier period has no such row.",
  "now-without-value": (of) => `Now: ${of}`,
  "before-without-value": (of) => `Before: ${of}`,
  "now-partial": () => "Now: only a part of the period is covered.",
  "before-partial": () => "Before: only a part of the period is covered.",
  "before-data-begins": () => "The data begins only after the start of the earlier period.",
  "lengths-differ": () => "The two periods are not of the same length.",
  "levels-differ": () => "The service levels changed between the two periods.",
};

const texts: Readonly<Record<Language, ObstacleTexts>> = { id, en };

/**
 * Why can a KPI not be compared between two periods, in words? Empty where it can.
 *
 * @example
 * ```ts
 * const nothing = { now: null, before: null } as const;
 * obstacleText({ ...nothing, obstacle: "lengths-differ" }, "en"); // => "The two periods are not of the same length."
 * obstacleText({ ...nothing, obstacle: null }, "id"); // => ""
 * ```
 */
export function obstacleText({ obstacle, now, before }: Pick<KpiChange, "obstacle" | "now" | "before">, language: Language): string {
  if (obstacle === null) return "";
  const side = obstacle === "now-without-value" ? now : before;
  return texts[language][obstacle](side === null ? "" : reasonText(side, language));
}
