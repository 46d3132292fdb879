/** Rows of a table that have something in common: how many they are, and the first of them. */
export interface RowGroup<K> {
  readonly key: K;
  readonly firstRow: number;
  readonly count: number;
}

/** Collects rows into groups, so that a thousand rows with one fault give one finding with a count. */
export function rowGroups<K>(): { add(key: K, row: number): void; groups(): RowGroup<K>[] } {
  const groups = new Map<K, { firstRow: number; count: number }>();
  return {
    add(key, row) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { firstRow: row, count: 1 });
      else group.count += 1;
    },
    groups: () => [...groups].map(([key, group]) => ({ key, ...group })),
  };
}

/** The first row that fits, and how many do; undefined where none does. */
export function matchingRows(
  length: number,
  fits: (row: number) => boolean,
): { readonly firstRow: number; readonly count: number } | undefined {
  let firstRow = -1;
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    if (!fits(row)) continue;
    if (count === 0) firstRow = row;
    count += 1;
  }
  return count === 0 ? undefined : { firstRow, count };
}
