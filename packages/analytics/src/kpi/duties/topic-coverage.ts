import { type Topic, topics } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isDesignatedThroughout } from "../officers-and-villages/designated.ts";
import { isOfDuty } from "./duty-of.ts";
import { twelveMonthsTo } from "./twelve-months.ts";

/** What every village must hear of. */
const requiredTopics: readonly Topic[] = ["passport", "legal-work-abroad", "trafficking-in-persons", "people-smuggling"];

/** What it says, in words; apart from the figures, which need none of it. */
export const topicCoverageInWords: KpiWords = {
  question: {
    id: "Apakah semua topik diajarkan (paspor, kerja legal di luar negeri, TPPO, TPPM)?",
    en: "Were all topics taught (passport, legal work abroad, TPPO, TPPM)?",
  },
  formula: {
    id: "desa dengan keempat topik (per topik: topik itu) dalam sesi edukasi 12 bulan sampai D ÷ desa yang ditetapkan sepanjang 12 bulan itu",
    en: "villages with all four topics (by topic: that topic) in education sessions of the 12 months to D ÷ villages designated for these 12 months",
  },
  source: "Duties 1 and 2 of an officer (Antara, 2024-11-04); activity records: topics",
};

/**
 * Were all topics taught? Of the villages designated for the twelve months to D, those in which each of the four topics
 * (passport, legal work abroad, trafficking in persons, people smuggling) was taught in these months: in an education
 * session that the village hosted or took part in. Broken down by topic: the villages in which that topic was taught, of
 * the same villages, whichever topic it is; these rows do not add up to the whole, which asks for all four.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10", topics: "passport|people-smuggling" }],
 * });
 * topicCoverage(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[0, 1]]
 * const byTopic = topicCoverage(dataset, { period: "2025", by: ["topic"] });
 * byTopic.filter((row) => row.numerator === 1).map((row) => row.by.topic); // => ["passport", "people-smuggling"]
 * ```
 */
export const topicCoverage = defineKpi(
  {
    id: "topic-coverage",
    name: { id: "Semua topik diajarkan", en: "All topics taught" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "designations", "activities"],
    dimensions: [...villageDimensions, "topic"],
    counts: "other",
  },
  "stock",

  (context, grid) => {
    const numerator = new Float64Array(grid.size);
    const denominator = new Float64Array(grid.size);
    const asked = grid.eventDimensions.length === 0 ? [undefined] : topics;
    const wasTaught = teachingOf(context);
    grid.buckets.forEach(({ stockDay }, bucket) => {
      for (let village = 0; village < context.frame.count; village += 1) {
        const base = grid.cellAt(village, stockDay, bucket);
        if (base === undefined || !isDesignatedThroughout(context, village, twelveMonthsTo(stockDay), stockDay + 1)) continue;
        for (const topic of asked) {
          const cell = topic === undefined ? base : (grid.eventCell(base, { topic }) as number);
          denominator[cell] = (denominator[cell] as number) + 1;
          const isTaught = (topic === undefined ? requiredTopics : [topic]).every((one) => wasTaught(village, stockDay, one));
          numerator[cell] = (numerator[cell] as number) + Number(isTaught);
        }
      }
    });
    return { numerator, denominator, alsoFrom: ["activityVillages"], unresolved: "numerator-and-denominator" };
  },
);

const isEducation = isOfDuty("education");

/** Was a topic taught to a village in the twelve months to a day? */
function teachingOf(context: KpiContext): (village: number, day: number, topic: Topic) => boolean {
  const presence = context.activities().presenceByTopic();
  const codesOf = new Map<Topic, number[]>(
    topics.map((topic) => [topic, presence.codes.flatMap((code, i) => (code.topic === topic && isEducation(code) ? [i] : []))]),
  );
  return (village, day, topic) =>
    (codesOf.get(topic) ?? []).some((code) => presence.sum("activities", village, code, twelveMonthsTo(day), day + 1) > 0);
}
