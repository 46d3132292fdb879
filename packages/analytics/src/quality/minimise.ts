type Point = readonly [number, number];
type Vertex = { readonly at: Point; readonly value: number };

const steps = 400;
const tolerance = 1e-10;

/**
 * The point near `start` at which a function of two variables is least, by the simplex method. It needs no derivative.
 *
 * Source: Nelder and Mead (1965), A simplex method for function minimization, The Computer Journal 7(4), with its
 * coefficients 1, 2, ½ and ½.
 */
export function minimise(f: (x: number, y: number) => number, [x, y]: Point): Point {
  const vertex = (at: Point): Vertex => ({ at, value: f(at[0], at[1]) });
  const simplex: [Vertex, Vertex, Vertex] = [vertex([x, y]), vertex([x + 0.5, y]), vertex([x, y + 0.5])];
  for (let step = 0; step < steps; step += 1) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, second, worst] = simplex;
    if (worst.value - best.value < tolerance * (1 + Math.abs(best.value))) break;
    const middle: Point = [(best.at[0] + second.at[0]) / 2, (best.at[1] + second.at[1]) / 2];
    const replacement = better(vertex, simplex, middle);
    if (replacement !== undefined) simplex[2] = replacement;
    else {
      simplex[1] = vertex(between(best.at, second.at, 0.5));
      simplex[2] = vertex(between(best.at, worst.at, 0.5));
    }
  }
  return simplex.reduce((least, one) => (one.value < least.value ? one : least)).at;
}

/** What takes the place of the worst corner; undefined where the simplex has to shrink. */
function better(
  vertex: (at: Point) => Vertex,
  [best, second, worst]: readonly [Vertex, Vertex, Vertex],
  middle: Point,
): Vertex | undefined {
  const reflected = vertex(between(worst.at, middle, 2));
  if (reflected.value < best.value) {
    const expanded = vertex(between(worst.at, middle, 3));
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < second.value) return reflected;
  const contracted = vertex(between(worst.at, middle, reflected.value < worst.value ? 1.5 : 0.5));
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}

/** The point on the line from `a` through `b`, `share` of the way. */
const between = (a: Point, b: Point, share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
