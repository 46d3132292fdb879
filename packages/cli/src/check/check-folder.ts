import type { CalendarDay, Dataset } from "@pimpasa/core";
import { acknowledgementMatcher } from "../acknowledgements/match-acknowledgements.ts";
import { readAcknowledgements } from "../acknowledgements/read-acknowledgements.ts";
import { dayArgument } from "../arguments.ts";
import { loadFolder } from "../load-folder.ts";
import { texts } from "../messages/texts.ts";
import { CommandError, type Terminal } from "../terminal.ts";
import type { CheckResult } from "./check-result.ts";
import { hintSubject } from "./hint-subject.ts";

/** What a check is told: the day, and a file of acknowledgements. */
export interface CheckOptions {
  readonly asOf?: string;
  readonly acknowledged?: string;
}

/** Reads a folder and checks it, apart from what is acknowledged. */
export async function checkFolder(dir: string, options: CheckOptions, terminal: Terminal): Promise<CheckResult> {
  const day = options.asOf === undefined ? undefined : dayArgument("--as-of", options.asOf, terminal);
  const entries = options.acknowledged === undefined ? [] : await readAcknowledgements(options.acknowledged, terminal);
  const { dataQuality, firstQualityDay, knownUpTo, lastQualityDay } = await import("@pimpasa/analytics");
  if (day !== undefined && (day < firstQualityDay || day > lastQualityDay)) {
    throw new CommandError(texts(terminal.language).check.dayOutOfReach(firstQualityDay, lastQualityDay));
  }
  const asOf = (dataset: Dataset): CalendarDay => day ?? knownUpTo(dataset, terminal.today);
  const loaded = await loadFolder(dir, terminal, asOf);
  const { dataset, rejected } = loaded;
  const matcher = acknowledgementMatcher(dataset, entries);
  const isOpen = (finding: (typeof loaded.findings)[number]): boolean => matcher.find(finding) === undefined;
  const findings = loaded.findings.filter(isOpen);
  const quality = dataQuality(dataset, {
    asOf: asOf(dataset),
    findings,
    rejected,
    isAcknowledged: (hint) => matcher.find(hintSubject(hint)) !== undefined,
  });
  const hints = [...quality.trendBreaks, ...quality.duplicates, ...quality.outliers].map(hintSubject);
  const known = [...loaded.findings.filter((finding) => !isOpen(finding)), ...quality.acknowledged.map(hintSubject)];
  const acknowledged = known.map((subject) => matcher.match(subject));
  return {
    loaded,
    quality,
    open: [...findings, ...hints].map((subject) => matcher.match(subject)),
    acknowledged,
    lapsed: matcher.lapsed(acknowledged),
    incomplete: matcher.incomplete,
  };
}
