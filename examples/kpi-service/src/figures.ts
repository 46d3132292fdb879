import {
  KpiOptionsError,
  type KpiRow,
  knownUpTo,
  kpi,
  kpiById,
  type PreparedDataset,
  parseScope,
  prepareDataset,
  reasonText,
} from "@pimpasa/analytics";
import { CalendarDay, type Dataset, type Period, parsePeriod, type Role, type Scope, visibleTo } from "@pimpasa/core";
import { latelyUsed } from "./lately-used.ts";
import { Problem } from "./problem.ts";
import { published } from "./published.ts";
import { ownScope, scopeWithin } from "./role-scope.ts";
import type { Question } from "./schemas.ts";

/** Answers questions about one dataset. What is prepared for a day and a role is kept: the data does not change while the service runs. */
export interface Figures {
  answer(id: string, question: Question, role: Role | undefined): object;
  /** How often a dataset was prepared, for the test of the cache. */
  readonly prepared: () => number;
}

const keptDays = 24;

export function figures(dataset: Dataset): Figures {
  let prepared = 0;
  const preparedFor = latelyUsed(keptDays, (key): PreparedDataset => {
    prepared += 1;
    const { role, asOf } = JSON.parse(key) as { role?: Role; asOf: CalendarDay };
    return prepareDataset(role === undefined ? dataset : seenBy(dataset, role, asOf), asOf);
  });
  return {
    prepared: () => prepared,
    answer(id, question, role) {
      const period = periodOf(question.period);
      const asOf = asOfDay(dataset, period, question.asOf);
      const by = question.by === undefined ? [] : [question.by].flat();
      const asked = scopeOf(dataset, question.scope);
      const data = preparedFor(JSON.stringify({ role, asOf }));
      const one = kpiById(id);
      if (one === undefined) throw new Problem(404, "No such KPI", `See /kpis for those that there are.`, "id");
      const scope =
        role === undefined
          ? published(dataset, { period, asOf, by, scope: asked })
          : scopeWithin(dataset, ownScope(dataset, role, asOf), asked);
      const view = role === undefined ? "publication" : "operational";
      const rows = refusing(() => kpi(data, { kpis: [one], period, asOf, by, scope, view }));
      return {
        synthetic: dataset.programme.synthetic,
        view,
        scope,
        period: period.text,
        asOf,
        definition: one.definition,
        rows: rows.map(withReason),
      };
    },
  };
}

const withReason = (row: KpiRow): object => ({ ...row, reasonText: { id: reasonText(row, "id"), en: reasonText(row, "en") } });

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period.ok) throw new Problem(400, "Bad period", "Write a period such as 2026-S1.", "period");
  return period.value;
}

/** The end of the period; where the data ends earlier, its end. The service has no clock. */
function asOfDay(dataset: Dataset, period: Period, asked: string | undefined): CalendarDay {
  if (asked !== undefined) return CalendarDay.parse(asked);
  const last = knownUpTo(dataset, period.lastDay);
  return last < period.start ? period.lastDay : last;
}

function scopeOf(dataset: Dataset, text: string | undefined): Scope | undefined {
  if (text === undefined) return undefined;
  const scope = parseScope(dataset, text);
  if (!scope.ok) throw new Problem(400, "Bad scope", "Write a Kemendagri code with its dots, or the id of an office.", "scope");
  return scope.value;
}

function seenBy(dataset: Dataset, role: Role, asOf: CalendarDay): Dataset {
  const seen = visibleTo(dataset, role, asOf);
  if (!seen.ok) throw new Problem(403, "Nothing to see", "The holder of this token is not valid on that day.", "asOf");
  return seen.value;
}

/** A question that no data can answer is the asker's to mend. */
function refusing<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof KpiOptionsError) throw new Problem(400, "Question cannot be answered", error.message);
    throw error;
  }
}
