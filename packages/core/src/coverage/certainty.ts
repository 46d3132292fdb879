/** Does it hold, as far as what was supplied says? */
export type Certainty = "holds" | "does-not-hold" | "unknown";

/** The certainty of a condition; null where it cannot be decided. */
export const certain = (holds: boolean | null): Certainty => (holds === null ? "unknown" : holds ? "holds" : "does-not-hold");

/** Turned round; what is unknown stays so. */
export const negated = (one: Certainty): Certainty => (one === "unknown" ? one : certain(one === "does-not-hold"));

/** Do all of them hold? One that does not is enough to say no (Kleene's three-valued logic). */
export function allHold(...conditions: readonly Certainty[]): Certainty {
  if (conditions.includes("does-not-hold")) return "does-not-hold";
  return conditions.includes("unknown") ? "unknown" : "holds";
}
