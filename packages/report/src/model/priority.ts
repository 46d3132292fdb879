import { type KpiRow, kpiCatalogue } from "@pimpasa/analytics";
import { isValidOn, toDayNumber } from "@pimpasa/core";
import { shownWithNumbers } from "./figures.ts";
import type { ReportContext } from "./report-context.ts";
import type { PriorityTable } from "./report-model.ts";

/** Priority areas beside the others; null where the programme names none. */
export function priorityTable(context: ReportContext): PriorityTable | null {
  const { dataset, texts, labelOf, asOf, language } = context;
  const areas = dataset.programme.priorityAreas.filter((area) => isValidOn(area, toDayNumber(asOf)));
  if (areas.length === 0) return null;
  const rows = kpiCatalogue
    .filter(({ definition }) => definition.dimensions.includes("priority"))
    .map((one) => {
      const cells = context.rows(one, { by: ["priority"] });
      const of = (key: string | undefined): KpiRow | undefined => cells.find((row) => row.by.priority === key);
      return [
        one.definition.name[language],
        shownWithNumbers(context, of("priority")),
        shownWithNumbers(context, of("other")),
        shownWithNumbers(context, of(undefined)),
      ];
    });
  const columns = [texts.columns.kpi, texts.columns.priority, texts.columns.other, texts.columns.whole];
  return { areas: areas.map((area) => labelOf("province", area.regionCode)).join(", "), columns, rows };
}
