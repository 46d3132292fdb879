import { formatFigure, type KpiRow, kpiById, reasonText } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";

interface TileProps {
  readonly id: string;
  readonly row: KpiRow | undefined;
  readonly language: Language;
}

/** One figure with its two numbers, or why there is none. */
export function Tile({ id, row, language }: TileProps) {
  const definition = kpiById(id)?.definition;
  if (definition === undefined) return null;
  const figure = row === undefined ? { value: "–", of: "" } : formatFigure(row, definition.unit, language);
  return (
    <li class="tile" data-kpi={id}>
      <span class="name">{definition.name[language]}</span>
      <strong>{figure.value}</strong>
      <span class="of">{figure.of}</span>
      <span class="note">{row === undefined ? "" : reasonText(row, language)}</span>
    </li>
  );
}
