/** How far the making or the audit of a release has come. */
export interface ReleaseProgress {
  readonly stage: "withholding" | "auditing";
  /** Counted from 1; after an audit that finds something, more is withheld and the audit is done again. */
  readonly round: number;
  /** Cells that have been looked at in this stage, of so many that are known by now. */
  readonly done: number;
  readonly total: number;
}

export interface PaceOptions {
  /** Called now and then, and at the end of each stage. */
  readonly onProgress?: (progress: ReleaseProgress) => void;
  /** Stops the work: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Tells how far the work has come, and lets others have their turn: without that a signal could never come in between. */
export interface Pace {
  step(done: number, total: number): Promise<void>;
}

/** After so many cells others have their turn. */
const cellsAtATime = 25;

export function paceOf({ onProgress, signal }: PaceOptions, stage: ReleaseProgress["stage"], round: number): Pace {
  return {
    async step(done, total) {
      if (done % cellsAtATime !== 0 && done < total) return;
      onProgress?.({ stage, round, done, total });
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
    },
  };
}
