import { formatFigure, formatNumber, type Kpi, type KpiRow, kpi, kpiCatalogue, prepareDataset, reasonText } from "@pimpasa/analytics";
import { type Period, previousPeriod } from "@pimpasa/core";
import type { ReportContext } from "./report-context.ts";
import type { Change } from "./report-model.ts";

/** Every KPI then and now; where one side is missing, why they cannot be compared. */
export function changes(context: ReportContext, now: ReadonlyMap<string, KpiRow>): Change[] {
  const before = previousPeriod(context.period);
  const prepared = prepareDataset(context.dataset, before.lastDay);
  return kpiCatalogue.flatMap((one) => {
    const current = now.get(one.definition.id);
    const [earlier] = kpi(prepared, { kpis: [one], period: before, scope: context.scope });
    return current?.value == null || earlier === undefined ? [] : [changeOf(context, one, { current, earlier })];
  });
}

interface Pair {
  readonly current: KpiRow;
  readonly earlier: KpiRow;
}

function changeOf(context: ReportContext, { definition, nature }: Kpi, { current, earlier }: Pair): Change {
  const { language, texts } = context;
  const head = {
    name: definition.name[language],
    before: formatFigure(earlier, definition.unit, language).value,
    now: formatFigure(current, definition.unit, language).value,
  };
  if (earlier.value === null || current.value === null)
    return { ...head, difference: "–", remark: texts.alone(reasonText(earlier, language)) };
  if (nature === "flow" && definition.unit !== "share" && current.reason === "period-partial") {
    return { ...head, difference: "–", remark: `${texts.notComparable}: ${reasonText(current, language)}` };
  }
  return { ...head, difference: difference(context, definition.unit, current.value - earlier.value), remark: "" };
}

function difference({ language, texts }: ReportContext, unit: Kpi["definition"]["unit"], value: number): string {
  const isShare = unit === "share";
  const decimals = isShare || unit === "villages-per-officer" ? 1 : 0;
  const text = formatNumber(isShare ? value * 100 : value, language, decimals);
  return `${value > 0 && /[1-9]/.test(text) ? "+" : ""}${text}${isShare ? ` ${texts.points}` : ""}`;
}

/** The period that the changes are compared with. */
export const comparedPeriod = ({ period }: ReportContext): Period => previousPeriod(period);
