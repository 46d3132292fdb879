import type { ReportLife } from "./report-lives.ts";
import type { VillageFrame } from "./village-frame.ts";

/** A question may wait so many days for its answer before it counts. */
export const answerDays = 14;

/**
 * A question that was asked 14 days before `asOf` or earlier, and whether it has been answered: its follow-up is
 * completed. A question that was rejected, or only taken up, is not answered.
 */
export function addQuestion(
  { frame, asOf }: { readonly frame: VillageFrame; readonly asOf: number },
  { village, category, submittedAt, entries }: ReportLife,
  add: (day: number, values: readonly number[]) => void,
): void {
  const day = frame.localDay(village, submittedAt);
  if (category !== "question" || day > asOf - answerDays) return;
  add(day, [1, Number(entries.some(({ state }) => state === "completed"))]);
}
