import { z } from "zod";
import type { Issue, IssueCode } from "./issue.ts";
import type { Result } from "./result.ts";

type TextParser<T extends string> = (text: string) => Result<T, Issue>;

const parsers = new WeakMap<z.ZodType, TextParser<string>>();

/**
 * A zod schema for an identifier format: the parser is the only place that knows the format.
 * The zod issue has the code as its message and in `params.issue`, beside the parameters: `issueBehind` gives them back.
 */
export function textFormat<T extends string>(parse: TextParser<T>): z.ZodType<T, string> {
  const schema = z.string().transform((text, context) => {
    const result = parse(text);
    if (result.ok) return result.value;
    addIssue(context, result.error);
    return z.NEVER;
  });
  parsers.set(schema, parse);
  return schema;
}

/** The same format as a schema of its own, so that each field can carry its own meta data. */
export function copyOf<T extends string>(schema: z.ZodType<T, string>): z.ZodType<T, string> {
  const copy = schema.clone();
  parsers.set(copy, parserOf(schema) as TextParser<string>);
  return copy;
}

/** The parser behind a schema that `textFormat` made; undefined for any other. */
export const parserOf = (schema: z.ZodType): TextParser<string> | undefined => parsers.get(schema);

interface IssueSink {
  addIssue(issue: { code: "custom"; message: string; path?: PropertyKey[]; params: Record<string, unknown>; input: unknown }): void;
}

/** Adds one of our issues to a zod check, at `path` below the value that is checked. */
export function addIssue(context: IssueSink, found: Issue, path: PropertyKey[] = []): void {
  context.addIssue({
    code: "custom",
    message: found.code,
    path,
    params: { issue: found.code, ...found.params },
    input: undefined,
  });
}

/**
 * The issue behind one of zod's, where a format of core raised it; undefined for zod's own. Its text is in `@pimpasa/core/text`.
 *
 * @example
 * ```ts
 * const { error } = CalendarDay.safeParse("2025-02-30");
 * error?.issues.map(issueBehind); // => [{ code: "day-not-in-calendar", params: { value: "2025-02-30" } }]
 * ```
 */
export function issueBehind(found: z.core.$ZodIssue): Issue | undefined {
  if (found.code !== "custom" || found.params === undefined || !("issue" in found.params)) return undefined;
  const { issue: code, ...params } = found.params;
  return { code: code as IssueCode, params } as Issue;
}
