import type { Language } from "@pimpasa/core";
import type { TopLevelSpec } from "vega-lite";

/** Everything that the report says, as plain data: whoever shows it differently need not compute anything. */
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
}

export interface ReportHead {
  readonly programme: string;
  readonly period: string;
  readonly asOf: string;
  readonly scope: string;
  /** The state of the programme in a few sentences. */
  readonly sentences: readonly string[];
}

/** A list that may be long: the first entries, how many more there are, or why there is none. */
export interface AttentionList {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: number;
  /** What the whole list comes to, in a sentence; null where its length says it. */
  readonly sum: string | null;
  /** Why the list cannot be made; null where it can. */
  readonly unavailable: string | null;
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
  readonly difference: string;
  readonly remark: string;
}

export interface Figure {
  readonly name: string;
  readonly value: string;
  /** The two numbers: `143 of 146`. */
  readonly of: string;
  readonly completeness: string;
  readonly remark: string;
}

/** Priority areas beside the others. */
export interface PriorityTable {
  readonly areas: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportChart {
  readonly id: string;
  readonly light: TopLevelSpec;
  readonly dark: TopLevelSpec;
}

export interface Sources {
  readonly tables: readonly { readonly file: string; readonly read: string; readonly accepted: string; readonly rejected: string }[];
  readonly findings: readonly { readonly severity: string; readonly count: string; readonly example: string }[];
  readonly statements: readonly string[];
}

export interface Definition {
  readonly name: string;
  readonly question: string;
  readonly formula: string;
  readonly source: string;
}
