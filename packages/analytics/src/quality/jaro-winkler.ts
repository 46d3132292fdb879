/**
 * How alike are two texts, from 0 (nothing in common) to 1 (equal)? Jaro's similarity, raised by the length of a common
 * beginning of at most four characters (Winkler's prefix scale 0.1). Two empty texts are equal. Characters are code points.
 * O(n · m / 2).
 *
 * Source: Winkler (1990), String comparator metrics and enhanced decision rules in the Fellegi–Sunter model of record
 * linkage; the values of its Table 1.
 *
 * @example
 * ```ts
 * jaroWinkler("MARTHA", "MARHTA").toFixed(3); // => "0.961"
 * jaroWinkler("DIXON", "DICKSONX").toFixed(3); // => "0.813"
 * ```
 */
export function jaroWinkler(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const similarity = jaro(left, right);
  const longestPrefix = 4;
  const prefixScale = 0.1;
  let prefix = 0;
  while (prefix < longestPrefix && prefix < left.length && left[prefix] === right[prefix]) prefix += 1;
  return similarity + prefix * prefixScale * (1 - similarity);
}

function jaro(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 && right.length === 0) return 1;
  const { ofLeft, ofRight } = matches(left, right);
  const count = ofLeft.length;
  if (count === 0) return 0;
  const transpositions = ofLeft.filter((character, i) => character !== ofRight[i]).length / 2;
  return (count / left.length + count / right.length + (count - transpositions) / count) / 3;
}

/** The characters of each text that have an equal one in the other, not further away than half the longer text. */
function matches(left: readonly string[], right: readonly string[]): { ofLeft: string[]; ofRight: string[] } {
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Array<boolean>(right.length).fill(false);
  const ofLeft = left.filter((character, i) => {
    for (let j = Math.max(0, i - reach); j < Math.min(right.length, i + reach + 1); j += 1) {
      if (taken[j] || right[j] !== character) continue;
      taken[j] = true;
      return true;
    }
    return false;
  });
  return { ofLeft, ofRight: right.filter((_, j) => taken[j]) };
}
