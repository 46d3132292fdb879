import type { Result } from "../result.ts";
import type { Refusal } from "./operation-problem.ts";
import type { Plan } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";
import { type OfficerStepArguments, officerStep } from "./report-step.ts";

/**
 * What if an officer verified the report? Refused unless it is submitted. By the policy profile, the plan says by when it is to be
 * followed up.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-07-01T09:00+08:00" }],
 *   reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-07-01T09:00+08:00" }],
 * });
 * const plan = verify(programmeView(dataset), { reportId: "r1", eventId: "e2", officerId: "o1", at: "2025-07-02T09:00+08:00" });
 * plan.ok && plan.value.add.map(({ record }) => "state" in record && record.state); // => ["verified"]
 * ```
 */
export const verify = (view: ProgrammeView, args: OfficerStepArguments): Result<Plan, readonly Refusal[]> =>
  officerStep(view, ["verify", "verified"], args);
