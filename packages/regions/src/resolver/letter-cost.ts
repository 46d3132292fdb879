/**
 * How unlikely is it (in nats, −ln of the odds) that one word was written for the other? A weighted edit distance with
 * adjacent transpositions: letters that Indonesian spelling and hearing confuse are cheap, any other slip costs `slip`.
 */
export const slip = 4.5;

const gap = slip - 0.5;
const doubled = 1.5;
const transposed = 3;

const letters = 26;
const letterOf = (word: string, at: number): number => word.charCodeAt(at) - 97;

/** By pair of letters: what it costs that one stands for the other. */
const substitutions: Float64Array = /* @__PURE__ */ substitutionCosts({
  1.5: "uo ie iy td dt bp gk kq ck fv pv sz jz wu jy dj xk",
  2.5: "ae ao eu eo mn lr bw pf gq nm hg rl tj cj sc ei",
});

/** By letter: what it costs that it is missing or too many. */
const gaps: Float64Array = /* @__PURE__ */ gapCosts({ h: 2, e: 3, y: 2.5, w: 3, g: 3, k: 3.5 });

/** By three letters: what it costs that the first two stand for the third, as in old and foreign spellings. */
const digraphs: Float64Array = /* @__PURE__ */ digraphCosts("oeu djj tjc njn sjs sys khk chk dhd tht bhb ghg auo aio eae uee iei ksx kwk");

/** Working space, written before it is read. Longer words get their own. */
const workspace = new Float64Array(2048);

/** The cost of turning `a` into `b`, both of letters a to z only; Infinity where it exceeds `limit`. */
export function letterCost(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) * doubled > limit) return Number.POSITIVE_INFINITY;
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  const table = size <= workspace.length ? workspace : new Float64Array(size);
  table[0] = 0;
  for (let j = 1; j < width; j++) table[j] = (table[j - 1] as number) + gapAt(b, j - 1);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const least = fillRow(table, a, b, i);
    if (least > limit && leastBefore > limit) return Number.POSITIVE_INFINITY;
    leastBefore = least;
  }
  const cost = table[size - 1] as number;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

/** Fills one row of the table and gives its least cost. */
function fillRow(table: Float64Array, a: string, b: string, i: number): number {
  const width = b.length + 1;
  const gapOfA = gapAt(a, i - 1);
  let least = (table[(i - 1) * width] as number) + gapOfA;
  table[i * width] = least;
  for (let j = 1; j < width; j++) {
    const at = i * width + j;
    const edited = Math.min((table[at - width] as number) + gapOfA, (table[at - 1] as number) + gapAt(b, j - 1));
    const cost = Math.min(edited, (table[at - width - 1] as number) + substitution(a, b, i, j), twoLetterCost(table, at, a, b, i, j));
    table[at] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

const substitution = (a: string, b: string, i: number, j: number): number =>
  substitutions[letterOf(a, i - 1) * letters + letterOf(b, j - 1)] as number;

/** Transpositions, and two letters for one in either direction. */
function twoLetterCost(table: Float64Array, at: number, a: string, b: string, i: number, j: number): number {
  const width = b.length + 1;
  const x = letterOf(a, i - 1);
  const y = letterOf(b, j - 1);
  const beforeX = i > 1 ? letterOf(a, i - 2) : -1;
  const beforeY = j > 1 ? letterOf(b, j - 2) : -1;
  let cost = Number.POSITIVE_INFINITY;
  if (beforeX >= 0 && beforeX === y && beforeY === x) cost = (table[at - 2 * width - 2] as number) + transposed;
  if (beforeX >= 0)
    cost = Math.min(cost, (table[at - 2 * width - 1] as number) + (digraphs[(beforeX * letters + x) * letters + y] as number));
  if (beforeY >= 0) cost = Math.min(cost, (table[at - width - 2] as number) + (digraphs[(beforeY * letters + y) * letters + x] as number));
  return cost;
}

/** A letter too many or missing: cheap when it doubles its neighbour. */
function gapAt(word: string, at: number): number {
  const letter = letterOf(word, at);
  return at > 0 && letter === letterOf(word, at - 1) ? doubled : (gaps[letter] as number);
}

function substitutionCosts(groups: Readonly<Record<number, string>>): Float64Array {
  const costs = new Float64Array(letters * letters).fill(slip);
  for (let letter = 0; letter < letters; letter++) costs[letter * letters + letter] = 0;
  for (const [cost, pairs] of Object.entries(groups)) {
    for (const pair of pairs.split(" ")) {
      costs[letterOf(pair, 0) * letters + letterOf(pair, 1)] = Number(cost);
      costs[letterOf(pair, 1) * letters + letterOf(pair, 0)] = Number(cost);
    }
  }
  return costs;
}

function gapCosts(special: Readonly<Record<string, number>>): Float64Array {
  const costs = new Float64Array(letters).fill(gap);
  for (const [letter, cost] of Object.entries(special)) costs[letterOf(letter, 0)] = cost;
  return costs;
}

function digraphCosts(rules: string): Float64Array {
  const costs = new Float64Array(letters ** 3).fill(Number.POSITIVE_INFINITY);
  for (const rule of rules.split(" ")) costs[(letterOf(rule, 0) * letters + letterOf(rule, 1)) * letters + letterOf(rule, 2)] = doubled;
  return costs;
}
