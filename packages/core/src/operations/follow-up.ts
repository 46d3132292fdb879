import type { Result } from "../result.ts";
import type { Intervention, OfficeSection } from "../terms.ts";
import type { Refusal } from "./operation-problem.ts";
import type { Plan } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";
import { type OfficerStepArguments, officerStep } from "./report-step.ts";

/** What `followUp` is told. */
export interface FollowUpArguments extends OfficerStepArguments {
  /** The section of the office that follows the report up. */
  readonly section: OfficeSection;
  readonly intervention?: Intervention | undefined;
}

/**
 * What if a section of the office followed the report up? Refused unless it is verified.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-07-01T09:00+08:00" }],
 *   reportEvents: [
 *     { id: "e1", reportId: "r1", state: "submitted", at: "2025-07-01T09:00+08:00" },
 *     { id: "e2", reportId: "r1", state: "verified", at: "2025-07-02T09:00+08:00" },
 *   ],
 * });
 * const plan = followUp(programmeView(dataset), { reportId: "r1", eventId: "e3", officerId: "o1", at: "2025-07-03T09:00+08:00", section: "intelkim" });
 * plan.ok && plan.value.add.map(({ record }) => "section" in record && record.section); // => ["intelkim"]
 * ```
 */
export const followUp = (view: ProgrammeView, args: FollowUpArguments): Result<Plan, readonly Refusal[]> =>
  officerStep(view, ["follow-up", "in-progress"], args, ["officerId", "section"]);
