import { formatNumber, officesStaffed, reasonText, redFlags, silentVillages } from "@pimpasa/analytics";
import { districtOf, formatDay, isSupplied, type RegionCode, regencyOf, villageCoverage } from "@pimpasa/core";
import type { ReportContext } from "./report-context.ts";
import type { Attention, AttentionList } from "./report-model.ts";

/** Page one: what needs somebody's decision now, in the operational view of the report's scope. */
export const attention = (context: ReportContext): Attention => ({
  overdue: overdueReports(context),
  leaderless: leaderlessVillages(context),
  silent: silentVillageList(context),
  unstaffed: unstaffedOffices(context),
});

const unavailable = (columns: readonly string[], reason: string): AttentionList => ({
  columns,
  rows: [],
  total: 0,
  sum: null,
  unavailable: reason,
});

const listOf = (columns: readonly string[], rows: readonly (readonly string[])[], sum: string | null = null): AttentionList => ({
  columns,
  rows,
  total: rows.length,
  sum,
  unavailable: null,
});

const criticalCategory = "indikasi_tppo_pmi";

/** Counts by office and category, the critical category first. */
function overdueReports(context: ReportContext): AttentionList {
  const { texts, language, labelOf } = context;
  const columns = [texts.columns.office, texts.columns.category, texts.columns.reports];
  const [total, ...rows] = context.rows(redFlags, { by: ["office", "category"], view: "operational" });
  if (total?.status === "not-computable") return unavailable(columns, reasonText(total, language));
  const cells = rows.flatMap(({ by, value }) =>
    by.office !== undefined && by.category !== undefined && value !== null && value > 0
      ? [{ office: by.office, category: by.category, value }]
      : [],
  );
  const rank = (category: string): number => Number(category !== criticalCategory);
  cells.sort((a, b) => rank(a.category) - rank(b.category) || b.value - a.value || (a.office < b.office ? -1 : 1));
  const critical = cells.filter((cell) => cell.category === criticalCategory);
  return listOf(
    columns,
    cells.map((cell) => [labelOf("office", cell.office), labelOf("category", cell.category), formatNumber(cell.value, language)]),
    cells.length === 0 ? null : texts.overdueSum(formatNumber(sumOf(cells), language), formatNumber(sumOf(critical), language)),
  );
}

const sumOf = (cells: readonly { readonly value: number }[]): number => cells.reduce((sum, { value }) => sum + value, 0);

function leaderlessVillages(context: ReportContext): AttentionList {
  const { dataset, texts, language, asOf, scope, prepared, labelOf } = context;
  const columns = [texts.columns.village, texts.columns.region, texts.columns.office, texts.columns.since];
  if (!isSupplied(dataset, "assignments"))
    return unavailable(columns, reasonText({ reason: "table-not-supplied", needs: ["assignments"] }, language));
  const villages = villageCoverage(dataset, { asOf, scope, timeline: prepared.timeline })
    .filter((village) => village.status !== "led")
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.villageId < b.villageId ? -1 : 1));
  return listOf(
    columns,
    villages.map((village) => [
      village.name,
      regionLabel(context, village.regionCode),
      labelOf("office", village.officeId),
      formatDay(village.since, language) + (village.status === "support-only" ? ` (${texts.supportOnly})` : ""),
    ]),
  );
}

function silentVillageList(context: ReportContext): AttentionList {
  const { dataset, texts, language, labelOf, prepared } = context;
  const columns = [texts.columns.village, texts.columns.region, texts.columns.office];
  const [total, ...rows] = context.rows(silentVillages, { by: ["village"], view: "operational" });
  if (total?.status === "not-computable" && total.reason !== "denominator-zero") return unavailable(columns, reasonText(total, language));
  const silent = new Set(rows.flatMap((row) => (row.numerator === 1 && row.by.village !== undefined ? [row.by.village] : [])));
  return listOf(
    columns,
    dataset.villages
      .filter((village) => silent.has(village.id))
      .map((village) => {
        const office = prepared.timeline.designationOf.at(village.id, context.asOf)?.officeId;
        return [village.name, regionLabel(context, village.regionCode), office === undefined ? "–" : labelOf("office", office)];
      }),
  );
}

function unstaffedOffices(context: ReportContext): AttentionList {
  const { texts, language, labelOf } = context;
  const columns = [texts.columns.office];
  const [total, ...rows] = context.rows(officesStaffed, { by: ["office"] });
  if (total?.status === "not-computable") return unavailable(columns, reasonText(total, language));
  const unstaffed = rows.flatMap((row) =>
    row.numerator === 0 && row.denominator === 1 && row.by.office !== undefined ? [row.by.office] : [],
  );
  return listOf(
    columns,
    unstaffed.map((office) => [labelOf("office", office)]),
  );
}

/** District and regency of a village in words. */
function regionLabel({ labelOf }: ReportContext, code: RegionCode): string {
  const names = [districtOf(code), regencyOf(code)].flatMap((part) => (part === undefined ? [] : [labelOf("regency", part)]));
  return names.join(", ");
}
