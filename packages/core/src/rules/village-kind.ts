import { finding } from "../finding.ts";
import type { VillageKind } from "../terms.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

const [kelurahan, desa, desaAdat] = ["1", "2", "3"] as const;

/** First digits of the village part of the code that fit what the unit is called. */
const digitsOf: Readonly<Record<VillageKind, readonly string[]>> = {
  kelurahan: [kelurahan],
  desa: [desa],
  "desa-adat": [desaAdat],
  // The customary villages of Jayapura (91.03) are called kampung adat.
  kampung: [desa, desaAdat],
  nagori: [desa],
  nagari: [desa],
  gampong: [desa],
  pekon: [desa],
  lembang: [desa],
  other: [kelurahan, desa, desaAdat],
};

/** What a village is called fits its code: 1 kelurahan, 2 desa and its like, 3 desa adat. */
export const villageKind: Rule = {
  codes: { "village-kind-mismatch": { severities: ["warning"], source: ruleSources.regionList } },
  reads: ["villages"],
  check: ({ dataset }) =>
    dataset.villages.flatMap(({ id, kind, regionCode }) => {
      if (kind === undefined || digitsOf[kind].includes(regionCode.charAt("PP.KK.CC.".length))) return [];
      return [finding("village-kind-mismatch", "warning", { table: "villages", key: id, path: ["kind"] }, { kind, code: regionCode })];
    }),
};
