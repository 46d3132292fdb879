import type { ChangeTable, Step } from "./change-table.ts";
import { costQueue } from "./cost-queue.ts";
import { type Left, walkAround } from "./walk.ts";

export interface Circle {
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** How a node was reached at the least cost so far. */
interface Arrival {
  readonly cost: number;
  readonly step?: Step;
  readonly before?: Arrival;
}

/** The circle through the target whose rows cost least to withhold, if one costs less than `below` (Dijkstra's algorithm over the sums). */
export function cheapestCircle(table: ChangeTable, target: Step, left: Left, below: number): Circle | undefined {
  const own = table.costOf(target.edge);
  if (own >= below) return undefined;
  const walk = walkAround(table, target, left);
  const arrivals = new Map<number, Arrival>([[walk.from, { cost: own }]]);
  const queue = costQueue();
  queue.add(walk.from, own);
  const leave = (node: number, before: Arrival): void => {
    for (const edge of table.graph.edgesAt[node] as readonly number[]) {
      const cost = before.cost + table.costOf(edge);
      const reached = walk.otherEnd(edge, node);
      if (cost >= below || cost >= (arrivals.get(reached)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      const step = walk.stepOver(edge, node);
      if (step === undefined) continue;
      arrivals.set(reached, { cost, step, before });
      queue.add(reached, cost);
    }
  };
  for (let next = queue.take(); next !== undefined && next.node !== walk.to; next = queue.take()) {
    const arrival = arrivals.get(next.node) as Arrival;
    if (arrival.cost === next.cost) leave(next.node, arrival);
    if (arrivals.get(walk.to)?.cost === next.cost) break;
  }
  const arrival = arrivals.get(walk.to);
  return arrival && { steps: [target, ...stepsTo(arrival)], cost: arrival.cost };
}

function stepsTo(arrival: Arrival): Step[] {
  const steps: Step[] = [];
  for (let at: Arrival | undefined = arrival; at?.step !== undefined; at = at.before) steps.push(at.step);
  return steps;
}
