import {
  answerFrom,
  type Dimension,
  type Kpi,
  type KpiRow,
  knownUpTo,
  kpiCatalogue,
  prepareDataset,
  type Release,
  ReleaseQuestionError,
} from "@pimpasa/analytics";
import { auditRelease, makeRelease, type ReleaseAudit } from "@pimpasa/analytics/audit";
import { CalendarDay, type Dataset, parsePeriod, periodsWithin } from "@pimpasa/core";
import { Problem } from "./problem.ts";
import type { Question } from "./schemas.ts";

/** The tables of the release that the service makes itself: the whole programme by each of these. */
export const publicTables: readonly (readonly Dimension[])[] = [["province"], ["regional-office"], ["priority"], ["month"]];

const lastOfAll = CalendarDay.parse("9999-12-31");

/**
 * The one release from which the public is answered: the half-years and years that were over on the last day of the data, of
 * that year and the year before. It is made before the service listens (5 s for 400 villages): whatever is asked afterwards
 * comes out of the same protected tables, so that many requests tell no more than one, and none costs more than a search.
 * Undefined for data without such a period.
 */
export async function publicRelease(dataset: Dataset, kpis: readonly Kpi[] = kpiCatalogue): Promise<Release | undefined> {
  const asOf = knownUpTo(dataset, lastOfAll);
  const periods = asOf === lastOfAll ? [] : periodsOver(asOf);
  return periods.length === 0 ? undefined : makeRelease(prepareDataset(dataset, asOf), { periods, kpis, tables: publicTables });
}

function periodsOver(asOf: CalendarDay): string[] {
  const thisYear = Number(asOf.slice(0, 4));
  const years = [thisYear - 1, thisYear].flatMap((year) => {
    const period = parsePeriod(String(year));
    return period.ok ? [...periodsWithin(period.value, "half-year"), period.value] : [];
  });
  return years.filter(({ lastDay }) => lastDay <= asOf).map(({ text }) => text);
}

/** What a release holds, and what its audit found; a release that tells too much is not served. */
export async function releaseNotice(release: Release): Promise<object> {
  const audit = await auditRelease(release);
  if (audit.breaches.length > 0)
    throw new Error(`${audit.breaches.length} figures of the release are known too closely; make it again with \`pimpasa release\`.`);
  const { id, asOf, periods, kpis, tables, policy } = release;
  return { id, asOf, periods, kpis, tables, minimumCount: policy.minimumCount, audit: auditFigures(audit) };
}

const auditFigures = ({ cells, suppressed, loss, quantities, smallestInterval }: ReleaseAudit): object => ({
  cells,
  suppressed,
  loss,
  quantities,
  smallestInterval,
});

/** What the release says; what it does not hold is refused, with what there is. */
export function publicRows(release: Release, id: string, { period, asOf, by, scope }: Question): readonly KpiRow[] {
  if (scope !== undefined) throw refusal("scope", "Without a token only the whole programme is answered for; leave `scope` out.");
  if (asOf !== undefined && asOf !== release.asOf)
    throw refusal("asOf", `What is published is known up to ${release.asOf}; leave \`asOf\` out.`);
  try {
    return answerFrom(release, { period, kpis: [id], by: by === undefined ? [] : [by].flat() });
  } catch (error) {
    if (!(error instanceof ReleaseQuestionError)) throw error;
    throw refusal(faultyField(release, id, period), error.message);
  }
}

function faultyField({ kpis, periods }: Release, id: string, period: string): string {
  if (!kpis.includes(id)) return "id";
  return (periods as readonly string[]).includes(period) ? "by" : "period";
}

const refusal = (where: string, detail: string): Problem => new Problem(403, "Not published", detail, where);
