import { controlChart, coverageBars, funnelPlot, trendByMonth } from "@pimpasa/analytics";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Chart } from "./chart.tsx";
import { figures, preparedOnce, tileKpis } from "./figures.ts";
import { Filters } from "./filters.tsx";
import { chosenData, type Loaded } from "./load.ts";
import { officeFunnel } from "./office-funnel.ts";
import { PlaceTable } from "./place-table.tsx";
import { textsIn } from "./texts.ts";
import { Tile } from "./tile.tsx";
import { TileMap } from "./tile-map.tsx";
import { useTheme } from "./use-theme.ts";
import { hashOf, type ViewState, viewOf } from "./view-state.ts";
import { VillageRecord } from "./village-record.tsx";

/** As wide as a phone allows; two beside each other where there is room. */
const chartWidth = (): number => Math.min(520, document.documentElement.clientWidth - 32);

/** The whole page: filters, figures, map, table, and the record of a village. */
export function App({ first }: { readonly first: Loaded }) {
  const [loaded, setLoaded] = useState(first);
  const [view, setView] = useState(() => viewOf(location.hash));
  const [fault, setFault] = useState("");
  const [isLoading, setLoading] = useState(false);
  const theme = useTheme();
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const texts = textsIn(view.language);
  useEffect(() => {
    document.documentElement.lang = view.language;
  }, [view.language]);
  const { dataset, rejected } = loaded;
  const preparedAsOf = useMemo(() => preparedOnce(dataset), [dataset]);
  const found = useMemo(() => figures(dataset, view, preparedAsOf), [dataset, view, preparedAsOf]);
  const change = (changed: Partial<ViewState>): void => {
    // The address is ahead of the picture while that is drawn.
    location.hash = hashOf({ ...viewOf(location.hash), ...changed });
  };
  const openFolder = async (files: FileList): Promise<void> => {
    setLoading(true);
    try {
      const chosen = await chosenData(files);
      setFault(chosen === undefined ? texts.noTables : "");
      if (chosen !== undefined) setLoaded(chosen);
    } catch {
      setFault(texts.unreadable);
    } finally {
      setLoading(false);
    }
  };
  const options = { language: view.language, theme, labelOf: found.labelOf, synthetic: dataset.programme.synthetic, width: chartWidth() };
  const parts = found.rows(view.kpi, [found.partsBy]);
  const offices = found.scope.kind === "office" ? [] : found.rows(view.kpi, ["office"]);
  const limits = officeFunnel(view.kpi, offices);
  const chart = { language: view.language, loading: texts.loading };
  const remarks = [fault, rejected > 0 ? texts.rejected(rejected) : "", found.isKnownPlace ? "" : texts.unknownPlace].filter(
    (text) => text !== "",
  );
  return (
    <>
      {dataset.programme.synthetic ? <p class="synthetic">{texts.synthetic}</p> : null}
      <header>
        <h1>{texts.title}</h1>
        <p class="note">{texts.own}</p>
        {remarks.map((remark) => (
          <p class="fault" role="alert">
            {remark}
          </p>
        ))}
      </header>
      {isLoading ? <p role="status">{texts.loading}</p> : null}
      <Filters dataset={dataset} view={view} labelOf={found.labelOf} texts={texts} change={change} openFolder={openFolder} />
      <main>
        <Breadcrumb dataset={dataset} view={view} found={found} texts={texts} change={change} />
        {view.village === "" ? null : (
          <VillageRecord dataset={dataset} view={view} found={found} texts={texts} close={() => change({ village: "" })} />
        )}
        <section aria-labelledby="figures" aria-live="polite">
          <h2 id="figures">{texts.figures}</h2>
          <ul class="tiles">
            {tileKpis.map((id) => (
              <Tile key={id} id={id} row={found.total(id)} language={view.language} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="map">
          <h2 id="map">{texts.map}</h2>
          <div class="charts">
            {found.partsBy === "province" ? (
              <TileMap view={view} rows={parts} found={found} texts={texts} open={(code) => change({ scope: code, village: "" })} />
            ) : (
              <Chart spec={coverageBars(parts, options, found.partsBy)} {...chart} />
            )}
            <Chart spec={trendByMonth(found.rows(view.kpi, ["month"]), options)} {...chart} />
            <Chart spec={controlChart(found.lastMonths(view.kpi), options)} {...chart} />
            {limits === undefined ? null : <Chart spec={funnelPlot(offices, limits, options)} {...chart} />}
          </div>
        </section>
        <section aria-labelledby="places">
          <h2 id="places">{texts.places}</h2>
          <PlaceTable
            view={view}
            found={found}
            texts={texts}
            open={(key) => change(found.partsBy === "village" ? { village: key } : { scope: key, village: "" })}
          />
        </section>
      </main>
    </>
  );
}
