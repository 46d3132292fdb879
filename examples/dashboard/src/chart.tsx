import { vegaLocale } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import { useEffect, useRef } from "preact/hooks";
import embed from "vega-embed";

interface ChartProps {
  readonly spec: object;
  readonly language: Language;
}

/** A chart, drawn anew when what it shows has changed; its description is its alternative text. */
export function Chart({ spec, language }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const text = JSON.stringify(spec);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let drawn: { finalize(): void } | undefined;
    let isGone = false;
    embed(element, JSON.parse(text), { actions: false, renderer: "svg", formatLocale: vegaLocale(language) as never }).then((view) => {
      drawn = view;
      if (isGone) view.finalize();
    });
    return () => {
      isGone = true;
      drawn?.finalize();
    };
  }, [text, language]);
  return <div class="chart" ref={place} />;
}
