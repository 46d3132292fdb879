import { type KpiRow, knownUpTo } from "@pimpasa/analytics";
import { formatDay, formatPeriod } from "@pimpasa/core";
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
    dataUpTo: texts.dataUpTo(formatDay(knownUpTo(dataset, asOf), language)),
    scope: scopeLabel(context),
    key: { period: period.text, asOf },
    sentences: message(context, rows, changes),
  };
}

/** The day of the stocks, and the day up to which facts are known where that is a later one. */
function asOfText({ texts, language, asOf, stockDay }: ReportContext): string {
  const day = formatDay(stockDay, language);
  return asOf === stockDay ? texts.asOf(day) : texts.asOfKnownLater(day, formatDay(asOf, language));
}

const levels = ["province", "regency", "district", "village"] as const;

function scopeLabel({ scope, labelOf, texts }: ReportContext): string {
  if (scope.kind === "nation") return texts.nation;
  if (scope.kind === "office") return labelOf("office", scope.officeId);
  return labelOf(levels[scope.code.split(".").length - 1] ?? "province", scope.code);
}
