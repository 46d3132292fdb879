import { type ActivityKind, activityDuties, type Duty } from "@pimpasa/core";
import type { EventCode } from "../../cube/cube.ts";

/** Says of a kind of activity whether it serves a duty. */
export const isOfDuty =
  (duty: Duty) =>
  ({ kind }: EventCode): boolean =>
    activityDuties[kind as ActivityKind] === duty;
