import { formatFigure, formatTarget, formatValue, type KpiRow, kpiById, reasonText } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import { textsIn } from "./texts.ts";

interface TileProps {
  readonly id: string;
  readonly row: KpiRow | undefined;
  readonly language: Language;
}

/** One figure with its two numbers, its interval and its target, or why there is none. */
export function Tile({ id, row, language }: TileProps) {
  const definition = kpiById(id)?.definition;
  if (definition === undefined) return null;
  const figure = row === undefined ? { value: "–", of: "" } : formatFigure(row, definition.unit, language);
  return (
    <li class="tile" data-kpi={id}>
      <span class="name">{definition.name[language]}</span>
      <strong>{figure.value}</strong>
      <span class="of">{figure.of}</span>
      {row?.interval ? <span class="of">{intervalText(row, language)}</span> : null}
      {row && row.target !== null ? (
        <span class={`target ${row.rating ?? ""}`}>Target {formatTarget(row, definition.unit, language)}</span>
      ) : null}
      <span class="note">{row === undefined ? "" : reasonText(row, language)}</span>
    </li>
  );
}

/** Between which values the figure may well lie, were it not for chance. */
function intervalText(row: KpiRow, language: Language): string {
  if (row.interval === null) return "";
  const unit = kpiById(row.kpi)?.definition.unit;
  const [low, high] = [row.interval.low, row.interval.high].map((value) => formatValue(value, row.denominator, unit, language));
  return textsIn(language).between(formatValue(row.interval.level, null, "share", language), low ?? "", high ?? "");
}
