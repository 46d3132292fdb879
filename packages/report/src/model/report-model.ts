import type { Language } from "@pimpasa/core";
import type { TopLevelSpec } from "vega-lite";

/** Everything that the report says, as plain data: whoever shows it differently need not compute anything. It survives JSON. */
export interface ReportModel {
  readonly language: Language;
  readonly synthetic: boolean;
  readonly head: ReportHead;
  readonly attention: Attention;
  readonly changes: Changes;
  readonly limits: readonly string[];
  readonly figures: readonly Figure[];
  readonly priority: PriorityTable | null;
  readonly charts: readonly ReportChart[];
  readonly sources: Sources;
  readonly definitions: readonly Definition[];
  /** Whose list of regions was used, as its licence asks; null where none was. */
  readonly attribution: string | null;
}

/** What the report is about. */
export interface ReportHead {
  readonly programme: string;
  readonly period: string;
  readonly asOf: string;
  readonly scope: string;
  /** The state of the programme in a few sentences. */
  readonly sentences: readonly string[];
}

/** A list of what needs a decision. It is empty only where there is nothing; a list that cannot be made says why. */
export interface AttentionList {
  readonly columns: readonly string[];
  /** Which columns hold numbers. */
  readonly numbers: readonly number[];
  /** All entries, the gravest first. */
  readonly rows: readonly (readonly string[])[];
  readonly total: number;
  /** What the whole list comes to and in which order it stands; null where it is empty. */
  readonly summary: string | null;
  /** Why the list cannot be made; null where it can. */
  readonly unavailable: string | null;
  /** What may be missing from the list, or stand in it wrongly. */
  readonly remarks: readonly string[];
}

/** What needs somebody's decision now. */
export interface Attention {
  readonly overdue: AttentionList;
  readonly leaderless: AttentionList;
  readonly silent: AttentionList;
  readonly unstaffed: AttentionList;
}

/** This period beside the one before. */
export interface Changes {
  /** Both periods in words. */
  readonly caption: string;
  readonly rows: readonly Change[];
  /** Why there is nothing to compare with; null where there is. */
  readonly unavailable: string | null;
}

/** A KPI in the previous period and in this one. */
export interface Change {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  /** With its sign; in percentage points for a share; in words where the two cannot be compared. */
  readonly difference: string;
  readonly remark: string;
}

/** The value of a KPI. */
export interface Figure {
  readonly name: string;
  /** A dash where it cannot be computed, a cross where it is withheld; the remark says why. */
  readonly value: string;
  /** The two numbers: `143 of 146`. */
  readonly of: string;
  /** Share of the expected inputs that were there; empty where there is no value. */
  readonly completeness: string;
  /** Why it is not complete, not computable or withheld; empty where nothing is to be said. */
  readonly remark: string;
}

/** Priority areas beside the others. */
export interface PriorityTable {
  readonly areas: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart as a Vega-Lite specification, for light and for dark ground. */
export interface ReportChart {
  readonly id: string;
  readonly light: TopLevelSpec;
  readonly dark: TopLevelSpec;
}

/** From what the figures come. */
export interface Sources {
  readonly tables: readonly { readonly file: string; readonly read: string; readonly accepted: string; readonly rejected: string }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly count: string; readonly example: string }[];
  readonly statements: readonly string[];
}

/** What a KPI is. */
export interface Definition {
  readonly name: string;
  readonly question: string;
  readonly formula: string;
  /** In the words of the source, English. */
  readonly source: string;
}
