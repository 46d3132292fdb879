/** What one run found, and what it took, for the process that compares the runs. */
export interface Outcome {
  readonly rows: number;
  readonly refused: number;
  readonly findings: number;
}

export interface Run extends Outcome {
  /** Of the processor, from the start of the process: other programs on the machine change these the least. */
  readonly seconds: number;
  readonly peakMegabytes: number;
}

export function tell(outcome: Outcome): void {
  const { maxRSS } = process.resourceUsage();
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ ...outcome, seconds: (user + system) / 1e6, peakMegabytes: maxRSS / 1024 } satisfies Run));
}
