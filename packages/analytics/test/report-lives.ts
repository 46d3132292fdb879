// A short way to write reports with their histories.

export type Step = readonly [state: string, at: string, recordedAt?: string];

export interface Life {
  readonly id: string;
  readonly village: string;
  readonly category?: string;
  readonly eventAt?: string;
  readonly steps: readonly Step[];
}

/** The tables of reports and of their histories; a report is submitted with its first step. */
export function reportTables(lives: readonly Life[]) {
  return {
    reports: lives.map(({ id, village, category = "wna", eventAt, steps }) => ({
      id,
      villageId: village,
      category,
      submittedAt: steps[0]?.[1] as string,
      ...(eventAt === undefined ? {} : { eventAt }),
    })),
    reportEvents: lives.flatMap(({ id, steps }) =>
      steps.map(([state, at, recordedAt], i) => ({
        id: `${id}-${i}`,
        reportId: id,
        state,
        at,
        ...(recordedAt === undefined ? {} : { recordedAt }),
      })),
    ),
  };
}
