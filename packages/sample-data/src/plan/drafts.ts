import type { OfficeClass, OfficeKind, RegionCode } from "@pimpasa/core";

/*
 * What the plan is made of while it grows. Days are day numbers, intervals `[from, to)`, `to` is Infinity while open.
 * Records point at each other; their ids are given when they are written.
 */

export interface DatedDraft {
  readonly from: number;
  to: number;
}

export interface AreaDraft extends DatedDraft {
  readonly regencyCode: RegionCode;
  readonly decree: string | undefined;
}

export interface ClassDraft extends DatedDraft {
  readonly class: OfficeClass;
  readonly decree: string | undefined;
}

export interface PostingDraft extends DatedDraft {
  readonly officer: OfficerDraft;
  readonly office: OfficeDraft;
  readonly decree: string;
}

export interface DesignationDraft extends DatedDraft {
  readonly village: VillageDraft;
  readonly office: OfficeDraft;
  readonly decree: string;
}

export interface AssignmentDraft extends DatedDraft {
  readonly officer: OfficerDraft;
  readonly village: VillageDraft;
  readonly role: "lead" | "support";
  readonly decree: string;
}

/** In which ways offices differ. */
export interface OfficeTraits {
  /** How many villages one officer should lead at most; above it, more are posted. */
  readonly villagesPerOfficer: number;
  /** How often new villages fall to this office, compared with others. */
  readonly growthWeight: number;
  /** How many activities it makes, per mille of the average. */
  readonly activityPerMille: number;
  /** How many steps in the life of its reports are late, per mille. */
  readonly latePerMille: number;
}

export interface OfficeDraft {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly provinceCode: RegionCode;
  /** Stands in the numbers of its decrees. */
  readonly numberInProvince: number;
  readonly from: number;
  readonly traits: OfficeTraits;
  readonly areas: AreaDraft[];
  readonly classes: ClassDraft[];
  readonly postings: PostingDraft[];
  /** Officers in post, and villages designated, on the day that the plan has reached. */
  readonly officers: Set<OfficerDraft>;
  readonly villages: Set<VillageDraft>;
  readonly decreesOfYear: Map<number, number>;
}

export interface OfficerDraft {
  readonly number: number;
  readonly id: string;
  posting: PostingDraft | undefined;
  readonly leads: Set<VillageDraft>;
}

export interface VillageDraft {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly regencyCode: RegionCode;
  readonly regionCode: RegionCode;
  readonly designations: DesignationDraft[];
  readonly leads: AssignmentDraft[];
  readonly supports: AssignmentDraft[];
  designation: DesignationDraft | undefined;
  lead: AssignmentDraft | undefined;
}

/** False for a record that was ended on the day it began: it never counted. */
export const hasDays = (draft: DatedDraft): boolean => draft.from < draft.to;

/** Does the record count on the day? */
export const countsOn = (draft: DatedDraft, day: number): boolean => draft.from <= day && day < draft.to;
