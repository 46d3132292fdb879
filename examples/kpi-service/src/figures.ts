import {
  describeKpi,
  evidence,
  type Kpi,
  type KpiChange,
  KpiOptionsError,
  type KpiRow,
  knownUpTo,
  kpi,
  kpiById,
  kpiChanges,
  obstacleText,
  type PreparedDataset,
  parseScope,
  prepareDataset,
  type Release,
  reasonText,
} from "@pimpasa/analytics";
import { CalendarDay, type Dataset, type Period, parsePeriod, type Role, type Scope, visibleTo } from "@pimpasa/core";
import { latelyUsed } from "./lately-used.ts";
import { Problem } from "./problem.ts";
import { publicRows } from "./public-release.ts";
import { ownScope, scopeWithin } from "./role-scope.ts";
import type { ChangeQuestion, EvidenceQuestion, Question } from "./schemas.ts";

/** Answers questions about one dataset. What is prepared for a day and a role is kept: the data does not change while the service runs. */
export interface Figures {
  /** From the release, for the public. */
  readonly published: (id: string, question: Question) => object;
  /** From the data that a role may see. */
  readonly operational: (id: string, question: Question, role: Role) => object;
  readonly changes: (id: string, question: ChangeQuestion, role: Role) => object;
  readonly evidence: (id: string, question: EvidenceQuestion, role: Role) => object;
  /** How often a dataset was prepared, for the test of the cache. */
  readonly prepared: () => number;
}

const keptDays = 24;
const keptChanges = 200;

export function figures(dataset: Dataset, release: Release | undefined): Figures {
  let prepared = 0;
  const preparedFor = latelyUsed(keptDays, (key): PreparedDataset => {
    prepared += 1;
    const { role, asOf } = JSON.parse(key) as { role: Role; asOf: CalendarDay };
    return prepareDataset(seenBy(dataset, role, asOf), asOf);
  });
  const id = release?.id;
  const asked = (kpi: string, question: Pick<Question, "period" | "asOf" | "scope">, role: Role) => {
    const period = periodOf(question.period);
    const asOf = asOfDay(dataset, period, question.asOf);
    const scope = scopeWithin(dataset, ownScope(dataset, role, asOf), scopeOf(dataset, question.scope));
    const head = { synthetic: dataset.programme.synthetic, view: "operational", scope, period: period.text, asOf } as const;
    return { one: known(kpi), options: { period, asOf, scope }, head, data: preparedFor(JSON.stringify({ role, asOf })) };
  };
  // The earlier period has a day of its own, which is prepared for each comparison: so comparisons are kept whole.
  const changed = latelyUsed(keptChanges, (key): object => {
    const [kpi, question, role] = JSON.parse(key) as [string, ChangeQuestion, Role];
    const { one, options, head, data } = asked(kpi, question, role);
    const rows = refusing(() =>
      kpiChanges(data, { ...options, kpis: [one], by: dimensionsOf(question), view: "operational", against: question.against }),
    );
    return { ...head, against: question.against, definition: described(one), changes: rows.map(changeBody) };
  });
  return {
    prepared: () => prepared,
    published(kpi, question) {
      if (release === undefined) throw new Problem(403, "Not published", "This service has no release; send a token.", "authorization");
      const rows = publicRows(release, kpi, question).map(rowBody);
      const { period } = question;
      const head = { synthetic: dataset.programme.synthetic, view: "publication", scope: { kind: "nation" }, period, asOf: release.asOf };
      return { ...head, release: id, definition: described(known(kpi)), rows };
    },
    operational(id, question, role) {
      const { one, options, head, data } = asked(id, question, role);
      const rows = refusing(() => kpi(data, { ...options, kpis: [one], by: dimensionsOf(question), view: "operational" }));
      return { ...head, definition: described(one), rows: rows.map(rowBody) };
    },
    changes: (id, question, role) => changed(JSON.stringify([id, question, role])),
    evidence(id, question, role) {
      const { one, options, head, data } = asked(id, question, role);
      const { part } = question;
      const by = keyOf(question);
      const records = refusing(() => evidence(data, { ...options, kpi: one, by, part }));
      return { ...head, kpi: id, by, part, records: records ?? null };
    },
  };
}

/** What a KPI is, as it is sent. */
export function described(kpi: Kpi): object {
  const [id, en] = [describeKpi(kpi, "id"), describeKpi(kpi, "en")];
  const question = { id: id.question, en: en.question };
  const formula = { id: id.formula, en: en.formula };
  return { ...kpi.definition, question, formula, source: en.source, nature: kpi.nature };
}

const rowBody = (row: KpiRow): object => ({ ...row, reasonText: { id: reasonText(row, "id"), en: reasonText(row, "en") } });

const changeBody = (change: KpiChange): object => ({
  ...change,
  now: change.now && rowBody(change.now),
  before: change.before && rowBody(change.before),
  obstacleText: { id: obstacleText(change, "id"), en: obstacleText(change, "en") },
});

const dimensionsOf = ({ by }: Question) => (by === undefined ? [] : [by].flat());

/** `office:kanim-001` names the row of an office. */
const keyOf = ({ key }: EvidenceQuestion): Record<string, string> =>
  Object.fromEntries(
    (key === undefined ? [] : [key].flat()).map((text) => [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)]),
  );

function known(id: string): Kpi {
  const one = kpiById(id);
  if (one === undefined) throw new Problem(404, "No such KPI", "See /kpis for those that there are.", "id");
  return one;
}

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
