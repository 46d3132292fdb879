import { listArgument, periodArgument } from "../arguments.ts";
import { type LoadedFolder, loadFolder } from "../load-folder.ts";
import { texts } from "../messages/texts.ts";
import { readRelease } from "../read-release.ts";
import { CommandError, type Terminal } from "../terminal.ts";
import type { KpiCommandOptions } from "./asked.ts";
import { checkedDimensions } from "./kpi-arguments.ts";
import { kpiCsv, kpiJson, kpiText } from "./kpi-output.ts";

const outputs = { text: kpiText, json: kpiJson, csv: kpiCsv } as const;

type ReleaseOptions = KpiCommandOptions & { readonly release: string };

/** Answers from a release. The folder is only read for the names of offices and villages. */
export async function answerOfRelease(options: ReleaseOptions, dir: string | undefined, terminal: Terminal): Promise<void> {
  const text = texts(terminal.language);
  refuseOthers(options, terminal);
  if (options.period === undefined) throw new CommandError(text.kpi.missing("--period <P>"));
  const period = periodArgument(options.period, terminal);
  const kpis = listArgument(options.kpi ?? "");
  const by = await checkedDimensions(listArgument(options.by ?? ""), terminal);
  const release = await readRelease(options.release, terminal);
  const { answerFrom, ReleaseQuestionError } = await import("@pimpasa/analytics");
  const { dataset } = dir === undefined ? await withoutFolder() : await loadFolder(dir, terminal);
  try {
    const rows = answerFrom(release, { period: period.text, by, ...(kpis.length > 0 && { kpis }) });
    for (const part of await outputs[options.format](rows, dataset, by, terminal.language)) terminal.out(part);
  } catch (error) {
    throw error instanceof ReleaseQuestionError ? new CommandError(text.notInRelease(error.message)) : error;
  }
}

/** A release is as it was made: what would change it is refused. */
function refuseOthers({ scope, asOf, view, compare, baseline, evidence }: ReleaseOptions, { language }: Terminal): void {
  const given = {
    "--scope": scope !== undefined,
    "--as-of": asOf !== undefined,
    "--view": view === "operational",
    "--compare": compare !== undefined,
    "--baseline": baseline !== undefined,
    "--evidence": evidence !== undefined,
  };
  const [first] = Object.entries(given).flatMap(([option, isGiven]) => (isGiven ? [option] : []));
  if (first !== undefined) throw new CommandError(texts(language).notWithRelease(first));
}

async function withoutFolder(): Promise<Pick<LoadedFolder, "dataset">> {
  const [{ readDataset }, { loadGazetteer }] = await Promise.all([import("@pimpasa/core"), import("@pimpasa/regions")]);
  return readDataset({}, { gazetteer: await loadGazetteer() });
}
