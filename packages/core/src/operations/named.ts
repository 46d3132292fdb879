import type { Changes } from "./changes.ts";

/** What the records of a change name. */
export interface Named {
  readonly officers: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly villages: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly decrees: ReadonlySet<string>;
}

type NamingRecord = Readonly<Partial<Record<"officerId" | "officeId" | "villageId" | "reportId" | "decree", string | undefined>>>;

/** The ids in the records of the changes, as they are and as they will be. */
export function named({ add, replace }: Changes): Named {
  const records: readonly NamingRecord[] = [...add.map(({ record }) => record), ...replace.flatMap(({ before, after }) => [before, after])];
  const all = (field: keyof NamingRecord): string[] => records.flatMap((record) => record[field] ?? []);
  return {
    officers: new Set(all("officerId")),
    offices: new Set(all("officeId")),
    villages: new Set(all("villageId")),
    reports: new Set(all("reportId")),
    decrees: new Set(all("decree")),
  };
}
