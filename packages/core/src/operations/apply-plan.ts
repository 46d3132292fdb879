import type { Dataset } from "../dataset.ts";
import { err, ok, type Result } from "../result.ts";
import type { AddedRecord, Changes, ReplacedRecord } from "./changes.ts";
import { type OperationProblem, problem } from "./operation-problem.ts";
import { withChanges } from "./with-changes.ts";

/**
 * The dataset after a plan. The one before stays as it is, and tables that do not change are shared. A plan is for the dataset
 * that it was made of: two plans of one dataset can contradict each other, so make the second of the outcome of the first.
 * Where a record that it replaces is no longer as it was, or an id is no longer free, the answer is `record-changed` or
 * `id-taken`. `intake` still tells how the tables were read.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ postings: [] });
 * const plan = post(programmeView(dataset), { postingId: "p1", officerId: "o1", officeId: "k1", day: "2025-01-01", decree: "SK-1" });
 * const after = plan.ok ? applyPlan(dataset, plan.value) : plan;
 * after.ok && after.value.postings.length; // => 1
 * dataset.postings.length; // => 0
 * ```
 */
export function applyPlan(dataset: Dataset, plan: Changes): Result<Dataset, readonly OperationProblem[]> {
  const problems = [...plan.add.flatMap((one) => taken(dataset, one)), ...plan.replace.flatMap((one) => changed(dataset, one))];
  return problems.length > 0 ? err(problems) : ok(withChanges(dataset, plan));
}

function taken(dataset: Dataset, { table, record: { id } }: AddedRecord): OperationProblem[] {
  const isTaken =
    table === "reports" || table === "reportEvents" ? dataset[table].texts("id").includes(id) : dataset[table].some((one) => one.id === id);
  return isTaken ? [problem("id-taken", "", { table, id })] : [];
}

function changed(dataset: Dataset, { table, before }: ReplacedRecord): OperationProblem[] {
  const current = dataset[table].find((one) => one.id === before.id);
  return current !== undefined && sameRecord(current, before) ? [] : [problem("record-changed", "", { table, id: before.id })];
}

const sameRecord = (a: object, b: object): boolean => a === b || contentOf(a) === contentOf(b);

const contentOf = (record: object): string => JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
