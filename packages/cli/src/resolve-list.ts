import { parseRegionCode } from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";
import type { RegionGazetteer, RegionResolution } from "@pimpasa/regions";
import { texts } from "./messages/texts.ts";
import { cellOf, columnIndex, requiredColumn, type SourceList } from "./read-list.ts";
import { CommandError, type Terminal } from "./terminal.ts";

/** Which columns of a list name the village, and what is around it. */
export interface PlaceOptions {
  readonly village: string;
  readonly district?: string;
  readonly regency?: string;
  /** A province (code or name) for all rows, or a column. */
  readonly province?: string;
}

/** A list with the answer to each of its rows. */
export interface ResolvedList {
  readonly list: SourceList;
  readonly gazetteer: RegionGazetteer;
  readonly resolutions: readonly RegionResolution[];
}

/** Finds the code of each row, with the whole list as context. */
export async function resolveSource(list: SourceList, options: PlaceOptions, terminal: Terminal): Promise<ResolvedList> {
  const village = requiredColumn(list, "--village", options.village, terminal);
  const optional = (option: string, name: string | undefined) =>
    name === undefined ? undefined : requiredColumn(list, option, name, terminal);
  const district = optional("--district", options.district);
  const regency = optional("--regency", options.regency);
  const provinceColumn = options.province === undefined ? undefined : columnIndex(list, options.province);
  terminal.progress(texts(terminal.language).progress.gazetteer);
  const { loadGazetteer } = await import("@pimpasa/regions");
  const gazetteer = await loadGazetteer();
  const province = provinceColumn === undefined ? constantProvince(gazetteer, options.province, terminal) : undefined;
  const rows = list.rows.map((row) => ({
    village: cellOf(row, village),
    district: cellOf(row, district),
    regency: cellOf(row, regency),
    province: province ?? cellOf(row, provinceColumn),
  }));
  terminal.progress(texts(terminal.language).progress.resolving(rows.length));
  return { list, gazetteer, resolutions: gazetteer.resolveList(rows) };
}

function constantProvince(gazetteer: RegionGazetteer, text: string | undefined, { language }: Terminal): string | undefined {
  if (text === undefined) return undefined;
  const code = parseRegionCode(text);
  if (code.ok && gazetteer.find(code.value) !== undefined) return code.value;
  const found = gazetteer.resolveProvince(text);
  if (found.code !== null) return found.code;
  throw new CommandError(
    code.ok || !/^[\d.]+$/.test(text) ? texts(language).unknownProvince(text) : `--province: ${issueText(code.error, language)}`,
  );
}

/** The columns that are added to a row. */
export const answerColumns = ["code", "name", "match", "confidence", "candidates"] as const;

/** The cells of the added columns. */
export function answerCells(resolution: RegionResolution, gazetteer: RegionGazetteer): string[] {
  const name = resolution.code === null ? "" : (gazetteer.find(resolution.code)?.name ?? "");
  const candidates = resolution.candidates.map(({ code, score }) => `${code}:${score.toFixed(3)}`).join("|");
  return [resolution.code ?? "", name, resolution.match, resolution.confidence.toFixed(3), candidates];
}

/** How many rows came out how. */
export function matchCounts(resolutions: readonly RegionResolution[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { match } of resolutions) counts.set(match, (counts.get(match) ?? 0) + 1);
  return counts;
}
