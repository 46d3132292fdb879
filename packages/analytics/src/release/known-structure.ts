import type { CalendarDay } from "@pimpasa/core";
import type { KpiDefinition } from "../answer/kpi-definition.ts";
import type { KpiRow } from "../answer/kpi-value.ts";
import { type DisclosurePolicy, isProtected } from "../disclosure/policy.ts";
import { kpiById } from "../kpi/catalogue.ts";
import { addCountRelations } from "./count-relations.ts";
import { addEventRelations } from "./event-relations.ts";
import { addPlaceRelations } from "./place-relations.ts";
import type { ReleasedPlaces } from "./release.ts";
import { type ShownCounts, shownCounts } from "./shown-counts.ts";
import { addTimeRelations } from "./time-relations.ts";

export interface Structured {
  readonly rows: readonly KpiRow[];
  readonly places: readonly ReleasedPlaces[];
  readonly asOf: CalendarDay;
  readonly policy: DisclosurePolicy;
}

/** All counts of rows and everything that a reader knows of how they hang together, before any figure is looked at. */
export function knownStructure({ rows, places, asOf, policy }: Structured): ShownCounts {
  const definitionOf = (kpi: string): KpiDefinition | undefined => {
    const definition = kpiById(kpi)?.definition;
    return definition !== undefined && isProtected(definition, policy) ? definition : undefined;
  };
  const natureOf = (kpi: string): "flow" | "stock" => kpiById(kpi)?.nature ?? "flow";
  const shown = shownCounts(rows, definitionOf);
  addPlaceRelations(shown, places, natureOf);
  addEventRelations(shown);
  addTimeRelations(shown, asOf, natureOf);
  addCountRelations(shown, natureOf);
  return shown;
}
