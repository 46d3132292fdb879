import type { Dimension, Kpi } from "@pimpasa/analytics";
import type { CalendarDay, Period } from "@pimpasa/core";
import { asOfArgument, listArgument, periodArgument } from "../arguments.ts";
import type { FailOn } from "../fail-on.ts";
import { texts } from "../messages/texts.ts";
import { CommandError, type Terminal } from "../terminal.ts";
import { checkedDimensions, checkedKpis } from "./kpi-arguments.ts";

/** The options of `pimpasa kpi`, as they were written. */
export interface KpiCommandOptions {
  readonly period?: string;
  readonly asOf?: string;
  readonly kpi?: string;
  readonly by?: string;
  readonly scope?: string;
  readonly view: "publication" | "operational";
  readonly compare?: "previous" | "last-year";
  readonly baseline?: string;
  readonly evidence?: "numerator" | "denominator";
  readonly list?: true;
  readonly release?: string;
  readonly format: "text" | "json" | "csv";
  readonly failOn: FailOn;
}

/** What is asked, checked as far as that can be done without the data. */
export interface Asked extends Pick<KpiCommandOptions, "scope" | "view" | "compare" | "evidence" | "format"> {
  readonly dir: string;
  readonly period: Period;
  readonly asOf: CalendarDay;
  readonly kpis: readonly Kpi[];
  readonly by: readonly Dimension[];
  /** The period to compare with; undefined where nothing is compared. */
  readonly against: Period | undefined;
}

export async function askedOf(dir: string | undefined, options: KpiCommandOptions, terminal: Terminal): Promise<Asked> {
  const text = texts(terminal.language).kpi;
  if (dir === undefined) throw new CommandError(text.missing("<DIR>"));
  if (options.period === undefined) throw new CommandError(text.missing("--period <P>"));
  checkTogether(options, terminal);
  const period = periodArgument(options.period, terminal);
  const asOf = asOfArgument(options.asOf, period, terminal);
  const kpis = await checkedKpis(listArgument(options.kpi ?? ""), terminal);
  const by = await checkedDimensions(listArgument(options.by ?? ""), terminal);
  if (options.evidence !== undefined && kpis.length > 1) throw new CommandError(text.evidenceOfOne);
  const against = await earlierPeriod(options, { period, asOf, by }, terminal);
  return { ...options, dir, period, asOf, kpis, by, against };
}

function checkTogether({ compare, baseline, evidence, view }: KpiCommandOptions, { language }: Terminal): void {
  const text = texts(language).kpi;
  const given = [compare && "--compare", baseline && "--baseline", evidence && "--evidence"].filter((name) => name !== undefined);
  const [first, second] = given;
  if (first && second) throw new CommandError(text.together(first, second));
  if (evidence !== undefined && view !== "operational") throw new CommandError(text.evidenceView);
}

async function earlierPeriod(
  { compare, baseline }: KpiCommandOptions,
  { period, asOf, by }: Pick<Asked, "period" | "asOf" | "by">,
  terminal: Terminal,
): Promise<Period | undefined> {
  if (compare === undefined && baseline === undefined) return undefined;
  const text = texts(terminal.language).kpi;
  const { timeDimensions } = await import("@pimpasa/analytics");
  const { previousPeriod, samePeriodLastYear } = await import("@pimpasa/core");
  const time = by.find((dimension) => timeDimensions.some((known) => known === dimension));
  if (time !== undefined) throw new CommandError(text.comparedByTime(time));
  if (compare === "previous") return previousPeriod(period);
  const earlier = baseline === undefined ? samePeriodLastYear(period) : periodArgument(baseline, terminal, "--baseline");
  if (earlier === undefined) throw new CommandError(text.noLastYear(period.text));
  if (baseline !== undefined && earlier.lastDay > asOf) throw new CommandError(text.baselineNotOver(earlier.text, asOf));
  return earlier;
}
