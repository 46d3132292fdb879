import { type CalendarDay, fromDayNumber, levelOf, type RegionCode, type RiskBand, toDayNumber } from "@pimpasa/core";

/**
 * The risk of one village on the days `[from, to)`; `to` absent: until now. The score lies on a goalpost scale from 0
 * (lowest) to 1; the band is that of the index that made it. This is all that KPIs ask of a risk index.
 */
export interface RiskScore {
  /** The Kemendagri code of a village, mentored or not. */
  readonly regionCode: RegionCode;
  readonly from: CalendarDay;
  readonly to?: CalendarDay | undefined;
  readonly score: number;
  readonly band: RiskBand;
}

/** Scores that no index can have made; the message says which and what to do. */
export class RiskScoreError extends Error {
  override readonly name = "RiskScoreError";
}

/** The days `[fromDay, toDay)` on which one score counts. */
export interface RiskStep {
  readonly fromDay: number;
  readonly toDay: number;
  readonly score: number;
  readonly band: RiskBand;
}

/** The risk of villages on any day. */
export interface RiskScores {
  /** The villages that have a score on some day. */
  readonly codes: Iterable<RegionCode>;
  /** The score of a village on a day; undefined where it has none. */
  at(code: RegionCode, day: number): RiskStep | undefined;
  /** All scores of a village, in order, without overlap. */
  steps(code: RegionCode): readonly RiskStep[];
}

/** Scores by village and day. Throws `RiskScoreError` for what is no score of a village, and for two on one day. */
export function riskScores(scores: readonly RiskScore[]): RiskScores {
  const villages = new Map<RegionCode, RiskStep[]>();
  for (const score of scores) {
    const steps = villages.get(score.regionCode);
    if (steps) steps.push(checkedStep(score));
    else villages.set(score.regionCode, [checkedStep(score)]);
  }
  for (const [code, steps] of villages)
    checkOrder(
      code,
      steps.sort((a, b) => a.fromDay - b.fromDay),
    );
  const stepsOf = (code: RegionCode): readonly RiskStep[] => villages.get(code) ?? [];
  return {
    codes: villages.keys(),
    at: (code, day) => stepsOf(code).find(({ fromDay, toDay }) => fromDay <= day && day < toDay),
    steps: stepsOf,
  };
}

function checkedStep({ regionCode, from, to, score, band }: RiskScore): RiskStep {
  if (levelOf(regionCode) !== "village") throw new RiskScoreError(`${regionCode} is no village; give the scores of villages.`);
  if (!(score >= 0 && score <= 1)) throw new RiskScoreError(`The score ${score} of ${regionCode} is not within 0 and 1; scale it.`);
  return { fromDay: toDayNumber(from), toDay: to === undefined ? Infinity : toDayNumber(to), score, band };
}

function checkOrder(code: RegionCode, steps: readonly RiskStep[]): void {
  steps.forEach((step, i) => {
    if (step.toDay <= step.fromDay) throw new RiskScoreError(`A score of ${code} ends before it begins; let it end later.`);
    if ((steps[i + 1]?.fromDay ?? Infinity) >= step.toDay) return;
    const day = fromDayNumber((steps[i + 1] as RiskStep).fromDay);
    throw new RiskScoreError(`${code} has two scores on ${day}; let the first end there.`);
  });
}

/** At high or very high risk? */
export const isHighRisk = ({ band }: Pick<RiskStep, "band">): boolean => band === "high" || band === "very-high";
