import fc from "fast-check";
import { assign } from "../../src/operations/assign.ts";
import { complete } from "../../src/operations/complete.ts";
import { designate } from "../../src/operations/designate.ts";
import { endPosting } from "../../src/operations/end-posting.ts";
import { followUp } from "../../src/operations/follow-up.ts";
import { handOver } from "../../src/operations/hand-over.ts";
import type { Operation } from "../../src/operations/plan.ts";
import { post } from "../../src/operations/post.ts";
import type { ProgrammeView } from "../../src/operations/programme-view.ts";
import { reject } from "../../src/operations/reject.ts";
import { release } from "../../src/operations/release.ts";
import { resubmit } from "../../src/operations/resubmit.ts";
import { returnForCorrection } from "../../src/operations/return-for-correction.ts";
import { revoke } from "../../src/operations/revoke.ts";
import { submit } from "../../src/operations/submit.ts";
import { transfer } from "../../src/operations/transfer.ts";
import { verify } from "../../src/operations/verify.ts";

/** An operation and its arguments, without the ids of its new records. */
export interface RandomOperation {
  readonly operation: Operation;
  readonly args: Record<string, string | undefined>;
}

/** Days on which calendars go wrong, and texts that are no day. */
const days = ["2024-02-28", "2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01"];
const noDays = ["2025-02-29", "31/12/2025", ""];
/** Each of them is another day in one of the three zones. */
const instants = [
  "2024-02-28T23:30+07:00",
  "2024-02-29T00:30+09:00",
  "2024-12-31T23:30+07:00",
  "2025-01-01T00:30+09:00",
  "2025-06-30T15:30Z",
].concat(["2025-07-01T10:00+08:00", "2025-12-31T23:59:59+08:00", "2026-01-01T00:00+08:00"]);
const noInstants = ["2025-07-01T10:00", "2025-07-01"];

const mostly = (good: readonly string[], bad: readonly string[]) =>
  fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) });
const id = (prefix: string, count: number) =>
  mostly(
    Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`),
    [`${prefix}9`, "a b"],
  );
/** Ids of records that are there from the start, and of those that earlier steps have made. */
const existing = (prefix: string, count: number) =>
  fc.oneof(
    id(prefix, count),
    fc.nat({ max: 12 }).map((step) => `${prefix}-new-${step}`),
  );

const officer = id("o", 4);
const office = fc.oneof(id("k", 3), fc.constant("r1"));
const village = id("v", 4);
const day = mostly(days, noDays);
const at = mostly(instants, noInstants);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const decree = maybe(fc.constantFrom("SK-10", "SK-99", "=1"));
const until = fc.option(day, { nil: undefined, freq: 3 });

const argumentsOf: { readonly [O in Operation]: Readonly<Record<string, fc.Arbitrary<string | undefined>>> } = {
  designate: { villageId: village, officeId: office, day, until, decree },
  revoke: { designationId: existing("d", 3), day },
  post: { officerId: officer, officeId: office, day, until, decree },
  transfer: { officerId: officer, toOfficeId: office, day, until, decree },
  "end-posting": { postingId: existing("p", 3), day },
  assign: { officerId: officer, villageId: village, role: mostly(["lead", "support"], ["chief"]), day, until, decree, hostConsent: decree },
  "hand-over": { villageId: village, toOfficerId: officer, day, decree, hostConsent: decree },
  release: { assignmentId: existing("a", 3), day },
  submit: { villageId: village, category: mostly(["wna", "indikasi_tppo_pmi"], ["?"]), eventAt: maybe(at), at, recordedAt: maybe(at) },
  resubmit: { reportId: existing("b", 5), at },
  "return-for-correction": { reportId: existing("b", 5), officerId: officer, at },
  verify: { reportId: existing("b", 5), officerId: officer, at, recordedAt: maybe(at) },
  reject: { reportId: existing("b", 5), officerId: officer, at, note: maybe(fc.constant("=SUM(A1)")) },
  "follow-up": { reportId: existing("b", 5), officerId: officer, at, section: mostly(["intelkim", "wasdakim"], ["umum"]) },
  complete: { reportId: existing("b", 5), officerId: officer, at, recordedAt: maybe(at) },
};

/** Operations with arguments that are mostly plausible, and now and then not even well-formed. */
export const randomOperation: fc.Arbitrary<RandomOperation> = fc.oneof(
  ...Object.entries(argumentsOf).map(([operation, args]) =>
    fc.record({ operation: fc.constant(operation as Operation), args: fc.record(args) }),
  ),
);

const functions = {
  designate,
  revoke,
  post,
  transfer,
  "end-posting": endPosting,
  assign,
  "hand-over": handOver,
  release,
  submit,
  resubmit,
  "return-for-correction": returnForCorrection,
  verify,
  reject,
  "follow-up": followUp,
  complete,
} as const satisfies Record<Operation, unknown>;

const newIds = { designationId: "d", postingId: "p", assignmentId: "a", reportId: "b", eventId: "e" } as const;

/** Plans the operation as the step of this number. */
export function planStep(view: ProgrammeView, { operation, args }: RandomOperation, step: number) {
  const ids = Object.fromEntries(Object.entries(newIds).map(([name, prefix]) => [name, `${prefix}-new-${step}`]));
  return functions[operation](view, { ...idsOf(operation, ids), ...args } as never);
}

/** The ids of new records that the operation takes. */
function idsOf(operation: Operation, ids: Record<string, string>): Record<string, string | undefined> {
  if (operation === "designate") return { designationId: ids.designationId };
  if (operation === "post" || operation === "transfer") return { postingId: ids.postingId };
  if (operation === "assign" || operation === "hand-over") return { assignmentId: ids.assignmentId };
  if (operation === "submit") return { reportId: ids.reportId, eventId: ids.eventId };
  return ["revoke", "end-posting", "release"].includes(operation) ? {} : { eventId: ids.eventId };
}
