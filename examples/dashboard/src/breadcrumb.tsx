import type { Dataset, Scope } from "@pimpasa/core";
import type { Figures } from "./figures.ts";
import type { Texts } from "./texts.ts";
import type { ViewState } from "./view-state.ts";

interface BreadcrumbProps {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly found: Figures;
  readonly texts: Texts;
  readonly change: (changed: Partial<ViewState>) => void;
}

/** Where one is, from the nation down, with a way back to each level. */
export function Breadcrumb({ dataset, view, found, texts, change }: BreadcrumbProps) {
  const village = dataset.villages.find((one) => one.id === view.village);
  const steps = [
    { name: texts.everything, to: { scope: "", village: "" } },
    ...placesOf(found.scope).map((place) => ({
      name: place.kind === "office" ? found.labelOf("office", place.id) : found.labelOf("regency", place.id),
      to: { scope: place.id, village: "" },
    })),
    ...(village === undefined ? [] : [{ name: village.name, to: { village: village.id } }]),
  ];
  return (
    <nav aria-label={texts.whereYouAre}>
      <ol class="breadcrumb">
        {steps.map(({ name, to }, at) => (
          <li>
            {at === steps.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <button type="button" class="link" onClick={() => change(to)}>
                {name}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface Place {
  readonly kind: "office" | "region";
  readonly id: string;
}

function placesOf(scope: Scope): Place[] {
  if (scope.kind === "nation") return [];
  if (scope.kind === "office") return [{ kind: "office", id: scope.officeId }];
  const parts = scope.code.split(".");
  return parts.map((_, at) => ({ kind: "region", id: parts.slice(0, at + 1).join(".") }));
}
