import { fileNameOf, type Language } from "@pimpasa/core";
import type { KpiDefinition } from "../answer/kpi-definition.ts";
import {
  closureLabels,
  kpiAdditivityLabels,
  kpiDirectionLabels,
  kpiNatureLabels,
  kpiUncertaintyLabels,
  kpiUnitLabels,
  publishedDownToLabels,
} from "../answer/kpi-labels.ts";
import type { Kpi } from "../answer/kpi-type.ts";
import { type Dimension, dimensionLabels } from "../dimension.ts";
import { kpiWords } from "./words.ts";

/** A term with its code: what machines compare and what people read. */
export interface Coded<C extends string> {
  readonly code: C;
  readonly label: string;
}

/** What a KPI is, in one language. Plain data: it survives JSON. */
export interface KpiDescription {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** Numerator and denominator in words. */
  readonly formula: string;
  readonly unit: Coded<KpiDefinition["unit"]>;
  readonly nature: Coded<Kpi["nature"]>;
  readonly direction: Coded<KpiDefinition["direction"]>;
  readonly additivity: Coded<KpiDefinition["additivity"]>;
  /** Breakdowns whose parts need not add up to the whole. */
  readonly overlapping: readonly Coded<Dimension>[];
  readonly uncertainty: Coded<KpiDefinition["uncertainty"]>;
  /** Small counts of what are withheld below the regency; `other`: nothing is. */
  readonly counts: KpiDefinition["counts"];
  /** The finest region for which it is published, and why none below; null where villages are. */
  readonly publication: string | null;
  /** Names of the files without which it cannot be computed. */
  readonly files: readonly string[];
  readonly breakdowns: readonly Coded<Dimension>[];
  /** In the words of the source, English. */
  readonly source: string;
}

/**
 * What is this KPI, in words of one language? The documentation, the report's definitions and `pimpasa kpi --list` are made of it.
 *
 * @example
 * ```ts
 * const { question, unit, files } = describeKpi(officersInPost, "en");
 * question; // => "How many officers are in post?"
 * unit; // => { code: "officers", label: "officers" }
 * files; // => ["offices.csv", "officers.csv", "postings.csv"]
 * kpiCatalogue.map((kpi) => describeKpi(kpi, "id").name).length === kpiCatalogue.length; // => true
 * ```
 */
export function describeKpi({ definition, nature }: Kpi, language: Language): KpiDescription {
  const { id, name, unit, direction, additivity, overlapping, uncertainty, counts, tables, dimensions } = definition;
  const words = kpiWords[id];
  if (words === undefined) throw new TypeError(`The KPI "${id}" is not of the catalogue; take one of kpiCatalogue.`);
  const { question, formula, source } = words;
  const dimension = (code: Dimension): Coded<Dimension> => ({ code, label: dimensionLabels[code][language] });
  return {
    id,
    name: name[language],
    question: question[language],
    formula: formula[language],
    unit: { code: unit, label: kpiUnitLabels[unit][language] },
    nature: { code: nature, label: kpiNatureLabels[nature][language] },
    direction: { code: direction, label: kpiDirectionLabels[direction][language] },
    additivity: { code: additivity, label: kpiAdditivityLabels[additivity][language] },
    overlapping: overlapping.map(dimension),
    uncertainty: { code: uncertainty, label: kpiUncertaintyLabels[uncertainty][language] },
    counts,
    publication: publicationOf(definition, language),
    files: tables.map((table) => `${fileNameOf(table)}.csv`),
    breakdowns: dimensions.map(dimension),
    source,
  };
}

function publicationOf({ publishedDownTo, closedBelow }: KpiDefinition, language: Language): string | null {
  if (publishedDownTo === undefined) return null;
  const reason = closedBelow === undefined ? "" : `: ${closureLabels[closedBelow][language]}`;
  return `${publishedDownToLabels[publishedDownTo][language]}${reason}`;
}
