// How often is a count called an outlier where there is none? Counts of 40 % extra zeros and a negative binomial of mean 3
// and size 0.8 (as sessions of a village in a month), by a z-score of 3, by the median with MAD at 3.5 (Iglewicz and Hoaglin
// 1993), and by `outlierLimit`. And how many of the slips that make a count ten times as large are found.
import { expect, test } from "vitest";
import { outlierLimit } from "./outlier-limit.ts";
import { seededRandom } from "./seeded-random.ts";

const groups = 200;
const groupSize = 1000;
const slipShare = 0.02;

const random = seededRandom(1);

function negativeBinomial(mean: number, size: number): number {
  let [left, count] = [random(), 0];
  for (let p = (size / (size + mean)) ** size; left > p; count += 1) {
    left -= p;
    p *= (((count + size) / (count + 1)) * mean) / (size + mean);
  }
  return count;
}

const zeroInflated = (): number => (random() < 0.4 ? 0 : negativeBinomial(3, 0.8));

const meanOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0) / counts.length;
const medianOf = (counts: readonly number[]): number => {
  const sorted = counts.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] as number) + (sorted[Math.ceil((sorted.length - 1) / 2)] as number)) / 2;
};

type Method = (counts: readonly number[]) => (count: number) => boolean;

const zScore: Method = (counts) => {
  const mean = meanOf(counts);
  const deviation = Math.sqrt(counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1));
  return (count) => Math.abs(count - mean) > 3 * deviation;
};
const medianAndMad: Method = (counts) => {
  const median = medianOf(counts);
  const mad = medianOf(counts.map((count) => Math.abs(count - median)));
  return (count) => 0.6745 * Math.abs(count - median) > 3.5 * mad;
};
const limit: Method = (counts) => {
  const most = outlierLimit(counts) ?? Infinity;
  return (count) => count > most;
};

/** The share of counts without error that are called outliers, and the share of slips that are. */
function simulated(method: Method, draw: () => number): { falseAlarms: number; found: number } {
  let [alarms, found, slips] = [0, 0, 0];
  for (let group = 0; group < groups; group += 1) {
    const counts = Array.from({ length: groupSize }, draw);
    alarms += counts.filter(method(counts)).length;
    const wrong = counts.map((count) => (count > 0 && random() < slipShare ? count * 10 : count));
    const isOut = method(wrong);
    const slipped = wrong.filter((count, i) => count !== counts[i]);
    slips += slipped.length;
    found += slipped.filter(isOut).length;
  }
  return { falseAlarms: alarms / (groups * groupSize), found: found / slips };
}

/** Several methods on draws of the same kind. */
const compared = <const M extends readonly Method[]>(methods: M, draw: () => number) =>
  methods.map((method) => simulated(method, draw)) as { [K in keyof M]: ReturnType<typeof simulated> };

test("of 1,000 sound counts the z-score calls about 24 outliers, the MAD about 420, ours less than one in 10", () => {
  const [z, mad, ours] = compared([zScore, medianAndMad, limit], zeroInflated);
  expect(z.falseAlarms).toBeGreaterThan(0.02);
  expect(z.falseAlarms).toBeLessThan(0.028);
  expect(mad.falseAlarms).toBeGreaterThan(0.35);
  expect(ours.falseAlarms).toBeLessThan(0.0001);
  // The price: a slip from 1 to 10 is no longer told from a busy month. A z-score finds two thirds, ours about three tenths.
  expect(z.found).toBeGreaterThan(0.6);
  expect(z.found).toBeLessThan(0.72);
  expect(ours.found).toBeGreaterThan(0.25);
  expect(ours.found).toBeLessThan(0.36);
});

test("of participants (mean 40, size 4) ours finds no fewer slips, with a hundredth of the false alarms", () => {
  const [z, ours] = compared([zScore, limit], () => negativeBinomial(40, 4));
  expect(z.falseAlarms).toBeGreaterThan(0.008);
  expect(ours.falseAlarms).toBeLessThan(0.0001);
  expect(z.found).toBeLessThan(0.8);
  expect(ours.found).toBeGreaterThan(0.8);
});
