import type { VillageStateRow, VillageStatesAt } from "../../coverage/village-state.ts";
import { termLabels } from "../../term-labels.ts";
import { hasDays, type TextsWithDays } from "../texts-with-days.ts";

const withDays: TextsWithDays = {
  "not-visited-lately": ({ visitDays }) => `Not visited in the last ${visitDays} days`,
  "no-recent-report": ({ reportDays }) => `No report in the last ${reportDays} days`,
  "nil-reports-only": ({ reportDays }) => `Nil reports only in the last ${reportDays} days`,
};

/** The state of a village in English, with the days of the policy profile where it speaks of a time. */
export const villageStateText = ({ shown }: Pick<VillageStateRow, "shown">, { thresholds }: Pick<VillageStatesAt, "thresholds">): string =>
  thresholds !== null && hasDays(shown) ? withDays[shown](thresholds) : termLabels.villageState[shown].en;
