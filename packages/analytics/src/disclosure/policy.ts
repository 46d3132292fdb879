import type { KpiDefinition } from "../answer/kpi-definition.ts";

/** What must not be told of a magnitude (hours, money) by how it is spread over those who contribute to it. */
export interface DominancePolicy {
  /** (n, k): the `n` greatest contributions are more than `k` % of the whole. */
  readonly nk?: { readonly n: number; readonly k: number };
  /** p %: the second greatest contributor could work out the greatest to within `p` %. */
  readonly p?: number;
}

/** What is withheld from a publication. */
export interface DisclosurePolicy {
  /** Counts of persons and reports below the regency are withheld from 1 to one less than this. At least 2. */
  readonly minimumCount: number;
  /** Rules for magnitudes. No KPI is one: a policy that has a rule is refused, so that nobody relies on it. */
  readonly dominance: DominancePolicy;
  /** Ids of KPIs that are published whatever their count. */
  readonly exempt: readonly string[];
}

/** Five persons or reports, no magnitudes, no exemptions. */
export const defaultPolicy: DisclosurePolicy = { minimumCount: 5, dominance: {}, exempt: [] };

/** A policy that protects nobody, or that nobody can follow: its message says what to write instead. */
export class DisclosurePolicyError extends Error {
  override readonly name = "DisclosurePolicyError";
}

/**
 * Which policy is meant? What is left out is as in the default: a minimum count of 5. Throws `DisclosurePolicyError` where a
 * figure makes no sense, and says which would; and where there is a rule of dominance, which nothing here could keep. (The
 * attendances of a region are counts of persons, and its villages, which could be known, have figures of their own.)
 *
 * @example
 * ```ts
 * disclosurePolicy({ minimumCount: 10 }).minimumCount; // => 10
 * disclosurePolicy().minimumCount; // => 5
 * ```
 */
export function disclosurePolicy(policy: Partial<DisclosurePolicy> = {}): DisclosurePolicy {
  const { minimumCount, dominance, exempt } = { ...defaultPolicy, ...policy };
  if (!Number.isInteger(minimumCount) || minimumCount < 2 || minimumCount > 1000)
    throw new DisclosurePolicyError(`minimumCount is ${minimumCount}; write a whole number from 2 to 1000 (5 is the default).`);
  if (dominance.nk !== undefined || dominance.p !== undefined)
    throw new DisclosurePolicyError(
      "No KPI is a magnitude to which known contributors add, so that no rule of dominance could be kept; leave dominance out.",
    );
  return { minimumCount, dominance, exempt };
}

/** By how much a withheld count must remain uncertain: it could be any of `minimumCount` values. */
export const wantedRoom = ({ minimumCount }: DisclosurePolicy): number => minimumCount - 1;

/** Counts from 1 to one less than the minimum can identify a person. */
export const isSmallCount = (count: number, { minimumCount }: DisclosurePolicy): boolean => count >= 1 && count < minimumCount;

/** Does the policy look at the counts of this KPI? */
export const isProtected = ({ id, counts }: KpiDefinition, { exempt }: DisclosurePolicy): boolean =>
  counts !== "other" && !exempt.includes(id);
