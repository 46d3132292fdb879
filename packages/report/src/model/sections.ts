import type { KpiRow } from "@pimpasa/analytics";
import { charts } from "./charts/charts.ts";
import { definitions } from "./figures.ts";
import type { ReportContext } from "./report-context.ts";
import type { Section } from "./report-model.ts";
import { type Changes, changeBlock } from "./sections/changes.ts";
import { fileBlock, findingBlock } from "./sections/data.ts";
import { firstFilesBlock } from "./sections/first-files.ts";
import { kpiSection } from "./sections/kpi-section.ts";
import { limits } from "./sections/limits.ts";
import { methodSection } from "./sections/method.ts";
import { officeTable } from "./sections/office-table.ts";
import { priorityBlock } from "./sections/priority.ts";
import { suppressionSection } from "./sections/suppression.ts";

/** The parts of the report after page one, in their order. What was withheld is told of everything before it. */
export function sections(context: ReportContext, totals: ReadonlyMap<string, KpiRow>, changes: Changes): Section[] {
  const { texts } = context;
  const drawn = charts(context, totals);
  const ofSection = (id: Parameters<typeof kpiSection>[1], blocks: Section["blocks"] = []) =>
    kpiSection(context, id, { totals, charts: drawn[id], blocks });
  const only = (id: keyof typeof texts.sections, parts: Partial<Section>): Section => ({
    id,
    title: texts.sections[id],
    paragraphs: [],
    blocks: [],
    charts: [],
    definitions: [],
    ...parts,
  });
  const priority = priorityBlock(context);
  const missing = firstFilesBlock(context, totals);
  return [
    only("limits", { paragraphs: limits(context, totals), blocks: missing.rows.length > 0 ? [missing] : [] }),
    only("changes", { blocks: [changeBlock(context, changes)], charts: drawn.changes.flatMap(({ chart }) => chart ?? []) }),
    ...(priority === null ? [] : [only("priority", { blocks: [priority] })]),
    ofSection("coverage"),
    ofSection("education"),
    ofSection("service"),
    ofSection("reports"),
    ofSection("offices", [officeTable(context)]),
    ofSection("risk"),
    ofSection("quality", [fileBlock(context), findingBlock(context)]),
    only("definitions", { definitions: definitions(context) }),
    methodSection(context),
    suppressionSection(context),
  ];
}
