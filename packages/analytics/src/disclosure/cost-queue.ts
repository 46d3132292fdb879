/** A node that has been reached at a cost. */
export interface Reached {
  readonly node: number;
  readonly cost: number;
}

/** Gives what was added in order of cost; of equal cost, what was added first. */
export interface CostQueue {
  add(node: number, cost: number): void;
  take(): Reached | undefined;
}

interface Entry extends Reached {
  readonly order: number;
}

/** A binary heap. */
export function costQueue(): CostQueue {
  const heap: Entry[] = [];
  let added = 0;
  const isBefore = (a: Entry, b: Entry): boolean => a.cost < b.cost || (a.cost === b.cost && a.order < b.order);
  const swapIfBefore = (child: number, parent: number): boolean => {
    const [c, p] = [heap[child], heap[parent]];
    if (c === undefined || p === undefined || !isBefore(c, p)) return false;
    heap[child] = p;
    heap[parent] = c;
    return true;
  };
  const sink = (): void => {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const [l, r] = [heap[left], heap[right]];
      const child = l !== undefined && r !== undefined && isBefore(r, l) ? right : left;
      if (!swapIfBefore(child, at)) return;
      at = child;
    }
  };
  return {
    add(node, cost) {
      heap.push({ node, cost, order: added++ });
      for (let at = heap.length - 1; at > 0 && swapIfBefore(at, (at - 1) >> 1); ) at = (at - 1) >> 1;
    },
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined || heap.length === 0) return first;
      heap[0] = last;
      sink();
      return first;
    },
  };
}
