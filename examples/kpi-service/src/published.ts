import type { Dimension } from "@pimpasa/analytics";
import { type CalendarDay, type Dataset, nation, type Period, type Scope } from "@pimpasa/core";
import { Problem } from "./problem.ts";

/** The tables that the public may ask for. */
export const publishedTables: readonly (readonly Dimension[])[] = [
  [],
  ["priority"],
  ["province"],
  ["regional-office"],
  ["month"],
  ["quarter"],
];

/** May the public be told this? Whole months, quarters, half-years and years that are over, of the whole programme, in standard tables. */
export function published(
  _dataset: Dataset,
  { period, asOf, by, scope }: { period: Period; asOf: CalendarDay; by: readonly Dimension[]; scope: Scope | undefined },
): Scope {
  if (scope !== undefined && scope.kind !== "nation") throw refusal("scope", "Without a token only the whole programme is answered for.");
  if (!["month", "quarter", "half-year", "year"].includes(period.kind) || asOf < period.lastDay)
    throw refusal("period", "Without a token only months, quarters, half-years and years that are over are answered for.");
  if (!publishedTables.some((table) => table.join() === by.join()))
    throw refusal(
      "by",
      `Without a token figures are broken down by ${publishedTables
        .filter((t) => t.length > 0)
        .map((t) => t.join(" and "))
        .join(", ")}.`,
    );
  return nation;
}

const refusal = (where: string, detail: string) => new Problem(403, "Not published", detail, where);
