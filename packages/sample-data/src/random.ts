import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A seeded source of whole numbers. Only integer arithmetic is behind it, so that every engine draws the same. */
export interface Random {
  /** One of 0 … `count` − 1. */
  below(count: number): number;
  /** One of `first` … `last`, both included. */
  between(first: number, last: number): number;
  /** True in `perMille` of 1,000 draws. */
  chance(perMille: number): boolean;
  /** True in `perMillion` of 1,000,000 draws. */
  rarely(perMillion: number): boolean;
  /** One of the elements of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** Streams that draw independently of each other, so that a change in one leaves the others as they were. */
export const streams = {
  plan: 1,
  habits: 2,
  activities: 3,
  reports: 4,
  nilReports: 5,
  population: 6,
  liaisons: 7,
  signals: 8,
  consolidation: 9,
} as const;

const drawsToForget = 8;

/** The source for one stream of one seed, and there for one village (by its number). */
export function randomOf(seed: number, stream: number, index = 0): Random {
  const generator = xoroshiro128plus(mixed([seed, stream, index]));
  for (let draw = 0; draw < drawsToForget; draw += 1) generator.next();
  const between = (first: number, last: number) => uniformInt(generator, first, last);
  return {
    below: (count) => between(0, count - 1),
    between,
    chance: (perMille) => between(0, 999) < perMille,
    rarely: (perMillion) => between(0, 999_999) < perMillion,
    pick: (list) => list[between(0, list.length - 1)] as (typeof list)[number],
  };
}

/** Several whole numbers as one of 32 bits, in which every bit of each counts (the finaliser of MurmurHash3). */
function mixed(parts: readonly number[]): number {
  return parts.reduce((hash, part) => {
    let h = Math.imul(hash ^ part, 0x9e3779b1) + 0x6d2b79f5;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
  }, 0x5bd1e995);
}

/** Draws one of the values, each as often as its weight (a whole number) says. */
export function weightedChoice<T>(entries: readonly (readonly [value: T, weight: number])[]): (random: Random) => T {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = random.below(total);
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError("weightedChoice needs at least one entry with a positive whole weight.");
  };
}
