import { z } from "zod";
import { CalendarDay } from "../calendar-day.ts";
import { dated } from "../entities/dated.ts";
import type { TableName } from "../tables.ts";
import { personalTables } from "./personal-fields.ts";

/** A hundred years: what is to be kept for good is left out of the policy. */
const maximumMonths = 1200;

/**
 * How long one authority keeps personal fields: calendar months after a record has ended, for each table, on the days
 * `[from, to)` on which the policy is in force. A table that is not listed has no retention time, and nothing in it
 * expires. UU 27/2022 asks for an end (art. 42 to 44) and gives no number, so there is no default: `source` names the
 * decision.
 *
 * @example
 * ```ts
 * const policy = { id: "contoh", label: { id: "Contoh", en: "Example" }, source: "SK contoh", from: "2025-01-01", months: { reports: 24 } };
 * RetentionPolicy.safeParse(policy).success; // => true
 * RetentionPolicy.safeParse({ ...policy, months: { villages: 24 } }).success; // => false
 * ```
 */
export const RetentionPolicy = dated(
  z.strictObject({
    id: z.string().min(1).max(64),
    label: z.strictObject({ id: z.string(), en: z.string() }),
    source: z.string().min(1),
    from: CalendarDay,
    to: CalendarDay.optional(),
    months: z.partialRecord(z.enum(personalTables as readonly [TableName, ...TableName[]]), z.int().min(0).max(maximumMonths)),
  }),
);
export type RetentionPolicy = z.infer<typeof RetentionPolicy>;
