/**
 * How much have two sets in common? Jaccard's index: common elements by all elements, 0..1; two empty sets are equal.
 *
 * Source: Jaccard (1912), The distribution of the flora in the alpine zone, New Phytologist 11(2).
 */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const element of a) common += Number(b.has(element));
  return common / (a.size + b.size - common);
}

/** The words of a text: letters and digits, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
