import type { ChangeTable, Step } from "./change-table.ts";
import { type Left, type Walk, walkAround } from "./walk.ts";

/**
 * A circle of withheld edges through the target: steps that undo in every sum what the target changes. A search in depth,
 * which at every node first looks for an edge that leads straight to the end.
 */
export function freeCircle(table: ChangeTable, target: Step, left: Left): Step[] | undefined {
  const walk = walkAround(table, target, left);
  if (walk.from === walk.to) return [target];
  const seen = new Set([walk.from]);
  const way: Step[] = [];
  const places: Place[] = [{ node: walk.from, next: 0 }];
  for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
    const last = place.next === 0 ? stepToEnd(table, walk, place.node) : undefined;
    if (last !== undefined) return [target, ...way, last];
    const step = nextStep(table, walk, place, seen);
    if (step === undefined) {
      places.pop();
      way.pop();
      continue;
    }
    way.push(step);
    places.push({ node: walk.otherEnd(step.edge, place.node), next: 0 });
  }
  return undefined;
}

interface Place {
  readonly node: number;
  /** Which of its edges is looked at next. */
  next: number;
}

function stepToEnd(table: ChangeTable, walk: Walk, node: number): Step | undefined {
  for (const edge of table.graph.edgesBetween(node, walk.to)) {
    const step = table.isFree(edge) ? walk.stepOver(edge, node) : undefined;
    if (step !== undefined) return step;
  }
  return undefined;
}

/** The next step to a node that was not seen yet. */
function nextStep(table: ChangeTable, walk: Walk, place: Place, seen: Set<number>): Step | undefined {
  const edges = table.graph.edgesAt[place.node] as readonly number[];
  while (place.next < edges.length) {
    const edge = edges[place.next] as number;
    place.next += 1;
    const reached = walk.otherEnd(edge, place.node);
    if (reached === walk.to || seen.has(reached) || !table.isFree(edge)) continue;
    const step = walk.stepOver(edge, place.node);
    if (step === undefined) continue;
    seen.add(reached);
    return step;
  }
  return undefined;
}
