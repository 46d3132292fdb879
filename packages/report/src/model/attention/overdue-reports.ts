import { formatNumber, type KpiRow, reasonText, redFlags } from "@pimpasa/analytics";
import { type ReportCategory, reportCategories } from "@pimpasa/core";
import type { ReportContext } from "../report-context.ts";
import type { AttentionList } from "../report-model.ts";
import { listOf, unavailableList } from "./attention-list.ts";

/** The category of which a breach is worst; regional practice gives it the shortest service level. */
const criticalCategory: ReportCategory = "indikasi_tppo_pmi";

/** The critical category first, the others in the order of the vocabulary. */
const categories: readonly ReportCategory[] = [criticalCategory, ...reportCategories.filter((category) => category !== criticalCategory)];

/** Which offices have reports over their time, and of which category? Offices with the most critical ones first. */
export function overdueReports(context: ReportContext): AttentionList {
  const { texts, language, labelOf } = context;
  const [total, ...rows] = context.rows([redFlags], { by: ["office", "category"], view: "operational" });
  if (total === undefined || total.status === "not-computable")
    return unavailableList([texts.columns.office], total === undefined ? "" : reasonText(total, language));
  const present = categories.filter((category) => rows.some((row) => row.by.category === category && countOf(row) > 0));
  const offices = officeCounts(rows, present);
  const critical = sum(offices.map(({ counts }) => (present[0] === criticalCategory ? (counts[0] ?? 0) : 0)));
  const number = (count: number): string => formatNumber(count, language);
  return listOf(context, {
    columns: [texts.columns.office, ...present.map((category) => labelOf("category", category)), texts.columns.total],
    numbers: [...present.map((_, index) => index + 1), present.length + 1],
    rows: offices.map(({ office, counts }) => [labelOf("office", office), ...counts.map(number), number(sum(counts))]),
    summary: texts.overdueSummary(number(countOf(total)), number(critical)),
    tables: ["villages", "designations", "reports", "reportEvents"],
  });
}

const countOf = ({ value }: KpiRow): number => value ?? 0;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

interface OfficeCounts {
  readonly office: string;
  readonly counts: readonly number[];
}

function officeCounts(rows: readonly KpiRow[], present: readonly ReportCategory[]): OfficeCounts[] {
  const byOffice = Map.groupBy(
    rows.filter((row) => row.by.category !== undefined && countOf(row) > 0),
    (row) => row.by.office,
  );
  return [...byOffice]
    .flatMap(([office, cells]) => {
      const count = (category: string): number => sum(cells.filter((row) => row.by.category === category).map(countOf));
      return office === undefined ? [] : [{ office, counts: present.map(count) }];
    })
    .sort(byCritical);
}

/** `counts` begins with the critical category where there is any of it. */
function byCritical(a: OfficeCounts, b: OfficeCounts): number {
  return (b.counts[0] ?? 0) - (a.counts[0] ?? 0) || sum(b.counts) - sum(a.counts) || (a.office < b.office ? -1 : 1);
}
