import { formatFigure, type KpiRow, kpiById, reasonText } from "@pimpasa/analytics";
import type { Figures } from "./figures.ts";
import type { Texts } from "./texts.ts";
import type { ViewState } from "./view-state.ts";

interface PlaceTableProps {
  readonly view: ViewState;
  readonly found: Figures;
  readonly texts: Texts;
  readonly open: (key: string) => void;
}

/** The KPI in each part of the place; each name opens that part. */
export function PlaceTable({ view, found, texts, open }: PlaceTableProps) {
  const definition = kpiById(view.kpi)?.definition;
  const by = found.partsBy;
  if (definition === undefined || !definition.dimensions.includes(by)) return <p>{texts.none90}</p>;
  const rows = found.rows(view.kpi, [by]).filter((row) => row.by[by] !== undefined && row.by[by] !== "*");
  if (rows.length === 0) return <p>{texts.none90}</p>;
  return (
    <table>
      <caption>
        {definition.name[view.language]}. {texts.signs}
      </caption>
      <thead>
        <tr>
          <th scope="col">{by === "village" ? texts.villages : texts.places}</th>
          <th scope="col" class="number">
            {texts.value}
          </th>
          <th scope="col" class="number">
            {texts.of}
          </th>
          <th scope="col">{texts.note}</th>
        </tr>
      </thead>
      <tbody>
        {sorted(rows, found, by).map((row) => {
          const key = row.by[by] as string;
          const { value, of } = formatFigure(row, definition.unit, view.language);
          return (
            <tr key={key}>
              <th scope="row">
                <button type="button" class="link" onClick={() => open(key)}>
                  {found.labelOf(by, key)}
                </button>
              </th>
              <td class="number">{value}</td>
              <td class="number">{of}</td>
              <td>{reasonText(row, view.language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const sorted = (rows: readonly KpiRow[], { labelOf }: Figures, by: Figures["partsBy"]): KpiRow[] => {
  const label = (row: KpiRow): string => labelOf(by, row.by[by] ?? "");
  return [...rows].sort((a, b) => (label(a) < label(b) ? -1 : label(a) > label(b) ? 1 : 0));
};
