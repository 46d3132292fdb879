import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import { formatNumber, formatValue } from "../format-figure.ts";
import { reasonText } from "../reason-text.ts";
import type { LorenzPoint } from "../statistics/lorenz.ts";
import type { ChartOptions } from "./chart-options.ts";
import { nameOf, shownFigure } from "./chart-rows.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { themeColours } from "./theme.ts";

const beside = 66;

/**
 * How unevenly is the work spread? The Lorenz curve below the line of equal work. Takes the row of `workload-gini` and the curve behind
 * it, from (0, 0) to (1, 1). A row without a figure draws no curve, since the curve would give it away.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ offices: [], officers: [], postings: [] });
 * const [row] = officersInPost(dataset, { period: "2025" });
 * const { curve } = lorenz([0, 1, 3]) ?? { curve: [] };
 * lorenzCurve({ ...row, status: "ok", reason: null, value: 0.5, completeness: 1 }, curve, { language: "en", theme: "light" }).title.text.join(" "); // => "The 50% of officers with least work hold 13% of the villages; Gini 0.50"
 * ```
 */
export function lorenzCurve(row: KpiRow, points: readonly LorenzPoint[], options: ChartOptions): TopLevelSpec {
  const { language } = options;
  const findings = findingTexts(language);
  const name = nameOf([row], options);
  if (row.value === null || points.length < 2)
    return emptyChart(options, name, [row], `${shownFigure(row, options).value} ${reasonText(row, language)}`);
  const officers = points.length - 1;
  const percent = (share: number): string => formatValue(share, null, "share", language);
  const at = [0.1, 0.25, 0.5, 0.75, 0.9].map((share) => ({ share, work: workAt(points, share) }));
  return framed(
    options,
    {
      title: findings.lorenz(percent(0.5), percent(workAt(points, 0.5)), formatNumber(row.value, language, 2)),
      description: at.map(({ share, work }) => `${percent(share)}: ${percent(work)}`).join("; "),
      rows: [row],
      remarks: [findings.cases(formatNumber(officers, language)), findings.equality],
    },
    marks(points, options),
  );
}

/** The share of the work at a share of units, on the line between the two points beside it. */
function workAt(points: readonly LorenzPoint[], share: number): number {
  const after = points.findIndex(({ members }) => members >= share);
  const [a, b] = [points[Math.max(after - 1, 0)], points[Math.max(after, 0)]];
  if (a === undefined || b === undefined || a.members === b.members) return b?.held ?? 0;
  return a.held + ((share - a.members) / (b.members - a.members)) * (b.held - a.held);
}

function marks(points: readonly LorenzPoint[], options: ChartOptions): object {
  const { language, theme } = options;
  const colours = themeColours[theme];
  const findings = findingTexts(language);
  const axis = (title: string) => ({ title, format: "~%", tickCount: 4, domain: false, ticks: false });
  const scale = { domain: [0, 1], nice: false };
  const x = { field: "members", type: "quantitative", scale, axis: axis(findings.shareOfOfficers) };
  const y = { field: "held", type: "quantitative", scale, axis: axis(findings.shareOfVillages) };
  const side = Math.min(plotWidth(options, beside), 300);
  return {
    width: side,
    height: side * 0.8,
    data: { values: points },
    layer: [
      {
        data: { values: [{ members: 0, held: 0, x2: 1, y2: 1 }] },
        mark: { type: "rule", strokeDash: [4, 3], color: colours.muted },
        encoding: { x, y, x2: { field: "x2" }, y2: { field: "y2" } },
      },
      { mark: { type: "area", opacity: 0.2, color: colours.categories[0] }, encoding: { x, y, y2: { field: "members" } } },
      { mark: { type: "line", strokeWidth: 2, color: colours.categories[0] }, encoding: { x, y } },
    ],
  };
}
