import type { StateThresholds } from "../coverage/village-conditions.ts";
import type { VillageState } from "../terms.ts";

const statesWithDays = ["not-visited-lately", "no-recent-report", "nil-reports-only"] as const satisfies readonly VillageState[];
type StateWithDays = (typeof statesWithDays)[number];

/** The texts of the states that hold over a number of days, with it. */
export type TextsWithDays = Readonly<Record<StateWithDays, (days: StateThresholds) => string>>;

export const hasDays = (state: VillageState): state is StateWithDays => (statesWithDays as readonly VillageState[]).includes(state);
