import { type Random, weightedChoice } from "../random.ts";

type Range = readonly [least: number, most: number];

const hours = (least: number, most: number): Range => [least * 60, most * 60 - 1];

interface Delay {
  readonly kept: (random: Random) => Range;
  readonly late: (random: Random) => Range;
}

const delay = (kept: readonly (readonly [Range, number])[], late: readonly (readonly [Range, number])[]): Delay => ({
  kept: weightedChoice(kept),
  late: weightedChoice(late),
});

/** Delays between the steps in the life of a report. `kept` keeps the borrowed service level, `late` does not. */
const delays = {
  /** From the event to its submission (level: 24 h). */
  submission: delay(
    [
      [[5, 119], 50],
      [hours(2, 10), 35],
      [hours(10, 23), 15],
    ],
    [
      [hours(25, 72), 70],
      [hours(72, 240), 30],
    ],
  ),
  /** From a submission to the decision (level: 48 h). */
  verification: delay(
    [
      [[10, 119], 20],
      [hours(2, 12), 35],
      [hours(12, 24), 25],
      [hours(24, 47), 20],
    ],
    [
      [hours(49, 96), 70],
      [hours(96, 240), 30],
    ],
  ),
  /** From verification to follow-up (level: 72 h). */
  followUp: delay(
    [
      [[30, 479], 35],
      [hours(8, 24), 35],
      [hours(24, 71), 30],
    ],
    [
      [hours(73, 144), 70],
      [hours(144, 336), 30],
    ],
  ),
  /** The same for the critical category (level: 6 h). */
  criticalFollowUp: delay(
    [
      [[10, 119], 55],
      [[120, 350], 45],
    ],
    [
      [[370, 1439], 75],
      [hours(24, 72), 25],
    ],
  ),
} as const;

export type DelayName = keyof typeof delays;

/** Minutes until the next step, late in `latePerMille` of 1,000 cases. */
export function delayMinutes(random: Random, name: DelayName, latePerMille: number): number {
  const [least, most] = random.chance(latePerMille) ? delays[name].late(random) : delays[name].kept(random);
  return random.between(least, most);
}

const completion = weightedChoice<Range>([
  [hours(2, 24), 25],
  [hours(24, 168), 45],
  [hours(168, 720), 30],
]);

/** Minutes from the beginning of the follow-up to its completion. */
export const completionMinutes = (random: Random): number => random.between(...completion(random));

/** Minutes that a village takes to correct a report that was returned. */
export const correctionMinutes = (random: Random): number => random.between(60, 7199);
