import { type KpiRow, knownUpTo } from "@pimpasa/analytics";
import { formatDay, formatPeriod } from "@pimpasa/core/text";
import { message } from "./message.ts";
import type { ReportContext } from "./report-context.ts";
import type { ReportHead } from "./report-model.ts";
import type { Change } from "./sections/changes.ts";

/** What the report is about, and its message. */
export function head(context: ReportContext, rows: ReadonlyMap<string, KpiRow>, changes: readonly Change[]): ReportHead {
  const { dataset, texts, language, period, asOf } = context;
  return {
    programme: dataset.programme.name ?? texts.programmeName,
    period: formatPeriod(period, language),
    asOf: asOfText(context),
    dataUpTo: knowsWork(context) ? texts.dataUpTo(formatDay(knownUpTo(dataset, asOf), language)) : texts.noWorkInData,
    scope: scopeLabel(context),
    key: { period: period.text, asOf },
    sentences: message(context, rows, changes),
  };
}

/** The day of the stocks, and the day up to which facts are known where that is a later one. */
function asOfText({ texts, language, asOf, stockDay, period }: ReportContext): string {
  if (asOf < period.lastDay) return texts.asOfRunning(formatDay(asOf, language));
  const day = formatDay(stockDay, language);
  return asOf === stockDay ? texts.asOf(day) : texts.asOfKnownLater(day, formatDay(asOf, language));
}

/** Is there any record of what was done or reported? Where there is none, no day is the last of it. */
const knowsWork = ({ dataset }: ReportContext): boolean =>
  (["activities", "reports", "reportEvents", "nilReports"] as const).some((table) => dataset.intake[table].accepted > 0);

const levels = ["province", "regency", "district", "village"] as const;

function scopeLabel({ scope, labelOf, texts }: ReportContext): string {
  if (scope.kind === "nation") return texts.nation;
  if (scope.kind === "office") return labelOf("office", scope.officeId);
  return labelOf(levels[scope.code.split(".").length - 1] ?? "province", scope.code);
}
