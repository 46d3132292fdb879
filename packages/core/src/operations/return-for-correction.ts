import type { Result } from "../result.ts";
import type { Refusal } from "./operation-problem.ts";
import type { Plan } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";
import { type OfficerStepArguments, officerStep } from "./report-step.ts";

/**
 * What if an officer returned the report, so that the village corrects it and submits it again (`resubmit`)? Refused unless it is
 * submitted.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-07-01T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-07-01T09:00+08:00" }],
 * });
 * const plan = returnForCorrection(programmeView(dataset), { reportId: "r1", eventId: "e2", officerId: "o1", at: "2025-07-01T15:00+08:00" });
 * plan.ok && plan.value.add.map(({ record }) => "state" in record && record.state); // => ["returned"]
 * ```
 */
export const returnForCorrection = (view: ProgrammeView, args: OfficerStepArguments): Result<Plan, readonly Refusal[]> =>
  officerStep(view, ["return-for-correction", "returned"], args);
