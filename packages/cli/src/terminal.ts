import type { CalendarDay, Language } from "@pimpasa/core";

/** Where a command reads and writes: data goes to `out`, everything else to `err`. */
export interface Terminal {
  readonly language: Language;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows what is being done, where somebody is watching. */
  readonly progress: (text: string) => void;
  /** The day that it is, for a command that was told none. */
  readonly today: CalendarDay;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** A command that could not be done. Its message is for the user and says what to do; the exit code is 2. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** 0: done, warnings allowed. 1: the data has what --fail-on names (errors, unless said otherwise). 2: it could not be done. 130: Ctrl-C. */
export const exitCodes = { done: 0, dataErrors: 1, notDone: 2, interrupted: 130 } as const;
