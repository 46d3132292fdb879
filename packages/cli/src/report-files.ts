import type { ReportFile, ReportModel } from "@pimpasa/report";
import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";

/** What a report can be written as. */
export const reportFormats = ["html", "xlsx", "pdf", "json", "csv", "svg", "png"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The formats that were named, each once and in their order. */
export function checkedFormats(names: readonly string[], { language }: Terminal): ReportFormat[] {
  const wrong = names.find((name) => !reportFormats.some((format) => format === name));
  if (wrong !== undefined) throw new CommandError(texts(language).unknownValue("--format", wrong, reportFormats.join(", ")));
  return reportFormats.filter((format) => names.includes(format));
}

/** The files of a report, named after it: `NAME.html`, `NAME.overdue-reports.csv`, `NAME.chart-sessions.png`. */
export async function reportFiles(
  model: ReportModel,
  name: string,
  formats: readonly ReportFormat[],
  terminal: Terminal,
): Promise<ReportFile[]> {
  const files: ReportFile[] = [];
  for (const format of formats) {
    terminal.progress(texts(terminal.language).progress.writing(format));
    terminal.signal.throwIfAborted();
    for (const file of await makers[format](model, terminal)) files.push({ ...file, name: `${name}.${file.name}` });
  }
  return files;
}

type Maker = (model: ReportModel, terminal: Terminal) => Promise<readonly ReportFile[]>;

const makers: Readonly<Record<ReportFormat, Maker>> = {
  async html(model) {
    const { reportHtml } = await import("@pimpasa/report");
    return [{ name: "html", content: await reportHtml(model) }];
  },
  async xlsx(model) {
    const { reportWorkbook } = await import("@pimpasa/report");
    return [{ name: "xlsx", content: await reportWorkbook(model) }];
  },
  async pdf(model, { language }) {
    const [{ reportHtml }, { browserNames, findChromium, reportPdf }] = await Promise.all([
      import("@pimpasa/report"),
      import("@pimpasa/report/node"),
    ]);
    const browser = await findChromium();
    if (browser === undefined) throw new CommandError(texts(language).noBrowser(browserNames.join(", ")));
    return [{ name: "pdf", content: await reportPdf(await reportHtml(model), browser) }];
  },
  async json(model) {
    const { reportJson } = await import("@pimpasa/report");
    return [{ name: "json", content: reportJson(model) }];
  },
  async csv(model) {
    const { reportTables } = await import("@pimpasa/report");
    return reportTables(model);
  },
  async svg(model) {
    const { reportCharts } = await import("@pimpasa/report");
    return reportCharts(model);
  },
  async png(model) {
    const [{ reportCharts }, { chartPng }] = await Promise.all([import("@pimpasa/report"), import("@pimpasa/report/node")]);
    const charts = await reportCharts(model);
    const drawn = [];
    for (const { name, content } of charts) drawn.push({ name: name.replace(/svg$/, "png"), content: await chartPng(String(content)) });
    return drawn;
  },
};
