// The cases of the rules, test/rules/<code>.cases.json, and how each is read: see rules.test.ts.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CalendarDay } from "../src/calendar-day.ts";
import { northSumatra2026 } from "../src/entities/policy-profile.ts";
import type { Finding } from "../src/finding.ts";
import type { Gazetteer } from "../src/gazetteer.ts";
import { readDataset } from "../src/read-dataset.ts";
import type { RegionCode } from "../src/region-code.ts";

export interface RuleCase {
  readonly comment: string;
  readonly tables: Record<string, readonly object[]>;
  readonly findings: readonly { rule: string; key: string; severity: string; params?: object }[];
  readonly asOf?: string;
  readonly programme?: { readonly policyProfiles: readonly { readonly from: CalendarDay }[] };
  readonly gazetteer?: readonly string[];
  readonly retired?: Readonly<Record<string, readonly RegionCode[]>>;
}

const wholeProfile = (profile: { readonly from: CalendarDay }) => ({ ...northSumatra2026(profile.from), ...profile });

const listOf = (codes: readonly string[], retired: NonNullable<RuleCase["retired"]>): Gazetteer => ({
  lineage: {
    isRetired: (code) => Object.hasOwn(retired, code),
    successors: (code) => (retired[code] ?? []).map((next) => ({ code: next, name: undefined, certainty: "certain" })),
  },
  source: "a list of the cases",
  find: (code) => (codes.includes(code) ? { code, name: code } : undefined),
  isLoaded: (code) => code.length <= "PP.KK".length || codes.some((one) => one.length > "PP.KK".length && one.startsWith(code.slice(0, 3))),
  children: () => [],
  villageCount: () => undefined,
});

const dir = fileURLToPath(new URL("./rules/", import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(dir + file, "utf8"));
const base = read("base.json") as Record<string, readonly object[]>;

/** The names of the files of cases; each is that of a code. */
export const caseFiles: readonly string[] = readdirSync(dir).filter((file) => file.endsWith(".cases.json"));

export const casesIn = (file: string): readonly RuleCase[] => read(file) as RuleCase[];

/** What is found in a case. */
export async function findingsOf({ tables, asOf, programme, gazetteer, retired = {} }: RuleCase): Promise<readonly Finding[]> {
  const options = {
    asOf: asOf as CalendarDay | undefined,
    programme: programme && { synthetic: true, policyProfiles: programme.policyProfiles.map(wholeProfile) },
    gazetteer: gazetteer && listOf(gazetteer, retired),
  };
  return (await readDataset({ ...base, ...tables }, options)).findings;
}
