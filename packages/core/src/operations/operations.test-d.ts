// What a caller may write: plain texts for ids, days and times, terms that the editor completes, and no cast.
import { CalendarDay } from "../calendar-day.ts";
import type { Dataset } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { refusalText } from "../messages/operation-text.ts";
import { applyPlan } from "./apply-plan.ts";
import { assign } from "./assign.ts";
import { followUp } from "./follow-up.ts";
import type { Refusal } from "./operation-problem.ts";
import type { Plan } from "./plan.ts";
import { programmeView } from "./programme-view.ts";
import { submit } from "./submit.ts";
import { transfer } from "./transfer.ts";

export function firstHour(dataset: Dataset): Dataset | readonly string[] {
  const view = programmeView(dataset);
  const plan = transfer(view, { officerId: "o1", toOfficeId: "k2", day: "2025-07-01", decree: "SK-2", postingId: "p2" });
  if (!plan.ok) return plan.error.map((refusal) => refusalText(refusal, "id"));
  for (const one of plan.value.replace) if (one.table === "assignments") one.after.villageId.toUpperCase();
  for (const one of plan.value.consequences) if (one.consequence === "village-without-lead") one.params.supports.join();
  const after = applyPlan(dataset, plan.value);
  return after.ok ? after.value : dataset;
}

export function mistakes(dataset: Dataset, plan: Plan, refusal: Refusal): Finding | undefined {
  const view = programmeView(dataset);
  // A parsed day is a text too.
  transfer(view, { officerId: "o1", toOfficeId: "k2", day: CalendarDay.parse("2025-07-01"), postingId: "p2" });
  // @ts-expect-error the id of the new posting is the caller's
  transfer(view, { officerId: "o1", toOfficeId: "k2", day: "2025-07-01" });
  // @ts-expect-error a role that there is not
  assign(view, { assignmentId: "a1", officerId: "o1", villageId: "v1", role: "chief", day: "2025-07-01" });
  // @ts-expect-error a category that there is not
  submit(view, { reportId: "r1", eventId: "e1", villageId: "v1", category: "tppo", at: "2025-07-01T08:00+08:00" });
  // @ts-expect-error the follow-up names its section
  followUp(view, { reportId: "r1", eventId: "e1", officerId: "o1", at: "2025-07-01T08:00+08:00" });
  // @ts-expect-error a day is no Date
  transfer(view, { officerId: "o1", toOfficeId: "k2", day: new Date(0), postingId: "p2" });
  // @ts-expect-error a plan is not changed
  plan.add.push(plan.add[0]);
  return "rule" in refusal ? refusal : undefined;
}
