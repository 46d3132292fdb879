import type { z } from "zod";
import type { CalendarDay } from "../calendar-day.ts";
import { issue } from "../issue.ts";
import { addIssue } from "../text-format.ts";

/** Adds the check that an interval ends after it begins to the schema of a dated entity. */
export function dated<Shape extends z.core.$ZodLooseShape>(schema: z.ZodObject<Shape, z.core.$strict>): z.ZodObject<Shape, z.core.$strict> {
  return schema.superRefine((record, context) => {
    const { from, to } = record as { from: CalendarDay; to?: CalendarDay };
    if (to !== undefined && to <= from) addIssue(context, issue("interval-reversed", { from, to }), ["to"]);
  });
}
