import type { Result } from "../result.ts";
import type { Intervention, OfficeSection } from "../terms.ts";
import type { Refusal } from "./operation-problem.ts";
import type { Plan } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";
import { type OfficerStepArguments, officerStep } from "./report-step.ts";

/** What `complete` is told. */
export interface CompleteArguments extends OfficerStepArguments {
  readonly section?: OfficeSection | undefined;
  readonly intervention?: Intervention | undefined;
}

/**
 * What if the follow-up of the report were completed, so that nothing more is to be done? Refused unless it is in progress.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-07-01T09:00+08:00" }],
 *   reportEvents: [
 *     { id: "e1", reportId: "r1", state: "submitted", at: "2025-07-01T09:00+08:00" },
 *     { id: "e2", reportId: "r1", state: "verified", at: "2025-07-02T09:00+08:00" },
 *     { id: "e3", reportId: "r1", state: "in-progress", at: "2025-07-03T09:00+08:00" },
 *   ],
 * });
 * const plan = complete(programmeView(dataset), { reportId: "r1", eventId: "e4", officerId: "o1", at: "2025-07-04T09:00+08:00" });
 * plan.ok && plan.value.add.map(({ record }) => "state" in record && record.state); // => ["completed"]
 * ```
 */
export const complete = (view: ProgrammeView, args: CompleteArguments): Result<Plan, readonly Refusal[]> =>
  officerStep(view, ["complete", "completed"], args);
