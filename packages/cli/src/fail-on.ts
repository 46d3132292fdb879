import type { Severity } from "@pimpasa/core";
import { Option } from "commander";
import type { SheetPlaces } from "./load-workbook.ts";
import type { CliTexts } from "./messages/texts.ts";
import { noticeSeverity } from "./notice-severity.ts";
import { exitCodes } from "./terminal.ts";

/** From which severity on a finding makes the exit code 1. */
export const failLevels = ["warning", "error", "never"] as const;
export type FailOn = (typeof failLevels)[number];

/** A check fails on errors unless told otherwise; a command that makes figures says that there are errors, and is done. */
export const failOnOption = (text: CliTexts, unlessTold: FailOn): Option =>
  new Option("--fail-on <warning|error|never>", text.help.failOn).choices([...failLevels]).default(unlessTold);

const failing: Readonly<Record<FailOn, readonly Severity[]>> = { warning: ["error", "warning"], error: ["error"], never: [] };

/** What was found: a rejected row counts as an error, what is to be told of a sheet as its kind says. */
interface Found {
  readonly findings: readonly { readonly severity: Severity }[];
  readonly rejected: readonly unknown[];
  readonly places?: SheetPlaces | undefined;
}

/** The exit code of a command that did what it was asked, on data in which this was found. */
export function exitCodeOf({ findings, rejected, places }: Found, failOn: FailOn): number {
  const fails = failing[failOn];
  const found = [...findings.map(({ severity }) => severity), ...(places?.notices ?? []).map(noticeSeverity)];
  const bad = (fails.includes("error") && rejected.length > 0) || found.some((severity) => fails.includes(severity));
  return bad ? exitCodes.dataErrors : exitCodes.done;
}
