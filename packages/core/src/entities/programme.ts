import { z } from "zod";
import { CalendarDay } from "../calendar-day.ts";
import { RegionCode } from "../region-code.ts";
import { dated } from "./dated.ts";
import { PolicyProfile } from "./policy-profile.ts";

const PriorityArea = dated(
  z.strictObject({
    regionCode: RegionCode,
    from: CalendarDay,
    to: CalendarDay.optional(),
    source: z.string().optional(),
  }),
);

/** What holds for the programme as a whole (`programme.json`). */
export const Programme = z.strictObject({
  name: z.string().max(200).optional(),
  /** True where the data is invented; everything made from it then says so. */
  synthetic: z.boolean(),
  priorityAreas: z.array(PriorityArea).default([]),
  policyProfiles: z.array(PolicyProfile).default([]),
  /** Rows of the source list that are not in the dataset, since a person has to decide which village they mean. */
  unresolvedVillages: z.int().min(0).default(0),
  /** Where the data comes from, for the report. */
  source: z.string().max(1000).optional(),
});
export type Programme = z.infer<typeof Programme>;

/** The programme of a dataset that came without one. */
export const unknownProgramme: Programme = { synthetic: false, priorityAreas: [], policyProfiles: [], unresolvedVillages: 0 };
