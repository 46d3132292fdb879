import type { Dimension } from "../dimension.ts";
import { type ChartOptions, labelWith } from "./chart-options.ts";
import { shortened } from "./frame.ts";

const longestKey = 8;

/**
 * What are these keys called, so that no two of them look alike? A label that two keys share (also where that is so only
 * because it was shortened) has its key behind it, or the end of a long one.
 */
export function distinctLabels(
  keys: readonly string[],
  dimension: Dimension,
  options: ChartOptions,
  characters = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, string> {
  const label = labelWith(options);
  const times = new Map<string, number>();
  const labels = keys.map((key) => shortened(label(dimension, key), characters));
  for (const text of labels) times.set(text, (times.get(text) ?? 0) + 1);
  return new Map(
    keys.map((key, at) => {
      const text = labels[at] as string;
      return [key, times.get(text) === 1 ? text : withKey(label(dimension, key), key, characters)] as const;
    }),
  );
}

function withKey(label: string, key: string, characters: number): string {
  const mark = ` (${key.length > longestKey && Number.isFinite(characters) ? `…${key.slice(-longestKey + 1)}` : key})`;
  return shortened(label, Math.max(characters - mark.length, 4)) + mark;
}
