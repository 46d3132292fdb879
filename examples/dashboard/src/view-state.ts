import { kpiCatalogue } from "@pimpasa/analytics";
import { type Language, languages, parsePeriod, type ReportCategory, reportCategories } from "@pimpasa/core";

/** What is being looked at. It stands in the address, so that a view can be kept, shared and gone back to. */
export interface ViewState {
  readonly language: Language;
  readonly period: string;
  /** A region code, or the id of an office; empty for everything. */
  readonly scope: string;
  readonly category: ReportCategory | "";
  /** The KPI of the map and the table. */
  readonly kpi: string;
  /** The village whose record is open; empty where none is. */
  readonly village: string;
}

export const firstView: ViewState = { language: "id", period: "2026-S1", scope: "", category: "", kpi: "active-villages", village: "" };

const isOneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): text is T =>
    (values as readonly string[]).includes(text);

const accepts: Readonly<Record<keyof ViewState, (text: string) => boolean>> = {
  language: isOneOf(languages),
  period: (text) => parsePeriod(text).ok,
  scope: (text) => text.length <= 64,
  category: (text) => text === "" || isOneOf(reportCategories)(text),
  kpi: isOneOf(kpiCatalogue.map(({ definition }) => definition.id)),
  village: (text) => text.length <= 64,
};

/** The view that an address names; whatever it gets wrong is as at first. */
export function viewOf(hash: string): ViewState {
  const named = new URLSearchParams(hash.replace(/^#/, ""));
  const known = Object.fromEntries(
    (Object.keys(firstView) as (keyof ViewState)[]).flatMap((field) => {
      const text = named.get(field);
      return text !== null && accepts[field](text) ? [[field, text]] : [];
    }),
  );
  return { ...firstView, ...known };
}

/** The address of a view: only what differs from the first one. */
export function hashOf(view: ViewState): string {
  const changed = (Object.keys(firstView) as (keyof ViewState)[]).filter((field) => view[field] !== firstView[field]);
  return `#${new URLSearchParams(changed.map((field) => [field, view[field]]))}`;
}
