import { formatNumber, type Kpi, type KpiRow, kpi, kpiCatalogue, prepareDataset, reasonText } from "@pimpasa/analytics";
import { type CalendarDay, type Dataset, formatDay, formatPeriod, previousPeriod } from "@pimpasa/core";
import { shownWithNumbers } from "./figures.ts";
import type { ReportContext } from "./report-context.ts";
import type { Change, Changes } from "./report-model.ts";

/** Every KPI then and now; where one side is missing, why they cannot be compared. */
export function changes(context: ReportContext, now: ReadonlyMap<string, KpiRow>): Changes {
  const { texts, language, dataset, period } = context;
  const before = previousPeriod(period);
  const caption = `${formatPeriod(before, language)} → ${formatPeriod(period, language)}`;
  const begin = firstDay(dataset);
  if (begin !== undefined && before.lastDay < begin)
    return { caption, rows: [], unavailable: texts.dataBegins(formatDay(begin, language)) };
  const prepared = prepareDataset(dataset, before.lastDay);
  const rows = kpiCatalogue.flatMap((one) => {
    const current = now.get(one.definition.id);
    const [earlier] = kpi(prepared, { kpis: [one], period: before, scope: context.scope });
    return current?.value == null || earlier === undefined ? [] : [changeOf(context, one, { current, earlier })];
  });
  return { caption, rows, unavailable: null };
}

/** The first day of which the data says who was where: before it there is nothing, which is not 0. */
function firstDay({ postings, designations }: Dataset): CalendarDay | undefined {
  return [...postings, ...designations].reduce<CalendarDay | undefined>(
    (first, { from }) => (first === undefined || from < first ? from : first),
    undefined,
  );
}

interface Pair {
  readonly current: KpiRow;
  readonly earlier: KpiRow;
}

function changeOf(context: ReportContext, { definition, nature }: Kpi, { current, earlier }: Pair): Change {
  const { language, texts } = context;
  const head = {
    name: definition.name[language],
    before: shownWithNumbers(context, earlier),
    now: shownWithNumbers(context, current),
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
