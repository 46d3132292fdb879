import type { VillageStateRow, VillageStatesAt } from "../../coverage/village-state.ts";
import { termLabels } from "../../term-labels.ts";
import { hasDays, type TextsWithDays } from "../texts-with-days.ts";

const withDays: TextsWithDays = {
  "not-visited-lately": ({ visitDays }) => `Tidak dikunjungi selama ${visitDays} hari terakhir`,
  "no-recent-report": ({ reportDays }) => `Tidak ada laporan selama ${reportDays} hari terakhir`,
  "nil-reports-only": ({ reportDays }) => `Hanya laporan nihil selama ${reportDays} hari terakhir`,
};

/** The state of a village in Indonesian, with the days of the policy profile where it speaks of a time. */
export const villageStateText = ({ shown }: Pick<VillageStateRow, "shown">, { thresholds }: Pick<VillageStatesAt, "thresholds">): string =>
  thresholds !== null && hasDays(shown) ? withDays[shown](thresholds) : termLabels.villageState[shown].id;
