import { type Dimension, type Funnel, funnel, type KpiRow, kpiById } from "@pimpasa/analytics";

/** The limits between which offices lie that do the same; undefined for a KPI that is no share, and for too few offices. */
export function officeFunnel(id: string, rows: readonly KpiRow[]): Funnel | undefined {
  const definition = kpiById(id)?.definition;
  if (definition?.unit !== "share" || !definition.dimensions.includes("office" satisfies Dimension)) return undefined;
  const units = rows.flatMap(({ by, numerator, denominator }) =>
    by.office === undefined || numerator === null || denominator === null || denominator <= 0 || numerator > denominator
      ? []
      : [{ key: by.office, numerator, denominator }],
  );
  return units.length < fewest ? undefined : funnel(units, { scale: "share" });
}

/** With fewer offices there is no shape of a funnel to see. */
const fewest = 5;
