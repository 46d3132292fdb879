import type { DataQuality } from "@pimpasa/analytics";
import type { Dataset, Finding, Language, RejectedRow } from "@pimpasa/core";
import type { QualityTexts } from "./messages/quality-texts.ts";

/** Why a finding or a hint about a record may stay, who says so (a role, no person) and since when. */
export interface AcknowledgementNote {
  readonly rule: string;
  readonly table: string;
  readonly key: string;
  readonly reason: string;
  readonly by: string;
  readonly acknowledgedOn: string;
}

/** What the page of a check is made from. */
export interface QualityPageOptions {
  readonly dataset: Dataset;
  readonly quality: DataQuality;
  /** The findings and rejected rows that the quality was computed from, for the words of their rules. */
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedRow[];
  readonly language: Language;
  /** Findings and hints that somebody has looked at and that may stay, in words; they are in no other part. */
  readonly acknowledged?: readonly (AcknowledgementNote & { readonly problem: string })[];
  /** Acknowledgements that match nothing any more. */
  readonly lapsed?: readonly AcknowledgementNote[];
}

/** What every section of the page works with. */
export interface QualitySectionProps extends QualityPageOptions {
  readonly texts: QualityTexts;
  /** The name of the office, of the whole, or of what has none. */
  readonly nameOf: (place: { readonly level: "programme" | "office" | "unplaced"; readonly officeId: string | null }) => string;
  /** The name of a village; its id where it has none. */
  readonly villageName: (id: string) => string;
}
