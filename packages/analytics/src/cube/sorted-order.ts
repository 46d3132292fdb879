/** What can be put in order: one entry for each row, whole numbers. */
export interface Rows {
  /** From 0 on. */
  readonly group: Int32Array;
  readonly day: Int32Array;
}

const digitBits = 16;
const digits = 2 ** digitBits;

/** The rows in order of group and day; those of one group and day stay in the order in which they came. O(n + groups). */
export function sortedOrder({ group, day }: Rows, groups: number): Int32Array {
  let order = new Int32Array(day.length);
  for (let row = 0; row < order.length; row += 1) order[row] = row;
  const { first, range } = daysIn(day);
  // A radix sort, by the lower digits of the day first. Days of one programme take one digit.
  for (let shift = 0; shift < 32 && range >>> shift > 0; shift += digitBits) {
    const digit = new Int32Array(day.length);
    for (let row = 0; row < digit.length; row += 1) digit[row] = (((day[row] as number) - first) >>> shift) % digits;
    order = countingSort(order, digit, digits);
  }
  return countingSort(order, group, groups);
}

function daysIn(day: Int32Array): { readonly first: number; readonly range: number } {
  let [first, last] = [day[0] ?? 0, day[0] ?? 0];
  for (let row = 1; row < day.length; row += 1) {
    const one = day[row] as number;
    if (one < first) first = one;
    else if (one > last) last = one;
  }
  return { first, range: last - first };
}

function countingSort(order: Int32Array, key: Int32Array, keys: number): Int32Array<ArrayBuffer> {
  const next = groupStarts(key, keys);
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i] as number;
    const at = key[row] as number;
    sorted[next[at] as number] = row;
    next[at] = (next[at] as number) + 1;
  }
  return sorted;
}

/** Where the rows of each group begin in that order; one more than there are groups. */
export function groupStarts(group: Int32Array, groups: number): Int32Array {
  const start = new Int32Array(groups + 1);
  for (const one of group) start[one + 1] = (start[one + 1] as number) + 1;
  for (let g = 1; g <= groups; g += 1) start[g] = (start[g] as number) + (start[g - 1] as number);
  return start;
}

/** The first of the positions `[start, end)` of ascending days that is not before the day; `end` where all are. */
export function lowerBound(days: Int32Array, start: number, end: number, day: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
