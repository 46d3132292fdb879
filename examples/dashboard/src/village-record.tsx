import { type Dataset, termLabels, timelineOf, villageState } from "@pimpasa/core";
import { formatDay, villageStateText } from "@pimpasa/core/text";
import { useEffect, useRef } from "preact/hooks";
import { type Figures, tileKpis } from "./figures.ts";
import type { Texts } from "./texts.ts";
import { Tile } from "./tile.tsx";
import type { ViewState } from "./view-state.ts";

interface VillageRecordProps {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly found: Figures;
  readonly texts: Texts;
  readonly close: () => void;
}

const mostActivities = 8;

/** What is known of one village: its state, its lead, its figures, its last activities. */
export function VillageRecord({ dataset, view, found, texts, close }: VillageRecordProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [view.village]);
  const village = dataset.villages.find((one) => one.id === view.village);
  if (village === undefined) return null;
  const states = villageState(dataset, { asOf: found.asOf });
  const state = states.ok ? states.value.villages.find((one) => one.villageId === village.id) : undefined;
  const lead = timelineOf(dataset).leadOf.at(village.id, found.asOf)?.officerId;
  const activities = [...dataset.activities]
    .filter((activity) => activity.villageId === village.id && activity.day <= found.asOf)
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, mostActivities);
  const own = (id: string) => found.rows(id, ["village"]).find((row) => row.by.village === village.id);
  return (
    <section class="record" aria-labelledby="village-name">
      <h2 id="village-name" tabIndex={-1} ref={heading}>
        {texts.village}: {village.name}
      </h2>
      <p>
        {village.regionCode} · {texts.state}:{" "}
        {states.ok && state !== undefined ? villageStateText(state, states.value, view.language) : "–"} · {texts.lead}: {lead ?? texts.none}
      </p>
      <ul class="tiles">
        {tileKpis.map((id) => (
          <Tile key={id} id={id} row={own(id)} language={view.language} />
        ))}
      </ul>
      <h3>{texts.activities}</h3>
      {activities.length === 0 ? <p>{texts.noActivities}</p> : null}
      <ul>
        {activities.map((activity) => (
          <li key={activity.id}>
            {formatDay(activity.day, view.language)}: {termLabels.activityKind[activity.kind][view.language]}
          </li>
        ))}
      </ul>
      <button type="button" onClick={close}>
        {texts.back}
      </button>
    </section>
  );
}
