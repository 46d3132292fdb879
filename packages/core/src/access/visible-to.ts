import { type CalendarDay, parseCalendarDay } from "../calendar-day.ts";
import type { Dataset, TableIntake } from "../dataset.ts";
import { withRecords } from "../dataset-records.ts";
import { containsDay } from "../interval.ts";
import { type Issue, issue, shown } from "../issue.ts";
import { err, ok, type Result } from "../result.ts";
import type { TableName } from "../tables.ts";
import { type AccessRule, accessRules } from "./access-rule.ts";
import { Role } from "./role.ts";
import { roleScope } from "./role-scope.ts";
import { visibleRecords } from "./visible-records.ts";

/**
 * The part of a dataset that a role may see on a day.
 *
 * - A village sees itself; an officer the villages of which the officer is lead or support on the day; an office the
 *   villages in its working area and those that it designates; a regional office those of its province and of the offices
 *   that belong to it (that name it, or stand in its province and name none); the directorate all. What belongs to these
 *   villages is seen with its whole history.
 * - A joint activity is seen by every village that took part, without its summary where another village was the host.
 * - Nothing refers to a record that is hidden: what a visible record names is seen too, but without its personal fields
 *   (the host of a joint activity, an officer who came, the office that designates). So an office sees name, NIP and phone
 *   of the officers posted to it on the day, an officer only the officer's own, a village none. Ids are seen: where they
 *   are NIPs, take `pseudonymise` first.
 * - Deny by default: a table that the access rule does not list for the role is *not supplied*, so that nobody takes what
 *   is hidden for what is not there. Of a table that is seen in part, the rejected rows are taken to be spread evenly:
 *   its intake keeps the share of rejected rows, rounded up.
 *
 * A KPI of the result speaks of what the role sees. Ask it for the role's own office or region (`scope`), since an office
 * also sees some villages and officers of others: then it is the same as that of the whole dataset. There is one exception:
 * the past shown is that of the villages of the day, so that what was done in a village before it left the office is not
 * in the office's figure.
 *
 * Check the whole, not a part: of a part, rules warn of what is only hidden (the designation of another village that hosted
 * a joint activity).
 *
 * @param rules who sees what, with its dates; of those valid on the day the one that began last counts.
 * @returns the dataset, or an issue: what is no day, `role-unknown`, `role-missing` (no such record), `role-not-valid` (not on that day;
 * an officer is valid while posted), `access-rule-missing`. Never everything.
 *
 * @example
 * ```ts
 * const villages = ["1", "2"].map((n) => ({ id: `v${n}`, regionCode: `53.04.99.200${n}`, name: `Desa Contoh 00${n}` }));
 * const reports = villages.map(({ id }) => ({ id: `r-${id}`, villageId: id, category: "wna", submittedAt: "2025-01-01T08:00+08:00" }));
 * const { dataset } = await readDataset({ villages, reports });
 * const seen = visibleTo(dataset, { kind: "village", villageId: "v1" }, CalendarDay.parse("2025-02-01"));
 * seen.ok ? [...seen.value.reports].map((report) => report.id) : []; // => ["r-v1"]
 * visibleTo(dataset, { kind: "village", villageId: "v3" }, CalendarDay.parse("2025-02-01")).ok; // => false
 * ```
 */
export function visibleTo(
  dataset: Dataset,
  role: Role,
  asOf: CalendarDay,
  rules: readonly AccessRule[] = accessRules,
): Result<Dataset, Issue> {
  const known = Role.safeParse(role);
  if (!known.success) return err(issue("role-unknown", { role: shown((role as { kind?: unknown } | undefined)?.kind) }));
  // Callers without types may hand over any text; what is no day shows nothing.
  const day = parseCalendarDay(String(asOf));
  if (!day.ok) return day;
  const rule = ruleOn(rules, asOf);
  if (rule === undefined) return err(issue("access-rule-missing", { day: asOf }));
  const scope = roleScope(dataset, known.data, asOf);
  if (!scope.ok) return scope;
  const selectionOf = (table: TableName) => rule.tables[table]?.[known.data.kind];
  const visible = visibleRecords(dataset, scope.value, selectionOf);
  const intake = { ...dataset.intake };
  for (const [table, records] of visible) {
    intake[table] = selectionOf(table) === undefined ? hiddenIntake : visibleIntake(dataset.intake[table], records.length);
  }
  return ok({ ...withRecords(dataset, visible), intake });
}

const ruleOn = (rules: readonly AccessRule[], day: CalendarDay): AccessRule | undefined =>
  rules
    .filter((rule) => containsDay(rule, day))
    .reduce<AccessRule | undefined>((last, rule) => (last && last.from > rule.from ? last : rule), undefined);

const hiddenIntake: TableIntake = { status: "not-supplied", source: "", read: 0, accepted: 0, rejected: 0 };

/** Whose the rejected rows are is not known. Some may be the role's, so there is one at least where there are any. */
function visibleIntake(whole: TableIntake, accepted: number): TableIntake {
  const share = whole.accepted === 0 ? 1 : accepted / whole.accepted;
  const rejected = Math.max(Math.ceil(whole.rejected * share), Math.min(1, whole.rejected));
  return { ...whole, read: accepted + rejected, accepted, rejected };
}
