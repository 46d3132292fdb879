import type { z } from "zod";
import type { Field } from "./field.ts";
import { labelsOf } from "./field.ts";
import { type Issue, issue, shown } from "./issue.ts";
import { withoutStrangeValue } from "./strange-value.ts";
import { issueBehind } from "./text-format.ts";

/** What is wrong with one cell of a row. `column` is the field's name; empty for the row as a whole. */
export interface RowIssue {
  readonly column: string;
  readonly issue: Issue;
}

/** Our issues for those of zod: shape errors of zod's own are put in the field's words. */
export function rowIssues(error: z.ZodError, record: Readonly<Record<string, unknown>>, fields: ReadonlyMap<string, Field>): RowIssue[] {
  const isPersonal = [...fields.values()].some((field) => field.personal !== undefined);
  return error.issues.map((found) => {
    const column = String(found.path[0] ?? "");
    const field = fields.get(column);
    const told = issueOf(found, valueAt(record[column], found.path[1]), field);
    return { column, issue: isPersonal ? withoutStrangeValue(told, field) : told };
  });
}

/** The element at fault, where the field is a list. */
const valueAt = (value: unknown, element: PropertyKey | undefined): unknown =>
  Array.isArray(value) && typeof element === "number" ? value[element] : value;

function issueOf(found: z.core.$ZodIssue, value: unknown, field: Field | undefined): Issue {
  const ours = issueBehind(found);
  if (ours !== undefined) return ours;
  if (found.code === "unrecognized_keys") return issue("unknown-field", { field: shown(found.keys[0] ?? "") });
  if (value === undefined) return issue("required", {});
  return field === undefined ? issue("not-text", {}) : shapeIssue(found, field.personal ? "" : shown(value), field);
}

function shapeIssue(found: z.core.$ZodIssue, value: string, field: Field): Issue {
  switch (field.kind) {
    case "count":
      return found.code === "too_big"
        ? issue("count-too-large", { value, maximum: Number(found.maximum) })
        : issue("count-format", { value });
    case "number":
      return issue("number-format", { value });
    case "boolean":
      return issue("boolean-format", { value });
    case "term":
    case "terms":
      return unknownTerm(value, field);
    default:
      return issue("not-text", {});
  }
}

function unknownTerm(value: string, { vocabulary }: Field): Issue {
  if (vocabulary === undefined) return issue("term-unknown", { value, allowed: "" });
  const choices = labelsOf(vocabulary);
  return issue("term-unknown", { value, allowed: Object.keys(choices).join(", "), choices });
}
