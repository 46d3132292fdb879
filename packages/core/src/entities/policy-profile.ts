import { z } from "zod";
import { CalendarDay } from "../calendar-day.ts";
import { reportCategories } from "../terms.ts";
import { WorkingCalendar } from "../working-calendar.ts";
import { dated } from "./dated.ts";

const hours = z.number().positive().max(8760);

/**
 * What one authority promised: service levels in hours of elapsed time, and windows in days, for the days `[from, to)`.
 * There is no national default; a report names the profile that it used.
 */
export const PolicyProfile = dated(
  z.strictObject({
    id: z.string().min(1).max(64),
    label: z.strictObject({ id: z.string(), en: z.string() }),
    source: z.string(),
    from: CalendarDay,
    to: CalendarDay.optional(),
    serviceLevels: z.strictObject({
      /** From the event to its submission. */
      submissionHours: hours,
      /** From a (re)submission to the decision. */
      verificationHours: hours,
      /** From verification to follow-up. */
      followUpHours: hours,
      /** Where a category has its own follow-up level. */
      followUpHoursByCategory: z.partialRecord(z.enum(reportCategories), hours),
      /** Where it is given, the hours run only in its working time; otherwise day and night. */
      workingCalendar: WorkingCalendar.optional(),
    }),
    /** How many villages one officer may lead at a time. */
    capacity: z.strictObject({ villagesPerOfficer: z.int().min(1) }).optional(),
    /** May an officer of a detention house mentor a village of an immigration office? With its consent on record, unless this says otherwise. */
    detentionHouseOfficers: z.enum(["with-consent", "allowed", "not-allowed"]).optional(),
    /** After how many days without a visit, or without any report, does the state of a village on the map say so? */
    villageState: z.strictObject({ visitDays: z.int().min(1), reportDays: z.int().min(1) }).optional(),
  }),
);
export type PolicyProfile = z.infer<typeof PolicyProfile>;

/**
 * The service levels of North Sumatra's regional practice of 2026, in hours, for use from a day on. They are that region's
 * own and hold nowhere else unless an authority says so.
 *
 * @example
 * ```ts
 * northSumatra2026(CalendarDay.parse("2026-01-01")).serviceLevels.followUpHoursByCategory; // => { indikasi_tppo_pmi: 6 }
 * ```
 */
export const northSumatra2026 = (from: CalendarDay): PolicyProfile => ({
  id: "north-sumatra-2026",
  label: { id: "Praktik wilayah Sumatera Utara 2026", en: "Regional practice of North Sumatra, 2026" },
  source: "Public specification of a regional system, North Sumatra, 2026-09",
  from,
  serviceLevels: {
    submissionHours: 24,
    verificationHours: 48,
    followUpHours: 72,
    followUpHoursByCategory: { indikasi_tppo_pmi: 6 },
  },
});
