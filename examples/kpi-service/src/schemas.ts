import { z } from "@hono/zod-openapi";
import { dimensions, kpiCatalogue } from "@pimpasa/analytics";
import { parseCalendarDay, parsePeriod } from "@pimpasa/core";

const ids = kpiCatalogue.map(({ definition }) => definition.id) as [string, ...string[]];

export const KpiId = z.enum(ids).openapi({ param: { name: "id", in: "path" }, example: "active-villages" });

/** What a request for figures may say; anything else in the query is refused, so that a slip of the pen is not a wider answer. */
export const Question = z
  .strictObject({
    period: z
      .string()
      .max(40)
      .refine(
        (text) => parsePeriod(text).ok,
        "Write a year, half-year, quarter, month, week or range: 2026, 2026-S1, 2026-Q2, 2026-05, 2026-W31, 2026-01-01..2026-03-15.",
      )
      .openapi({ example: "2026-S1" }),
    asOf: z
      .string()
      .max(10)
      .refine((text) => parseCalendarDay(text).ok, "Write a day as YYYY-MM-DD.")
      .optional()
      .openapi({
        description: "The day up to which facts are known; the end of the period, or of the data, unless given.",
        example: "2026-06-30",
      }),
    by: z
      .union([z.enum(dimensions), z.array(z.enum(dimensions)).max(2)])
      .optional()
      .openapi({ description: "At most two dimensions; repeat the parameter for two." }),
    scope: z.string().min(1).max(64).optional().openapi({ description: "A Kemendagri code or the id of an office.", example: "53" }),
  })
  .openapi("Question");
export type Question = z.infer<typeof Question>;

const count = z.number().nullable();
const limits = z.object({ low: z.number(), high: z.number() });

export const Row = z
  .object({
    kpi: z.string(),
    by: z.record(z.string(), z.string()).openapi({ description: "The key of each dimension; empty for the total." }),
    period: z.string(),
    asOf: z.string(),
    value: count.openapi({ description: "Null unless the status is `ok` or `incomplete`." }),
    numerator: count,
    denominator: count,
    interval: limits.extend({ level: z.number(), method: z.string() }).nullable(),
    bounds: limits.nullable(),
    status: z.enum(["ok", "incomplete", "not-computable", "suppressed"]),
    reason: z.string().nullable(),
    reasonText: z.object({ id: z.string(), en: z.string() }),
    completeness: count,
    target: count,
    rating: z.enum(["met", "near", "missed"]).nullable(),
    needs: z.array(z.string()).openapi({ description: "Tables that would have to be supplied." }),
  })
  .openapi("Row");

const text = z.object({ id: z.string(), en: z.string() });

export const Definition = z
  .object({
    id: z.string(),
    name: text,
    question: text,
    unit: z.string(),
    direction: z.string(),
    additivity: z.string(),
    uncertainty: z.string(),
    dimensions: z.array(z.string()),
    tables: z.array(z.string()),
    formula: text,
    source: z.string(),
  })
  .openapi("Definition");

export const Answer = z
  .object({
    synthetic: z.boolean().openapi({ description: "True where the data is invented." }),
    view: z.enum(["operational", "publication"]),
    scope: z.object({ kind: z.enum(["nation", "region", "office"]), code: z.string().optional(), officeId: z.string().optional() }),
    period: z.string(),
    asOf: z.string(),
    definition: Definition,
    rows: z.array(Row),
  })
  .openapi("Answer");

export const ProblemBody = z
  .object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string(), where: z.string().optional() })
  .openapi("Problem");
