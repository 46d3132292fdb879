import { type Period, periodsWithin, toDayNumber } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { shareInterval } from "../../answer/share-interval.ts";
import { addRecord, emptySums } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { type AddShare, villageSums } from "../../grid/village-sums.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isDesignatedThroughout } from "../officers-and-villages/designated.ts";
import { isOfDuty } from "./duty-of.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const quarterlyStandardInWords: KpiWords = {
  question: { id: "Apakah setiap desa mendapat sesi edukasi setiap triwulan?", en: "Did every village get a session each quarter?" },
  formula: {
    id: "desa-triwulan dengan ≥ 1 sesi edukasi ÷ desa-triwulan yang ditetapkan sepanjang triwulan dan sudah berakhir",
    en: "village-quarters with ≥ 1 education session ÷ village-quarters designated for the whole quarter that have ended",
  },
  source: "Duty 1 of an officer; the standard of one session a quarter is this catalogue's own",
};

/**
 * Did every village get an education session each quarter? Of the village-quarters designated for the whole quarter that
 * ended by `asOf`, those in which the village hosted a session or took part in one. A village-quarter belongs to where the
 * village belonged on its last day. Quarters that the period cuts are left out.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10" }],
 * });
 * quarterlyStandard(dataset, { period: "2025-S1" }).map((row) => [row.numerator, row.denominator]); // => [[1, 2]]
 * ```
 */
export const quarterlyStandard = defineKpi(
  {
    id: "quarterly-standard",
    name: { id: "Sesi edukasi setiap triwulan", en: "An education session each quarter" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: [],
    uncertainty: "process",
    tables: ["villages", "designations", "activities"],
    dimensions: villageDimensions.filter((dimension) => dimension !== "month"),
    counts: "other",
  },
  "flow",

  (context, grid) => {
    const [numerator, denominator] = [emptySums(context, grid), emptySums(context, grid)];
    const quarters = endedQuarters(context);
    const count = (village: number, add: AddShare) => countQuarters(context, grid, quarters, village, add);
    for (let village = 0; village < context.frame.count; village += 1)
      count(village, (cell, taught) => {
        const record = { table: "villages", id: context.frame.ids[village] as string } as const;
        addRecord(context, numerator, cell, taught, record);
        addRecord(context, denominator, cell, 1, record);
      });
    const interval = shareInterval(grid, () => villageSums(context.frame.count, grid.size, count));
    return { numerator, denominator, interval, alsoFrom: ["activityVillages"] };
  },
);

/** The whole quarters of the period that have ended by `asOf`. */
const endedQuarters = ({ period, asOfDay }: KpiContext): Period[] =>
  periodsWithin(period, "quarter").filter(
    ({ start, end }) => start >= period.start && end <= period.end && toDayNumber(end) <= asOfDay + 1,
  );

const isEducation = isOfDuty("education");

/** The quarters of a village: 1 where there was a session, else 0. */
function countQuarters(context: KpiContext, grid: Grid, quarters: readonly Period[], village: number, add: AddShare): void {
  const presence = context.activities().presenceByKind();
  const codes = presence.codes.flatMap((code, index) => (isEducation(code) ? [index] : []));
  for (const { start, end } of quarters) {
    const [fromDay, toDay] = [toDayNumber(start), toDayNumber(end)];
    const bucket = grid.buckets.findIndex((b) => b.fromDay < toDay && toDay <= b.toDay);
    const cell = grid.cellAt(village, toDay - 1, bucket);
    if (cell === undefined || !isDesignatedThroughout(context, village, fromDay, toDay)) continue;
    add(cell, Number(codes.some((code) => presence.sum("activities", village, code, fromDay, toDay) > 0)), 1);
  }
}
