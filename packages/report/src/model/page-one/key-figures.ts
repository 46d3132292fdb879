import type { KpiRow } from "@pimpasa/analytics";
import { blockOf } from "../block.ts";
import { figure, nameOf, notComputable, targetCell } from "../figures.ts";
import { ratingText } from "../rating-text.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";
import type { Change } from "../sections/changes.ts";

/** What stands on page one whether it has a target or not. */
const alwaysShown = ["active-villages", "quarterly-standard", "verification-timeliness", "reporting-completeness"];

/** How far are the targets, and what has changed? Every KPI with a target, and the few that tell how the work goes. */
export function keyFigures(context: ReportContext, rows: ReadonlyMap<string, KpiRow>, changes: readonly Change[]): Block {
  const { texts } = context;
  const { kpi, now, of, target, rating, before, difference } = texts.columns;
  const shown = [...rows.values()].filter((row) => row.target !== null || alwaysShown.includes(row.kpi));
  const isKnown = shown.some((row) => row.value !== null);
  return blockOf(context, {
    instead: isKnown ? null : notComputable(context, shown),
    id: "key-figures",
    title: texts.keyFigures,
    columns: [kpi, now, of, target, rating, before, difference],
    numbers: [1, 2, 3, 5, 6],
    rows: shown.map((row) => {
      const change = changes.find((one) => one.id === row.kpi);
      const { value, numbers } = figure(context, row);
      return [
        nameOf(context, row),
        value,
        numbers,
        targetCell(context, row),
        ratingText(context, row),
        change?.before ?? "",
        change === undefined ? "" : withVerdict(context, change),
      ];
    }),
    caption: texts.keyFiguresCaption,
  });
}

/** A difference that may be chance says so where it stands. */
const withVerdict = ({ texts }: ReportContext, { difference, verdict }: Change): string =>
  verdict === "not-distinguishable" ? texts.differenceMayBeChance(difference) : difference;
