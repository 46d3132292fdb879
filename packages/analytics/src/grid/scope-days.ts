import { isWithin, type RegionCode } from "@pimpasa/core";
import type { KpiContext } from "./kpi-context.ts";
import type { Segment } from "./segments.ts";

/** Only the days on which the village lies in the scope. */
export function daysInScope(
  { scope, dataset, timeline, frame }: KpiContext,
  village: number,
  segments: readonly Segment[],
): readonly Segment[] {
  if (scope.kind === "nation") return segments;
  if (scope.kind === "region")
    return isWithin((dataset.villages[village] as { regionCode: RegionCode }).regionCode, scope.code) ? segments : [];
  const steps = timeline.designationOf.steps(frame.ids[village] as string).filter((step) => step.record.officeId === scope.officeId);
  return segments.flatMap((segment) =>
    steps.flatMap((step) => {
      const fromDay = Math.max(segment.fromDay, step.fromDay);
      const toDay = Math.min(segment.toDay, step.toDay);
      return fromDay < toDay ? [{ fromDay, toDay, key: segment.key }] : [];
    }),
  );
}
