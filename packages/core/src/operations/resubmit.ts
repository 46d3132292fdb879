import type { Result } from "../result.ts";
import type { Refusal } from "./operation-problem.ts";
import type { Plan } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";
import { type ReportStepArguments, reportStep } from "./report-step.ts";

/**
 * What if the village submitted the report again, corrected? Refused unless it was returned for correction.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-07-01T09:00+08:00" }],
 *   reportEvents: [
 *     { id: "e1", reportId: "r1", state: "submitted", at: "2025-07-01T09:00+08:00" },
 *     { id: "e2", reportId: "r1", state: "returned", at: "2025-07-01T15:00+08:00" },
 *   ],
 * });
 * const plan = resubmit(programmeView(dataset), { reportId: "r1", eventId: "e3", at: "2025-07-02T09:00+08:00" });
 * plan.ok && plan.value.add.map(({ record }) => "state" in record && record.state); // => ["submitted"]
 * ```
 */
export const resubmit = (view: ProgrammeView, args: ReportStepArguments): Result<Plan, readonly Refusal[]> =>
  reportStep(view, ["resubmit", "submitted"], args);
