import type { KpiRow } from "@pimpasa/analytics";
import type { ReleaseAudit } from "@pimpasa/analytics/audit";
import type { CalendarDay, Language, PeriodText } from "@pimpasa/core";
import type { TopLevelSpec } from "vega-lite";
import type { Cell } from "./cell.ts";

/** Who reads it: whoever is responsible for the scope, unprotected; or anybody, with what can identify a person withheld. */
export const reportViews = ["operational", "publication"] as const;
export type ReportView = (typeof reportViews)[number];

/** Everything that the report says, as plain data: whoever shows it differently need not compute anything. It survives JSON. */
export interface ReportModel {
  readonly language: Language;
  readonly view: ReportView;
  /** What the audit of the release says from which a publication was made; null in the operational view, and in a draft. */
  readonly audit: Pick<ReleaseAudit, "cells" | "suppressed" | "loss" | "smallestInterval"> | null;
  readonly synthetic: boolean;
  readonly head: ReportHead;
  /** What is to be decided: the lists in the operational view, their protected counterpart in the other. */
  readonly pageOne: PageOne;
  readonly sections: readonly Section[];
  /** Every row of a KPI that something in the report was made of, as it may be shown in its view. */
  readonly rows: readonly KpiRow[];
  /** Whose list of regions was used, as its licence asks; null where none was. */
  readonly attribution: string | null;
}

/** What the report is about. */
export interface ReportHead {
  readonly programme: string;
  readonly period: string;
  readonly asOf: string;
  /** Up to which day something is in the data. */
  readonly dataUpTo: string;
  readonly scope: string;
  /** The period and day as they stand in file names. */
  readonly key: { readonly period: PeriodText; readonly asOf: CalendarDay };
  /** The message, in at most five sentences. */
  readonly sentences: readonly string[];
}

export interface PageOne {
  /** What is asked of whoever must decide, the gravest first. */
  readonly decisions: readonly string[];
  readonly blocks: readonly Block[];
}

/** A table. It has no row only where there is nothing; one that cannot be made says why. */
export interface Block {
  /** Names its file and sheet. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** Which columns hold numbers. */
  readonly numbers: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the whole table comes to and in which order it stands; null where it is empty. */
  readonly caption: string | null;
  /** Why the table cannot be made; null where it can. */
  readonly unavailable: string | null;
  /** What is said in place of a table of which no row has a value; null where one has. */
  readonly instead: string | null;
  /** What may be missing from it, or stand in it wrongly, and what it does not say. */
  readonly remarks: readonly string[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly blocks: readonly Block[];
  readonly charts: readonly ReportChart[];
  readonly definitions: readonly Definition[];
}

/** A chart as a Vega-Lite specification, for light and for dark ground. */
export interface ReportChart {
  readonly id: string;
  readonly light: TopLevelSpec;
  readonly dark: TopLevelSpec;
  /** It needs the whole width of a page. */
  readonly isWide: boolean;
}

/** What a KPI is. */
export interface Definition {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly formula: string;
  /** Unit, direction, additivity and uncertainty, in words. */
  readonly kind: string;
  /** In the words of the source, English. */
  readonly source: string;
}
