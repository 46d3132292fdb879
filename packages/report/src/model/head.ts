import { formatNumber, type KpiRow } from "@pimpasa/analytics";
import { formatDay, formatPeriod } from "@pimpasa/core";
import { shown } from "./figures.ts";
import { placeholdersInPost } from "./placeholders.ts";
import type { ReportContext } from "./report-context.ts";
import type { ReportHead } from "./report-model.ts";

/** What the report is about, and the state of the programme in a few sentences. */
export function head(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): ReportHead {
  const { dataset, texts, language, period } = context;
  return {
    programme: dataset.programme.name ?? texts.programmeName,
    period: formatPeriod(period, language),
    asOf: asOfText(context),
    scope: scopeLabel(context),
    sentences: sentences(context, rows),
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

/** A sentence is said only where all of its figures are there. */
function sentences(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { texts, language, stockDay } = context;
  const say = (ids: readonly string[], sentence: (...figures: string[]) => string): string[] => {
    const found = ids.map((id) => rows.get(id));
    return found.every((row) => row?.value != null) ? [sentence(...found.map((row) => shown(context, row)))] : [];
  };
  const placeholders = placeholdersInPost(context);
  const only = placeholders > 0 ? formatNumber(placeholders, language) : null;
  return [
    ...say(["designated-villages", "officers-in-post"], (villages = "", officers = "") =>
      texts.sentences.state(formatDay(stockDay, language), villages, officers, only),
    ),
    ...say(["education-sessions", "participants"], (count = "", attendances = "") => texts.sentences.sessions(count, attendances)),
    ...say(["reports-submitted", "open-backlog", "red-flags"], (count = "", open = "", overdue = "") =>
      texts.sentences.reports(count, open, overdue),
    ),
  ];
}
