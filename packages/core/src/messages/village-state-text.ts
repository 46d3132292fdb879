import type { VillageStateRow, VillageStatesAt } from "../coverage/village-state.ts";
import type { Language } from "../language.ts";
import { villageStateText as english } from "./en/village-state-text.ts";
import { villageStateText as indonesian } from "./id/village-state-text.ts";

const texts = { id: indonesian, en: english } as const;

/**
 * The state of a village in words, with the days of the policy profile where it speaks of a time.
 *
 * @example
 * ```ts
 * villageStateText({ shown: "not-visited-lately" }, { thresholds: { visitDays: 90, reportDays: 60 } }, "id"); // => "Tidak dikunjungi selama 90 hari terakhir"
 * villageStateText({ shown: "no-open-complaint" }, { thresholds: null }, "id"); // => "Tidak ada aduan terbuka"
 * ```
 */
export function villageStateText(
  village: Pick<VillageStateRow, "shown">,
  states: Pick<VillageStatesAt, "thresholds">,
  language: Language,
): string {
  return texts[language](village, states);
}
