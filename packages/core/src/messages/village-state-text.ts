import type { StateThresholds } from "../coverage/village-conditions.ts";
import type { VillageStateRow, VillageStatesAt } from "../coverage/village-state.ts";
import type { Language } from "../language.ts";
import { termLabels } from "../term-labels.ts";
import type { VillageState } from "../terms.ts";

type WithDays = Extract<VillageState, "not-visited-lately" | "no-recent-report" | "nil-reports-only">;

/** States that hold over a number of days, with it. */
const withDays: Readonly<Record<Language, Readonly<Record<WithDays, (days: StateThresholds) => string>>>> = {
  id: {
    "not-visited-lately": ({ visitDays }) => `Tidak dikunjungi selama ${visitDays} hari terakhir`,
    "no-recent-report": ({ reportDays }) => `Tidak ada laporan selama ${reportDays} hari terakhir`,
    "nil-reports-only": ({ reportDays }) => `Hanya laporan nihil selama ${reportDays} hari terakhir`,
  },
  en: {
    "not-visited-lately": ({ visitDays }) => `Not visited in the last ${visitDays} days`,
    "no-recent-report": ({ reportDays }) => `No report in the last ${reportDays} days`,
    "nil-reports-only": ({ reportDays }) => `Nil reports only in the last ${reportDays} days`,
  },
};

const hasDays = (state: VillageState): state is WithDays => state in withDays.id;

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
  { shown }: Pick<VillageStateRow, "shown">,
  { thresholds }: Pick<VillageStatesAt, "thresholds">,
  language: Language,
): string {
  if (thresholds !== null && hasDays(shown)) return withDays[language][shown](thresholds);
  return termLabels.villageState[shown][language];
}
