import { z } from "zod";
import { id, instant, reference, regionCode, term, text } from "../field.ts";
import { signalOutcomes, signalStates } from "../terms.ts";

/** An early-warning signal for a region. Its life is the history of its `SignalEvent` records. */
export const Signal = z.strictObject({
  id: id(),
  regionCode: regionCode(),
  method: text(64),
  raisedAt: instant(),
  reason: text(500),
});
export type Signal = z.infer<typeof Signal>;

/** One entry in the history of a signal. */
export const SignalEvent = z.strictObject({
  id: id(),
  signalId: reference("signals"),
  state: term(signalStates, "signalState"),
  at: instant(),
  outcome: term(signalOutcomes, "signalOutcome").optional(),
  recordedAt: instant().optional(),
});
export type SignalEvent = z.infer<typeof SignalEvent>;
