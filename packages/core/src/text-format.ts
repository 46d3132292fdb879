import { z } from "zod";
import type { Issue } from "./issue.ts";
import { issueText } from "./messages/issue-text.ts";
import type { Result } from "./result.ts";

/**
 * A zod schema for an identifier format: the parser is the only place that knows the format.
 * The zod issue carries `params.issue` (code) beside the parameters, and the English text as its message.
 */
export function textFormat<T extends string>(parse: (text: string) => Result<T, Issue>): z.ZodType<T, string> {
  return z.string().transform((text, context) => {
    const result = parse(text);
    if (result.ok) return result.value;
    addIssue(context, result.error);
    return z.NEVER;
  });
}

interface IssueSink {
  addIssue(issue: { code: "custom"; message: string; path?: PropertyKey[]; params: Record<string, unknown>; input: unknown }): void;
}

/** Adds one of our issues to a zod check, at `path` below the value that is checked. */
export function addIssue(context: IssueSink, found: Issue, path: PropertyKey[] = []): void {
  context.addIssue({
    code: "custom",
    message: issueText(found, "en"),
    path,
    params: { issue: found.code, ...found.params },
    input: undefined,
  });
}
