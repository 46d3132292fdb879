/** `Σ factor × unknown = 0`, or `≤ 0`. */
export interface Relation {
  readonly terms: readonly (readonly [unknown: number, factor: number])[];
  readonly isEqual: boolean;
  /** What is taken as known, as a text: `sum over province: participants`. */
  readonly kind: string;
}

/** Counts, and how they hang together whatever they are. */
export interface CountSystem {
  /** One text for each unknown; empty for counts that no row shows. */
  readonly unknowns: string[];
  readonly relations: Relation[];
}

/** Adds an unknown that no row shows. */
export const addHidden = (system: CountSystem): number => system.unknowns.push("") - 1;

/** Adds a relation, unless it says nothing. Terms of the same unknown are added up. */
export function addRelation(
  { relations }: CountSystem,
  terms: readonly (readonly [number, number])[],
  isEqual: boolean,
  kind: string,
): void {
  const sums = new Map<number, number>();
  for (const [unknown, factor] of terms) sums.set(unknown, (sums.get(unknown) ?? 0) + factor);
  const left = [...sums].filter(([, factor]) => factor !== 0);
  if (left.length > 0) relations.push({ terms: left, isEqual, kind });
}
