import { type Dataset, type Language, parsePeriod, parseRegionCode, termLabels } from "@pimpasa/core";
import { formatPeriod } from "@pimpasa/core/text";
import { type Dimension, dimensionLabels, unassigned, unscored } from "./dimension.ts";

/** Names a key of a dimension for a reader: `53` is Nusa Tenggara Timur, `2025-07` is Juli 2025. */
export type KeyLabel = (dimension: Dimension, key: string) => string;

const none = { id: "Tanpa", en: "None" } as const;
const withoutScore = { id: "Tanpa skor", en: "Without a score" } as const;
const priority = { priority: { id: "Wilayah prioritas", en: "Priority area" }, other: { id: "Wilayah lain", en: "Other areas" } } as const;

/**
 * What are the keys of a row called, in a language? A key without a name stands for itself.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }] });
 * const label = keyLabels(dataset, "id");
 * label("village", "v1"); // => "Desa Contoh 001"
 * label("month", "2025-07"); // => "Juli 2025"
 * label("officer", unassigned); // => "Tanpa (petugas)"
 * ```
 */
export function keyLabels(dataset: Dataset, language: Language): KeyLabel {
  const named = (records: readonly { readonly id: string; readonly name: string }[]) =>
    new Map(records.map((r) => [r.id, r.name] as const));
  const names: Partial<Record<Dimension, ReadonlyMap<string, string>>> = {
    office: named(dataset.offices),
    "regional-office": named(dataset.regionalOffices),
    village: named(dataset.villages),
  };
  const regions = named(dataset.regions);
  const regionName = (key: string): string | undefined => {
    const code = parseRegionCode(key);
    return regions.get(key) ?? (code.ok ? dataset.gazetteer?.find(code.value)?.name : undefined);
  };
  return (dimension, key) => {
    if (key === unassigned) return `${none[language]} (${dimensionLabels[dimension][language].toLowerCase()})`;
    return names[dimension]?.get(key) ?? regionName(key) ?? vocabularyLabel(dimension, key, language) ?? key;
  };
}

function vocabularyLabel(dimension: Dimension, key: string, language: Language): string | undefined {
  switch (dimension) {
    case "priority":
      return priority[key as keyof typeof priority]?.[language];
    case "risk-band":
      return key === unscored ? withoutScore[language] : termLabels.riskBand[key as keyof typeof termLabels.riskBand]?.[language];
    case "kind":
      return termLabels.activityKind[key as keyof typeof termLabels.activityKind]?.[language];
    case "category":
      return termLabels.reportCategory[key as keyof typeof termLabels.reportCategory]?.[language];
    case "channel":
      return termLabels.reportChannel[key as keyof typeof termLabels.reportChannel]?.[language];
    case "topic":
      return termLabels.topic[key as keyof typeof termLabels.topic]?.[language];
    case "month":
    case "quarter":
    case "half-year":
    case "year": {
      const period = parsePeriod(key);
      return period.ok ? formatPeriod(period.value, language) : undefined;
    }
    default:
      return undefined;
  }
}
