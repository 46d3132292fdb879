import { z } from "@hono/zod-openapi";
import {
  changeObstacles,
  closures,
  dimensions,
  kpiAdditivityLabels,
  kpiCatalogue,
  kpiDirectionLabels,
  kpiNatureLabels,
  kpiUncertaintyLabels,
  kpiUnitLabels,
  type ReasonCode,
  ratingLabels,
} from "@pimpasa/analytics";
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

/** A question that compares the period with an earlier one. */
export const ChangeQuestion = Question.extend({
  against: z
    .string()
    .max(40)
    .refine(
      (text) => text === "previous-period" || text === "same-period-last-year" || parsePeriod(text).ok,
      "Write previous-period, same-period-last-year, or a period that was over: 2025-S1.",
    )
    .default("previous-period")
    .openapi({ description: "`previous-period`, `same-period-last-year`, or a period that was over.", example: "2025-S1" }),
}).openapi("ChangeQuestion");
export type ChangeQuestion = z.infer<typeof ChangeQuestion>;

const isKey = (text: string): boolean => (dimensions as readonly string[]).includes(text.slice(0, Math.max(0, text.indexOf(":"))));
const Key = z.string().max(120).refine(isKey, "Write a dimension and its key: office:kanim-001.");

/** Which figure the records are asked of. */
export const EvidenceQuestion = Question.omit({ by: true })
  .extend({
    key: z
      .union([Key, z.array(Key).max(2)])
      .optional()
      .openapi({ description: "The row: `office:kanim-001`; repeat it for a row of two dimensions. The total unless given." }),
    part: z.enum(["numerator", "denominator"]).default("numerator"),
  })
  .openapi("EvidenceQuestion");
export type EvidenceQuestion = z.infer<typeof EvidenceQuestion>;

const count = z.number().nullable();
const limits = z.strictObject({ low: z.number(), high: z.number() });
const text = z.strictObject({ id: z.string(), en: z.string() });
const codes = <C extends string>(labels: Readonly<Record<C, unknown>>) => z.enum(Object.keys(labels) as [C, ...C[]]);

/** Every reason; one that is missing here does not compile. */
const reasons: Readonly<Record<ReasonCode, true>> = {
  "table-not-supplied": true,
  "table-unreadable": true,
  "denominator-zero": true,
  "breakdown-not-applicable": true,
  "no-policy-profile": true,
  "gazetteer-missing": true,
  "observation-missing": true,
  "risk-index-missing": true,
  "median-not-reached": true,
  "rows-rejected": true,
  "rows-unresolved": true,
  "fields-missing": true,
  "observations-partial": true,
  "period-partial": true,
  "period-not-begun": true,
  "small-count": true,
  "never-published": true,
};

/** What is sent is exactly this: the test holds every answer against the published description, where nothing may be left over. */
export const Row = z
  .strictObject({
    kpi: z.string(),
    by: z.partialRecord(z.enum(dimensions), z.string()).openapi({ description: "The key of each dimension; empty for the total." }),
    period: z.string(),
    asOf: z.string(),
    value: count.openapi({ description: "Null unless the status is `ok` or `incomplete`." }),
    numerator: count,
    denominator: count,
    interval: z.strictObject({ low: z.number(), high: z.number(), level: z.number(), method: z.string() }).nullable(),
    bounds: limits.nullable(),
    status: z.enum(["ok", "incomplete", "not-computable", "suppressed"]),
    reason: codes(reasons).nullable().openapi({ description: "Why it is not `ok`." }),
    reasonText: text,
    completeness: count,
    target: count.openapi({ description: "The most specific target of the row's area and period." }),
    rating: codes(ratingLabels).nullable(),
    expectedByNow: z
      .number()
      .optional()
      .openapi({ description: "What of the target would be there by now: counts of a period that is not over." }),
    needs: z.array(z.string()).openapi({ description: "Tables that would have to be supplied." }),
  })
  .openapi("Row");

export const Definition = z
  .strictObject({
    id: z.string(),
    name: text,
    question: text,
    unit: codes(kpiUnitLabels),
    nature: codes(kpiNatureLabels),
    direction: codes(kpiDirectionLabels),
    additivity: codes(kpiAdditivityLabels),
    overlapping: z.array(z.enum(dimensions)).openapi({ description: "Dimensions whose parts need not add up to the whole." }),
    uncertainty: codes(kpiUncertaintyLabels),
    dimensions: z.array(z.enum(dimensions)),
    tables: z.array(z.string()),
    counts: z.enum(["persons", "reports", "other"]),
    follows: z.literal("policy-profile").optional(),
    counted: z.strictObject({ numerator: z.string(), denominator: z.string().optional(), within: z.string().optional() }).optional(),
    publishedDownTo: z.enum(["province", "regency", "district"]).optional(),
    closedBelow: z.enum(closures).optional().openapi({ description: "Why it is not published below that." }),
    formula: text,
    source: z.string(),
  })
  .openapi("Definition");

const head = {
  synthetic: z.boolean().openapi({ description: "True where the data is invented." }),
  view: z.enum(["operational", "publication"]),
  scope: z.strictObject({ kind: z.enum(["nation", "region", "office"]), code: z.string().optional(), officeId: z.string().optional() }),
  period: z.string(),
  asOf: z.string(),
};

export const Answer = z
  .strictObject({
    ...head,
    release: z.string().optional().openapi({ description: "The release that a published figure is from; see /release." }),
    definition: Definition,
    rows: z.array(Row),
  })
  .openapi("Answer");

const Change = z.strictObject({
  kpi: z.string(),
  by: z.partialRecord(z.enum(dimensions), z.string()),
  now: Row.nullable(),
  before: Row.nullable(),
  difference: count.openapi({ description: "Now less before; null where the two cannot be compared." }),
  relativeChange: count,
  obstacle: z.enum(changeObstacles).nullable(),
  obstacleText: text,
});

export const Changes = z
  .strictObject({ ...head, against: z.string(), definition: Definition, changes: z.array(Change) })
  .openapi("Changes");

export const EvidenceAnswer = z
  .strictObject({
    ...head,
    kpi: z.string(),
    by: z.partialRecord(z.enum(dimensions), z.string()),
    part: z.enum(["numerator", "denominator"]),
    records: z
      .array(z.strictObject({ table: z.string(), ids: z.array(z.string()), amounts: z.array(z.number()) }))
      .nullable()
      .openapi({ description: "Ids, and how much each adds; null where there are no records to name." }),
  })
  .openapi("Evidence");

export const ReleaseNotice = z
  .strictObject({
    id: z.string(),
    asOf: z.string(),
    periods: z.array(z.string()),
    kpis: z.array(z.string()),
    tables: z.array(z.array(z.enum(dimensions))),
    minimumCount: z.number().openapi({ description: "Counts of persons and reports below the regency are withheld from 1 to one less." }),
    audit: z
      .strictObject({ cells: z.number(), suppressed: z.number(), loss: z.number(), quantities: z.number(), smallestInterval: count })
      .openapi({
        description: "What an attacker would find: cells of protected KPIs, those withheld, and the best known count among them.",
      }),
  })
  .openapi("Release");

export const ProblemBody = z
  .strictObject({ type: z.string(), title: z.string(), status: z.number(), detail: z.string(), where: z.string().optional() })
  .openapi("Problem");
