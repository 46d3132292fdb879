import type { SignalState } from "./terms.ts";

/** Which state may follow which in the life of an early-warning signal. What turns out to be nothing is closed from any state after triage. */
export const signalTransitions: Readonly<Record<SignalState, readonly SignalState[]>> = {
  raised: ["triaged"],
  triaged: ["verified", "closed"],
  verified: ["responded", "closed"],
  responded: ["closed"],
  closed: [],
};

/**
 * May `to` follow `from` in the life of a signal?
 *
 * @example
 * ```ts
 * isLawfulSignalTransition("triaged", "closed"); // => true
 * isLawfulSignalTransition("raised", "closed"); // => false
 * ```
 */
export const isLawfulSignalTransition = (from: SignalState, to: SignalState): boolean => signalTransitions[from].includes(to);
