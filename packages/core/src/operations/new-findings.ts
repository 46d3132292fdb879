import type { Finding } from "../finding.ts";

/**
 * The findings that were not there before, or that say more than before: further days, more records. A finding that counts
 * records counts only those that are new. What was wrong already and has become less is not new.
 */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, Finding[]>();
  for (const found of before) known.set(identityOf(found), [...(known.get(identityOf(found)) ?? []), found]);
  return after.flatMap((found) => {
    const others = known.get(identityOf(found)) ?? [];
    if (countsRecords(found)) return grown(found, others[0]);
    return others.some((other) => covers(other.params as Reach, found.params as Reach)) ? [] : [found];
  });
}

/** Parameters that say how far a finding reaches, not what it is about. */
interface Reach {
  readonly from?: string;
  readonly to?: string;
  readonly count?: number;
  readonly of?: number;
  readonly day?: string;
}

/** Is it one finding for many records? The count of an officer's villages is not one of records. */
export const countsRecords = (found: Finding): boolean => "count" in found.params && found.rule !== "officer-over-capacity";

/** What a finding is about, without how far it reaches; of one that counts records, without the first of them. */
export function identityOf(found: Finding): string {
  const { from, to, count, of, day, ...about } = found.params as Reach;
  return JSON.stringify([found.rule, found.severity, found.table, countsRecords(found) ? "" : found.key, found.path, about]);
}

const covers = (wide: Reach, narrow: Reach): boolean =>
  (wide.from ?? "") <= (narrow.from ?? "") && endOf(narrow) <= endOf(wide) && (narrow.count ?? 0) <= (wide.count ?? 0);

/** Greater than any day where it is open. */
const endOf = ({ to = "" }: Reach): string => (to === "" ? "~" : to);

function grown(found: Finding, earlier: Finding | undefined): Finding[] {
  if (earlier === undefined) return [found];
  const [now, then] = [found.params as Reach, earlier.params as Reach];
  const count = (now.count ?? 0) - (then.count ?? 0);
  if (count <= 0) return [];
  const of = now.of === undefined ? {} : { of: now.of - (then.of ?? 0) };
  return [{ ...found, params: { ...found.params, count, ...of } } as Finding];
}
