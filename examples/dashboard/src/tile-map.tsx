import { formatFigure, type KpiRow, kpiById, provinceTiles } from "@pimpasa/analytics";
import type { Figures } from "./figures.ts";
import type { Texts } from "./texts.ts";
import type { ViewState } from "./view-state.ts";

interface TileMapProps {
  readonly view: ViewState;
  readonly rows: readonly KpiRow[];
  readonly found: Figures;
  readonly texts: Texts;
  readonly open: (code: string) => void;
}

/** The provinces where they lie, each a button with its figure: opened by click, by touch and by keyboard. */
export function TileMap({ view, rows, found, texts, open }: TileMapProps) {
  const definition = kpiById(view.kpi)?.definition;
  const byCode = new Map(rows.map((row) => [row.by.province, row] as const));
  const most = Math.max(Number.MIN_VALUE, ...[...byCode].flatMap(([code, row]) => (code === undefined ? [] : [row.value ?? 0])));
  return (
    <figure class="map">
      <figcaption>
        {definition?.name[view.language]}. {texts.mapHint}
      </figcaption>
      <ul class="tile-map">
        {provinceTiles.map(({ code, letters, column, row }) => {
          const own = byCode.get(code);
          const place = { gridColumn: column + 1, gridRow: row + 1 };
          if (own === undefined)
            return (
              <li style={place} class="absent" aria-hidden="true">
                <span>{letters}</span>
              </li>
            );
          const { value, of } = formatFigure(own, definition?.unit, view.language);
          const name = `${found.labelOf("province", code)}: ${value}${of === "" ? "" : ` (${of})`}`;
          return (
            <li style={place}>
              <button type="button" class={shade(own.value, most)} title={name} onClick={() => open(code)}>
                <span class="only-read">{name}</span>
                <span aria-hidden="true">{letters}</span>
                <span aria-hidden="true" class="figure">
                  {value.replace(/\s/g, "")}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

const shades = 5;

/** From light to dark in five equal steps of the highest value; a figure that is not there is hatched. */
const shade = (value: number | null, most: number): string =>
  value === null ? "shade-none" : `shade-${Math.min(shades, Math.max(1, Math.ceil((value / most) * shades)))}`;
