import type { Target } from "../entities/target.ts";
import { type Finding, finding } from "../finding.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** A KPI has one target for a period and an area, which is the nation, a region, or an office: not two at once. */
export const targetsClear: Rule = {
  codes: {
    "target-contradiction": { severities: ["error"], source: ruleSources.consistency },
    "target-of-two-areas": { severities: ["error"], source: ruleSources.consistency },
  },
  reads: ["targets"],
  check({ dataset }) {
    const first = new Map<string, Target>();
    return dataset.targets.flatMap((target): Finding[] => {
      const key = [target.kpi, target.regionCode, target.officeId, target.period].join("\n");
      const other = first.get(key);
      if (other === undefined) first.set(key, target);
      return [
        ...(target.regionCode !== undefined && target.officeId !== undefined ? [twoAreas(target)] : []),
        ...(other !== undefined && other.value !== target.value ? [contradiction(target, other)] : []),
      ];
    });
  },
};

const twoAreas = ({ id, regionCode = "" as never, officeId = "" }: Target): Finding =>
  finding("target-of-two-areas", "error", { table: "targets", key: id, path: ["officeId"] }, { region: regionCode, office: officeId });

const contradiction = ({ id, kpi, period, value }: Target, other: Target): Finding =>
  finding(
    "target-contradiction",
    "error",
    { table: "targets", key: id, path: ["value"] },
    { kpi, period, value, other: other.id, otherValue: other.value },
  );
