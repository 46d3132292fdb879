import { err, type Result } from "../result.ts";
import type { ReportCategory, ReportChannel, Topic } from "../terms.ts";
import type { ControlMethod, ExploitationType, RecruitmentMethod, SuspectRole } from "../trafficking-terms.ts";
import { draft } from "./draft.ts";
import type { Refusal } from "./operation-problem.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** What `submit` is told. */
export interface SubmitArguments {
  /** The id of the new report. */
  readonly reportId: string;
  /** The id of the first entry in its history. */
  readonly eventId: string;
  readonly villageId: string;
  readonly category: ReportCategory;
  readonly channel?: ReportChannel | undefined;
  readonly topics?: readonly Topic[] | undefined;
  /** Of an indication of trafficking: what was done to people, and what suspects did. */
  readonly recruitmentMethods?: readonly RecruitmentMethod[] | undefined;
  readonly controlMethods?: readonly ControlMethod[] | undefined;
  readonly exploitationTypes?: readonly ExploitationType[] | undefined;
  readonly suspectRoles?: readonly SuspectRole[] | undefined;
  /** When it happened, where that is known. */
  readonly eventAt?: string | undefined;
  /** When it is submitted, with its offset from UTC: `2025-07-01T08:30+08:00`. */
  readonly at: string;
  /** When it is recorded; `at` where it is not given. */
  readonly recordedAt?: string | undefined;
  /** Personal: never repeated in a text. */
  readonly summary?: string | undefined;
}

/**
 * What if the village submitted this report? The plan adds it and the first entry of its history. Refused where it would be
 * submitted before its event; a warning says so where the village is not designated on that day, or had nothing to report.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ reports: [], reportEvents: [] });
 * const plan = submit(programmeView(dataset), {
 *   reportId: "r1", eventId: "e1", villageId: "v1", category: "indikasi_tppo_pmi", at: "2025-07-01T09:00+08:00",
 * });
 * plan.ok && plan.value.add.map(({ table, record }) => [table, record.id]); // => [["reports", "r1"], ["reportEvents", "e1"]]
 * ```
 */
export function submit(view: ProgrammeView, args: SubmitArguments): Result<Plan, readonly Refusal[]> {
  const { reportId, eventId, at, recordedAt, ...others } = args;
  const values = { id: reportId, submittedAt: at, recordedAt, ...noTerms, ...given(others) };
  const report = draft(view, "reports", { values, names: { id: "reportId", submittedAt: "at" } });
  if (!report.ok) return err(report.error);
  const known: ProgrammeView = { ...view, lacks: (table, id) => (table === "reports" && id === reportId ? false : view.lacks(table, id)) };
  const first = { id: eventId, reportId, state: "submitted", at, recordedAt };
  const entry = draft(known, "reportEvents", { values: first, names: { id: "eventId" } });
  return entry.ok ? planOf(view, "submit", { add: [report.value, entry.value], replace: [] }) : err(entry.error);
}

/** Lists that were not given are empty. */
const noTerms = { topics: [], recruitmentMethods: [], controlMethods: [], exploitationTypes: [], suspectRoles: [] };

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
