import type { KeyLabel } from "@pimpasa/analytics";
import { kpiCatalogue } from "@pimpasa/analytics";
import { type Dataset, type Language, parsePeriod, periodsWithin, reportCategories, termLabels } from "@pimpasa/core";
import { formatPeriod } from "@pimpasa/core/text";
import type { Texts } from "./texts.ts";
import type { ViewState } from "./view-state.ts";

interface FilterProps {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly labelOf: KeyLabel;
  readonly texts: Texts;
  readonly change: (changed: Partial<ViewState>) => void;
  readonly openFolder: (files: FileList) => void;
}

/** What can be chosen; every choice stands in the address. */
export function Filters({ dataset, view, labelOf, texts, change, openFolder }: FilterProps) {
  const provinces = [...new Set(dataset.villages.map((village) => village.regionCode.slice(0, 2)))].sort();
  const languages: Readonly<Record<Language, string>> = { id: "Bahasa Indonesia", en: "English" };
  return (
    <form class="filters" aria-label={texts.filters} onSubmit={(event) => event.preventDefault()}>
      <Choice label={texts.place} value={view.scope} change={(scope) => change({ scope, village: "" })}>
        <option value="">{texts.everything}</option>
        <optgroup label={texts.provinces}>
          {provinces.map((code) => (
            <option value={code}>{labelOf("province", code)}</option>
          ))}
        </optgroup>
        <optgroup label={texts.offices}>
          {dataset.offices.map((office) => (
            <option value={office.id}>{office.name}</option>
          ))}
        </optgroup>
        {isOffered(view.scope, provinces, dataset) ? null : <option value={view.scope}>{labelOf("regency", view.scope)}</option>}
      </Choice>
      <Choice label={texts.period} value={view.period} change={(period) => change({ period })}>
        {offeredPeriods(view.period).map((period) => (
          <option value={period}>{periodName(period, view.language)}</option>
        ))}
      </Choice>
      <Choice label={texts.category} value={view.category} change={(category) => change({ category: category as ViewState["category"] })}>
        <option value="">{texts.allCategories}</option>
        {reportCategories.map((category) => (
          <option value={category}>{termLabels.reportCategory[category][view.language]}</option>
        ))}
      </Choice>
      <Choice label={texts.shown} value={view.kpi} change={(kpi) => change({ kpi })}>
        {kpiCatalogue
          .filter(({ definition }) => definition.dimensions.includes("province"))
          .map(({ definition }) => (
            <option value={definition.id}>{definition.name[view.language]}</option>
          ))}
      </Choice>
      <Choice label={texts.language} value={view.language} change={(language) => change({ language: language as Language })}>
        {(Object.keys(languages) as Language[]).map((language) => (
          <option value={language}>{languages[language]}</option>
        ))}
      </Choice>
      <label class="choice">
        <span>{texts.folder}</span>
        <input
          type="file"
          multiple
          {...{ webkitdirectory: true }}
          onChange={({ currentTarget: { files } }) => (files === null || files.length === 0 ? undefined : openFolder(files))}
        />
      </label>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children: preact.ComponentChildren;
}

function Choice({ label, value, change, children }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

const isOffered = (scope: string, provinces: readonly string[], { offices }: Dataset): boolean =>
  scope === "" || provinces.includes(scope) || offices.some((office) => office.id === scope);

/** The half-years, quarters and months of two years, and the period that is looked at. */
function offeredPeriods(current: string): string[] {
  const years = ["2025", "2026"].flatMap((text) => {
    const year = parsePeriod(text);
    if (!year.ok) return [];
    return [
      text,
      ...(["half-year", "quarter", "month"] as const).flatMap((kind) => periodsWithin(year.value, kind).map((part) => part.text)),
    ];
  });
  return [...new Set([...years, current])];
}

function periodName(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period.ok ? formatPeriod(period.value, language) : text;
}
