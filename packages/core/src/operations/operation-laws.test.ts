// Whatever is planned and applied, the programme stays lawful, and a plan promises exactly what a check of the whole finds
// afterwards. PIMPASA_RUNS sets the number of random sequences.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planStep, type RandomOperation, randomOperation } from "../../test/operations/random-operations.ts";
import type { Dataset } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { consequenceText, refusalText } from "../messages/operation-text.ts";
import { readDataset } from "../read-dataset.ts";
import { checkDataset } from "../rules/check-dataset.ts";
import { applyPlan } from "./apply-plan.ts";
import { operations, type Plan } from "./plan.ts";
import { programmeView } from "./programme-view.ts";

const runs = Number(process.env.PIMPASA_RUNS ?? 1000);

interface Start {
  readonly programme: object;
  readonly tables: Record<string, object[]>;
}
const start = JSON.parse(readFileSync(new URL("../../test/operations/programme.json", import.meta.url), "utf8")) as Start;

/** Records of the lawful start that contradict others. */
const contradictions: Record<string, object[]> = {
  postings: [{ id: "p4", officerId: "o1", officeId: "k2", decree: "SK-4", from: "2025-01-01" }],
  designations: [{ id: "d4", villageId: "v1", officeId: "k2", from: "2024-12-31", to: "2025-07-01" }],
  assignments: [
    { id: "a4", officerId: "o4", villageId: "v4", role: "lead", from: "2024-02-29" },
    { id: "a5", officerId: "o2", villageId: "v1", role: "lead", from: "2025-01-01" },
  ],
  reportEvents: [{ id: "e5", reportId: "b1", state: "completed", at: "2024-12-30T00:00+08:00", officerId: "o4" }],
};

async function read(further: Record<string, object[]> = {}): Promise<Dataset> {
  const tables = Object.entries(start.tables).map(([table, rows]) => [table, [...rows, ...(further[table] ?? [])]] as const);
  const { dataset, rejected } = await readDataset(Object.fromEntries(tables) as never, { programme: start.programme });
  expect(rejected).toEqual([]);
  for (const table of ["postings", "designations", "assignments"] as const) for (const record of dataset[table]) Object.freeze(record);
  return dataset;
}

const isError = ({ severity }: Finding): boolean => severity === "error";
const lawful = await read();
const unlawful = await read(contradictions);

test("the one start is lawful, the other is not", () => {
  expect(checkDataset(lawful).filter(isError)).toEqual([]);
  expect(new Set(checkDataset(lawful).map(({ rule }) => rule)).size).toBeGreaterThan(4);
  expect(
    new Set(
      checkDataset(unlawful)
        .filter(isError)
        .map(({ rule }) => rule),
    ).size,
  ).toBeGreaterThan(5);
});

/** Follows a sequence of operations; `each` looks at every plan that was made. */
function follow(from: Dataset, list: readonly RandomOperation[], each: (before: Dataset, plan: Plan, after: Dataset) => void): Dataset {
  return list.reduce((before, operation, step) => {
    const plan = planStep(programmeView(before), operation, step);
    if (!plan.ok) {
      expect(plan.error.length).toBeGreaterThan(0);
      for (const refusal of plan.error) expectTexts(refusalText(refusal, "id"), refusalText(refusal, "en"));
      return before;
    }
    for (const one of plan.value.consequences) expectTexts(consequenceText(one, "id"), consequenceText(one, "en"));
    const after = applyPlan(before, plan.value);
    if (!after.ok) throw new Error(JSON.stringify(after.error));
    each(before, plan.value, after.value);
    return after.value;
  }, from);
}

function expectTexts(id: string, en: string): void {
  for (const text of [id, en]) expect(text).toMatch(/^(?!.*(undefined|NaN|\[object)).{10,}$/);
  expect(id).not.toBe(en);
}

/** Findings of many records, by what they are about: how many records. */
const counted = (findings: readonly Finding[], sign: 1 | -1, into = new Map<string, number>()): Map<string, number> => {
  for (const found of findings) {
    if (!("count" in found.params) || "capacity" in found.params) continue;
    const { count, of, day, ...about } = found.params as { count: number; of?: number; day?: string };
    const key = JSON.stringify([found.rule, found.severity, found.table, found.path, about]);
    into.set(key, (into.get(key) ?? 0) + sign * count);
    if (into.get(key) === 0) into.delete(key);
  }
  return into;
};
const sorted = (map: ReadonlyMap<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Findings of one record, as texts, that the one list has and the other has not. */
function only(here: readonly Finding[], there: readonly Finding[]): string[] {
  const single = (findings: readonly Finding[]) =>
    findings.filter(({ params }) => !("count" in params) || "capacity" in params).map((found) => JSON.stringify(found));
  const known = new Set(single(there));
  return single(here)
    .filter((text) => !known.has(text))
    .sort();
}

/** What the whole finds of one record is what the plan promised; less of what was wrong before is no promise. */
function expectPromiseKept(before: Dataset, plan: Plan, after: Dataset): void {
  const [then, now] = [checkDataset(before), checkDataset(after)];
  const difference = counted(then, -1, counted(now, 1));
  expect(sorted(difference)).toEqual(sorted(counted(plan.resolved, -1, counted(plan.findings, 1))));
  const fresh = only(now, then);
  const promised = only(plan.findings, []);
  expect(fresh).toEqual(expect.arrayContaining(promised));
  const narrower = fresh.filter((text) => !promised.includes(text)).map((text) => JSON.parse(text) as Finding);
  for (const found of narrower) expect(then.some((other) => other.rule === found.rule && other.key === found.key)).toBe(true);
}

const sequence = fc.array(randomOperation, { minLength: 1, maxLength: 6 });

describe("any sequence of operations", () => {
  test("keeps a lawful programme lawful, promises what comes, and changes nothing that was given", () => {
    const texts = contentOf(lawful);
    const made = new Map<string, number>();
    fc.assert(
      fc.property(sequence, (list) => {
        const end = follow(lawful, list, (before, plan, after) => {
          made.set(plan.operation, (made.get(plan.operation) ?? 0) + 1);
          expect(plan.findings.filter(isError)).toEqual([]);
          expectPromiseKept(before, plan, after);
        });
        expect(checkDataset(end).filter(isError)).toEqual([]);
      }),
      { numRuns: runs },
    );
    expect(contentOf(lawful)).toBe(texts);
    // Each operation was made, not only refused.
    expect([...made.keys()].sort()).toEqual([...operations].sort());
  });
  test("ends the same each time", () => {
    fc.assert(
      fc.property(sequence, (list) => {
        const [once, again] = [0, 1].map(() => contentOf(follow(lawful, list, () => undefined)));
        expect(again).toBe(once);
      }),
      { numRuns: Math.ceil(runs / 20) },
    );
  });
  test("adds no error to a programme that has some, and promises what comes", () => {
    fc.assert(
      fc.property(sequence, (list) => {
        follow(unlawful, list, expectPromiseKept);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });
});

const contentOf = ({ postings, designations, assignments, reports, reportEvents }: Dataset): string =>
  JSON.stringify([postings, designations, assignments, [...reports], [...reportEvents]]);
