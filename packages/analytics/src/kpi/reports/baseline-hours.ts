import { type Observation, parsePeriod, type RegionCode, toDayNumber } from "@pimpasa/core";
import type { KpiKey } from "../../answer/kpi-value.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";

/** The indicator of the hours from event to follow-up before the programme. */
export const baselineIndicator = "critical-response-baseline-hours";

/**
 * The baseline of the area of a cell: of the region that it is broken down by, else of the region that is asked for.
 * Only an observation of that very area counts, in hours, greater than 0, of a period that was over when this one began; of
 * several that which began last, then that which ended later, then that with the greater id. Undefined where there is none.
 */
export function baselineHours({ dataset, period, scope }: KpiContext): (by: KpiKey) => number | undefined {
  const start = toDayNumber(period.start);
  const usable = dataset.observations.filter(isBaseline).flatMap(({ id, regionCode, period, value }) => {
    const parsed = parsePeriod(period);
    if (!parsed.ok || toDayNumber(parsed.value.end) > start) return [];
    return [{ regionCode, value, order: `${parsed.value.start} ${parsed.value.end} ${id}` }];
  });
  usable.sort((a, b) => (a.order < b.order ? -1 : 1));
  const hours = new Map(usable.map(({ regionCode, value }) => [regionCode, value] as const));
  return (by) => {
    const area = areaOf(by) ?? (scope.kind === "region" ? scope.code : undefined);
    return area === undefined ? undefined : hours.get(area as RegionCode);
  };
}

const isBaseline = ({ indicator, unit, value }: Observation): boolean => indicator === baselineIndicator && unit === "hours" && value > 0;

const areaOf = (by: KpiKey): string | undefined => by.district ?? by.regency ?? by.province;
