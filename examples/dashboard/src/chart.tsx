import { vegaLocale } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import { useEffect, useRef } from "preact/hooks";

interface ChartProps {
  readonly spec: object;
  readonly language: Language;
  readonly loading: string;
}

/** A chart, drawn anew when what it shows has changed; its description is its alternative text. Vega comes after the figures. */
export function Chart({ spec, language, loading }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const text = JSON.stringify(spec);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let drawn: { finalize(): void } | undefined;
    let isGone = false;
    drawInto(element, text, language).then((view) => {
      drawn = view;
      if (isGone) view.finalize();
    });
    return () => {
      isGone = true;
      drawn?.finalize();
    };
  }, [text, language]);
  return (
    <div class="chart">
      <div ref={place}>
        <p class="note">{loading}</p>
      </div>
    </div>
  );
}

async function drawInto(element: HTMLElement, spec: string, language: Language): Promise<{ finalize(): void }> {
  const { default: embed } = await import("vega-embed");
  return embed(element, JSON.parse(spec), { actions: false, renderer: "svg", formatLocale: vegaLocale(language) as never });
}
