import type { Dataset } from "@pimpasa/core";
import { answer } from "./answer.ts";
import type { KpiDefinition } from "./kpi-definition.ts";
import type { Kpi, KpiOptions } from "./kpi-type.ts";

/** Makes a KPI of its definition and its computation. */
export function defineKpi(definition: KpiDefinition, nature: Kpi["nature"], compute: Kpi["compute"]): Kpi {
  const kpi: Kpi = Object.assign((dataset: Dataset, options: KpiOptions) => answer(dataset, [kpi], options), {
    definition,
    nature,
    compute,
  });
  return kpi;
}
