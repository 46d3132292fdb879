import { isSupplied } from "../dataset.ts";
import { finding } from "../finding.ts";
import { overlaps } from "../interval.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** A village official is the contact of a village that is designated on a day of that time. */
export const liaisonsOfDesignatedVillages: Rule = {
  codes: { "liaison-outside-designation": { severities: ["warning"], source: ruleSources.inauguration } },
  reads: ["villages", "designations", "liaisons"],
  check(view) {
    const { dataset, timeline } = view;
    if (!isSupplied(dataset, "designations")) return [];
    return dataset.liaisons.flatMap((liaison) => {
      const { id, villageId: village, from, to = "" } = liaison;
      const designated = timeline.designationOf.steps(village).some(({ record }) => overlaps(record, liaison));
      if (designated || view.lacks("villages", village)) return [];
      return [
        finding("liaison-outside-designation", "warning", { table: "liaisons", key: id, path: ["villageId"] }, { village, from, to }),
      ];
    });
  },
};
