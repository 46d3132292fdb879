import {
  addDaysTo,
  type CalendarDay,
  districtOf,
  type Gazetteer,
  provinceOf,
  type RegionCode,
  type RegionLineage,
  regencyOf,
} from "@pimpasa/core";
import type { LineageChange } from "./change.ts";
import { type ChangeIndex, changeIndex, inOrder } from "./change-index.ts";
import { birthOf, endOf, standingDay, standsOn } from "./life.ts";
import { type NameSource, type Translation, translate } from "./translation.ts";

/** The day for which an answer is wanted, and a day on which the asked code stood, where the code had two lives. */
export interface TranslateOptions {
  readonly on: CalendarDay;
  readonly asOf?: CalendarDay;
}

/** The history of region codes: what a code was, and what it is, on any day. */
export interface RegionHistory extends RegionLineage {
  /** All changes, in order of their days and codes. */
  readonly changes: readonly LineageChange[];
  /** Does the code stand on this day? */
  standsOn(code: RegionCode, day: CalendarDay): boolean;
  /**
   * A day on which the code stood, for figures of `day` that use it: `day` itself, or the day by which it came to be where
   * two lists leave open whether that was before `day`. Undefined where it did not stand.
   */
  standingDay(code: RegionCode, day: CalendarDay): CalendarDay | undefined;
  /** Which codes follow this one by the day? The code itself where nothing changed. `asOf`: without it its first life. */
  successorsOf(code: RegionCode, options: TranslateOptions): Translation;
  /** From which codes of the day did this one come? `asOf`: without it its last life. */
  predecessorsOf(code: RegionCode, options: TranslateOptions): Translation;
  /** Which code did this region have on the day, forward or back? */
  codeOn(code: RegionCode, day: CalendarDay, asOf?: CalendarDay): Translation;
}

const lastDay = "9999-12-31" as CalendarDay;
const firstDay = "1900-01-01" as CalendarDay;

/**
 * What was, and what became of, each region code, by these changes? The gazetteer gives names, and says which codes are known.
 *
 * @example
 * ```ts
 * const history = regionHistory(await loadLineage({ provinces: ["14"] }));
 * const day = CalendarDay.parse("2025-04-25");
 * const airputih = history.codeOn(RegionCode.parse("14.71.08.1011"), day);
 * [airputih.status, airputih.codes[0]?.code, airputih.certainty]; // => ["one", "14.71.13.1005", "certain"]
 * history.codeOn(RegionCode.parse("14.71.13.1005"), CalendarDay.parse("2020-12-31")).codes[0]?.code; // => "14.71.08.1011"
 * history.isRetired(RegionCode.parse("14.71.08.1011"), day); // => true
 * ```
 */
export function regionHistory(changes: readonly LineageChange[], gazetteer?: Gazetteer): RegionHistory {
  const index = changeIndex(changes);
  const names: NameSource = {
    nameOf: (code) => gazetteer?.find(code)?.name,
    isKnown: (code) => (gazetteer === undefined ? !isBelowEnded(index, code) : gazetteer.find(code) !== undefined),
  };
  const ended = (code: RegionCode, on = lastDay) => endOf(index, code, on) !== undefined;
  return {
    changes: [...changes].sort(inOrder),
    standsOn: (code, day) => standsOn(index, code, day),
    standingDay: (code, day) => standingDay(index, code, day),
    isRetired: ended,
    successors: (code, on = lastDay) => {
      if (!ended(code, on)) return [];
      const { codes, certainty } = translate(index, names, code, on);
      return codes.map((one) => ({ code: one.code, name: one.name, certainty }));
    },
    successorsOf: (code, { on, asOf = firstStanding(index, code) }) =>
      asOf > on ? answerless("not-yet") : translate(index, names, code, on, asOf),
    predecessorsOf: (code, { on, asOf = lastStanding(index, code) }) =>
      asOf < on ? answerless("retired") : translate(index, names, code, on, asOf),
    codeOn: (code, day, asOf) => translate(index, names, code, day, asOf),
  };
}

/** Was a region above this code given up? Then so was the code, whether a change tells of it or not. */
const isBelowEnded = (index: ChangeIndex, code: RegionCode): boolean =>
  [provinceOf(code), regencyOf(code), districtOf(code)].some(
    (above) => above !== undefined && above !== code && endOf(index, above) !== undefined,
  );

const firstStanding = (index: ChangeIndex, code: RegionCode): CalendarDay => birthOf(index, code, firstDay) ?? firstDay;

function lastStanding(index: ChangeIndex, code: RegionCode): CalendarDay {
  const end = endOf(index, code);
  return end === undefined ? lastDay : addDaysTo(end, -1);
}

/** The code did not stand yet on the day, or no longer. */
const answerless = (status: "not-yet" | "retired"): Translation => ({ status, codes: [], certainty: "certain", steps: [], undecided: [] });
