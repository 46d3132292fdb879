import type { Dimension, Kpi } from "@pimpasa/analytics";
import { type Dataset, districtOf, nation, type RegionCode, type Scope } from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";
import { texts } from "../messages/texts.ts";
import { CommandError, type Terminal } from "../terminal.ts";

/** The KPIs that were named; all of them where none was. */
export async function checkedKpis(ids: readonly string[], { language }: Terminal): Promise<readonly Kpi[]> {
  const { kpiById, kpiCatalogue } = await import("@pimpasa/analytics");
  const known = kpiCatalogue.map((kpi) => kpi.definition.id).join(", ");
  const chosen = ids.map((id) => {
    const kpi = kpiById(id);
    if (kpi === undefined) throw new CommandError(texts(language).unknownValue("--kpi", id, known));
    return kpi;
  });
  return chosen.length === 0 ? kpiCatalogue : chosen;
}

/** The dimensions that were named: at most two, each once. */
export async function checkedDimensions(names: readonly string[], { language }: Terminal): Promise<Dimension[]> {
  const { dimensions } = await import("@pimpasa/analytics");
  const text = texts(language);
  if (names.length > 2 || new Set(names).size < names.length) throw new CommandError(text.tooManyDimensions);
  return names.map((name) => {
    const dimension = dimensions.find((known) => known === name);
    if (dimension === undefined) throw new CommandError(text.unknownValue("--by", name, dimensions.join(", ")));
    return dimension;
  });
}

/** The scope that was named: a region or an office. */
export async function checkedScope(dataset: Dataset, text: string | undefined, { language }: Terminal): Promise<Scope> {
  if (text === undefined) return nation;
  const { parseScope } = await import("@pimpasa/analytics");
  const scope = parseScope(dataset, text);
  if (!scope.ok) throw new CommandError(`--scope: ${issueText(scope.error, language)} ${texts(language).scopeHint}`);
  if (scope.value.kind === "region" && !isKnownRegion(dataset, scope.value.code))
    throw new CommandError(texts(language).unknownRegion(text));
  return scope.value;
}

const isKnownRegion = ({ gazetteer, regions }: Dataset, code: RegionCode): boolean =>
  gazetteer?.find(code) !== undefined || regions.some(({ id }) => id === code || districtOf(id) === code);
