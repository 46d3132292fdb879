import { activityKinds, reportCategories, reportChannels, topics } from "@pimpasa/core";
import type { EventDimension } from "../dimension.ts";

/** The keys of a breakdown by a property of events. */
export function eventKeys(dimension: EventDimension): readonly string[] {
  const keys: Readonly<Record<EventDimension, readonly string[]>> = {
    kind: activityKinds,
    category: reportCategories,
    channel: [...reportChannels, "unknown"],
    topic: topics,
  };
  return keys[dimension];
}
