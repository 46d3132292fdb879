import { type KpiRow, knownUpTo } from "@pimpasa/analytics";
import { formatDay, formatPeriod } from "@pimpasa/core/text";
import { message } from "./message.ts";
import type { ReportContext } from "./report-context.ts";
import type { ReportHead } from "./report-model.ts";

/** What the report is about, and its message. */
export function head(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): ReportHead {
  const { dataset, texts, language, period, asOf } = context;
  return {
    programme: dataset.programme.name ?? texts.programmeName,
    period: formatPeriod(period, language),
    asOf: asOfText(context),
    dataUpTo: texts.dataUpTo(formatDay(knownUpTo(dataset, asOf), language)),
    scope: scopeLabel(context),
    key: { period: period.text, asOf },
    sentences: message(context, rows),
  };
}

/** The day of the stocks, and the day up to which facts are known where that is a later one. */
function asOfText({ texts, language, asOf, stockDay }: ReportContext): string {
  const day = formatDay(stockDay, language);
  return asOf === stockDay ? texts.asOf(day) : texts.asOfKnownLater(day, formatDay(asOf, language));
}

function scopeLabel({ scope, labelOf, texts }: ReportContext): string {
  if (scope.kind === "nation") return texts.nation;
  return scope.kind === "region" ? labelOf("province", scope.code) : labelOf("office", scope.officeId);
}
