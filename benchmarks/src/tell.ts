/** What one run found, and what it took, for the process that compares the runs. */
export interface Outcome {
  readonly rows: number;
  readonly refused: number;
  readonly findings: number;
}

export interface Run extends Outcome {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

export function tell(outcome: Outcome): void {
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ ...outcome, seconds: performance.now() / 1000, peakMegabytes: maxRSS / 1024 } satisfies Run));
}
