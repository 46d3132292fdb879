import type { z } from "zod";
import type { Issue } from "./issue.ts";
import { addIssue } from "./text-format.ts";

/** What is wrong between the fields of one record, and at which field it is told. */
export interface EntityIssue {
  readonly field: string;
  readonly issue: Issue;
}

/** Looks at the fields of one well-formed record together. */
export type EntityCheck<T> = (record: T) => readonly EntityIssue[];

const checks = new WeakMap<z.ZodType, EntityCheck<never>>();

/** Adds a check between the fields to the schema of an entity. A schema has one such check. */
export function withCheck<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  check: EntityCheck<z.output<z.ZodObject<Shape, z.core.$strict>>>,
): z.ZodObject<Shape, z.core.$strict> {
  const checked = schema.superRefine((record, context) => {
    for (const { field, issue } of check(record)) addIssue(context, issue, [field]);
  });
  checks.set(checked, check as EntityCheck<never>);
  return checked;
}

/** The check that the schema was given, for callers that have judged each field already; undefined where it has none. */
export const checkOf = (schema: z.ZodType): EntityCheck<object> | undefined => checks.get(schema) as EntityCheck<object> | undefined;
