import { err, type Result } from "../result.ts";
import { draft } from "./draft.ts";
import type { Refusal } from "./operation-problem.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** What `designate` is told. */
export interface DesignateArguments {
  /** The id of the new designation. */
  readonly designationId: string;
  readonly villageId: string;
  readonly officeId: string;
  /** The first day, `2025-07-01`. */
  readonly day: string;
  /** The first day that no longer counts; open without it. */
  readonly until?: string | undefined;
  /** The number of the decree (SK); without it a warning says so. */
  readonly decree?: string | undefined;
}

/**
 * What if the office designated the village as a mentored village from this day on? Refused where another office designates it,
 * where its regency is not in the office's working area on that day, or where the office is not open.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ designations: [], assignments: [] });
 * const plan = designate(programmeView(dataset), { designationId: "d1", villageId: "v1", officeId: "k1", day: "2025-07-01", decree: "SK-1" });
 * plan.ok && plan.value.consequences.map((one) => consequenceText(one, "en")); // => ["Nobody leads village v1 from 2025-07-01 onwards; nobody supports it."]
 * ```
 */
export function designate(view: ProgrammeView, args: DesignateArguments): Result<Plan, readonly Refusal[]> {
  const { designationId: id, villageId, officeId, day: from, until: to, decree } = args;
  const names = { id: "designationId", from: "day", to: "until" };
  const designation = draft(view, "designations", { values: { id, villageId, officeId, decree, from, to }, names });
  return designation.ok ? planOf(view, "designate", { add: [designation.value], replace: [] }) : err(designation.error);
}
