import { type KpiOptions, type KpiRow, kpi, type PreparedDataset } from "@pimpasa/analytics";
import { publicOfOffices } from "./public-of-offices.ts";
import type { PublishedRelease } from "./published-release.ts";
import { type ReleasedQuestion, releasedRows } from "./released-rows.ts";

type Question = KpiOptions & Pick<ReleasedQuestion, "kpis" | "isWhole" | "scope">;

/** The rows of a question as a publication may show them: from the release, and of offices what is public anyway. */
export function publishedRows(prepared: PreparedDataset, { release }: PublishedRelease, question: Question): KpiRow[] {
  const { kpis, by = [], period, scope, isWhole } = question;
  if (!by.includes("office"))
    return releasedRows(release, { kpis, by, period: typeof period === "string" ? period : period.text, scope, isWhole });
  const open = kpis.filter(({ definition }) => publicOfOffices.includes(definition.id));
  const { isWhole: _, ...asked } = question;
  return kpi(prepared, { ...asked, kpis: open, view: "publication" });
}
