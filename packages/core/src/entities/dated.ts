import type { z } from "zod";
import type { CalendarDay } from "../calendar-day.ts";
import { withCheck } from "../entity-check.ts";
import { issue } from "../issue.ts";

/** Adds the check that an interval ends after it begins to the schema of a dated entity. */
export const dated = <Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
): z.ZodObject<Shape, z.core.$strict> =>
  withCheck(schema, (record) => {
    const { from, to } = record as { from: CalendarDay; to?: CalendarDay };
    return to !== undefined && to <= from ? [{ field: "to", issue: issue("interval-reversed", { from, to }) }] : [];
  });
