import type { Observation } from "../entities/observation.ts";
import { type Finding, finding } from "../finding.ts";
import { type IndicatorValues, indicatorValues, isPlausible } from "../indicator-values.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

const indicators = new Map<string, IndicatorValues>(Object.entries(indicatorValues));

/**
 * The value of an indicator lies within its bounds and has its unit; one source gives one value for a region and period.
 * Of an indicator that is not known only the last is asked.
 */
export const observationsPlausible: Rule = {
  codes: {
    "observation-out-of-range": { severities: ["error"], source: ruleSources.indicators },
    "observation-unit": { severities: ["warning"], source: ruleSources.indicators },
    "observation-contradiction": { severities: ["error"], source: ruleSources.consistency },
  },
  reads: ["observations"],
  check({ dataset }) {
    const first = new Map<string, Observation>();
    return dataset.observations.flatMap((observation) => {
      const key = [observation.indicator, observation.regionCode, observation.period, observation.source].join("\n");
      const other = first.get(key);
      if (other === undefined) first.set(key, observation);
      return [...valueFindings(observation), ...(other === undefined ? [] : contradiction(observation, other))];
    });
  },
};

const where = (id: string, field: string) => ({ table: "observations", key: id, path: [field] }) as const;

function valueFindings({ id, indicator: code, value, unit }: Observation): Finding[] {
  if (code === "population")
    return [
      ...(Number.isInteger(value) && value >= 0 ? [] : [outOfRange(id, { indicator: code, value, bounds: "0, 1, 2, …" })]),
      ...wrongUnit(id, { indicator: code, unit, expected: "persons" }),
    ];
  const indicator = indicators.get(code);
  if (indicator === undefined) return [];
  const { minimum, maximum } = indicator.bounds;
  return [
    ...(isPlausible(indicator, value) ? [] : [outOfRange(id, { indicator: code, value, bounds: `${minimum}–${maximum ?? "∞"}` })]),
    ...wrongUnit(id, { indicator: code, unit, expected: indicator.unit }),
  ];
}

const wrongUnit = (id: string, params: { indicator: string; unit: string; expected: string }): Finding[] =>
  params.unit === params.expected ? [] : [finding("observation-unit", "warning", where(id, "unit"), params)];

const outOfRange = (id: string, params: { indicator: string; value: number; bounds: string }): Finding =>
  finding("observation-out-of-range", "error", where(id, "value"), params);

function contradiction({ id, indicator, regionCode, period, value }: Observation, other: Observation): Finding[] {
  if (other.value === value) return [];
  const params = { indicator, region: regionCode, period, value, other: other.id, otherValue: other.value };
  return [finding("observation-contradiction", "error", where(id, "value"), params)];
}
