import type { Dataset } from "@pimpasa/core";
import { texts } from "../messages/texts.ts";
import type { Terminal } from "../terminal.ts";
import type { Asked } from "./asked.ts";
import { changesCsv, changesJson, changesText } from "./changes-output.ts";
import { evidenceCsv, evidenceJson, evidenceText } from "./evidence-output.ts";
import { checkedScope } from "./kpi-arguments.ts";
import { kpiCsv, kpiJson, kpiText } from "./kpi-output.ts";

const comparisons = { previous: "previous-period", "last-year": "same-period-last-year", baseline: undefined } as const;

/** The answer in the form that was asked for: figures, their changes, or the records behind them. */
export async function answerKpi(dataset: Dataset, asked: Asked, terminal: Terminal): Promise<Iterable<string>> {
  const { kpis, period, asOf, by, view, format, against } = asked;
  const { evidence, kpi, kpiChanges, prepareDataset } = await import("@pimpasa/analytics");
  const scope = await checkedScope(dataset, asked.scope, terminal);
  const question = { kpis, period, asOf, by, scope, view };
  warnOfOverlap(asked, terminal);
  if (against !== undefined) {
    const output = { text: changesText, json: changesJson, csv: changesCsv }[format];
    terminal.err(texts(terminal.language).kpi.compared(against.text, period.text));
    return output(
      kpiChanges(dataset, { ...question, against: comparisons[asked.compare ?? "baseline"] ?? against }),
      dataset,
      by,
      terminal.language,
    );
  }
  const prepared = prepareDataset(dataset, asOf);
  const rows = kpi(prepared, question);
  const part = asked.evidence;
  const [one] = kpis;
  if (part === undefined || one === undefined)
    return { text: kpiText, json: kpiJson, csv: kpiCsv }[format](rows, dataset, by, terminal.language);
  const found = rows
    .filter((row) => row.value !== null)
    .map((row) => ({ row, part, evidence: evidence(prepared, { kpi: one, period, asOf, scope, by: row.by, part }) ?? null }));
  return { text: evidenceText, json: evidenceJson, csv: evidenceCsv }[format](found, dataset, by, terminal.language);
}

function warnOfOverlap({ kpis, by }: Asked, { err, language }: Terminal): void {
  const overlapping = by.filter((dimension) => kpis.some(({ definition }) => definition.overlapping.includes(dimension)));
  if (overlapping.length > 0) err(texts(language).overlapping(overlapping.join(", ")));
}
