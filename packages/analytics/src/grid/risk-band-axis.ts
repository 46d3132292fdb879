import { type RegionCode, riskBands, type Step } from "@pimpasa/core";
import { unscored } from "../dimension.ts";
import type { KpiContext } from "./kpi-context.ts";
import type { PlaceAxis } from "./place-axis.ts";
import { filled } from "./segments.ts";

/** The band of the village's risk on each day, from the lowest; days without a score apart. */
export function riskBandAxis({ dataset, risk }: KpiContext): PlaceAxis {
  const keys = [...riskBands, unscored];
  const none = keys.length - 1;
  const stepsOf = (village: number): Step<string>[] =>
    (risk?.steps((dataset.villages[village] as { regionCode: RegionCode }).regionCode) ?? []).map(({ fromDay, toDay, band }) => ({
      fromDay,
      toDay,
      record: band,
    }));
  return {
    dimension: "risk-band",
    keys,
    segments: (village) => filled(stepsOf(village), (band) => keys.indexOf(band), none),
    isListed: (key) => key !== none,
  };
}
