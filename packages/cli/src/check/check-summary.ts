import { type Language, type Severity, tableNames } from "@pimpasa/core";
import { texts } from "../messages/texts.ts";
import { noticeSeverity } from "../notice-severity.ts";
import { type CheckResult, openFindings } from "./check-result.ts";

/** What a check found, in a line or two. */
export function checkSummary(result: CheckResult, language: Language): string {
  const { loaded, acknowledged, lapsed, incomplete } = result;
  const findings = openFindings(result);
  const { check, checkSummary: line } = texts(language);
  const notices = (loaded.places?.notices ?? []).map(noticeSeverity);
  const severities = [...findings.map(({ severity }) => severity), ...notices];
  const count = (severity: Severity): number => severities.filter((found) => found === severity).length;
  const supplied = tableNames.map((table) => loaded.dataset.intake[table]).filter(({ status }) => status === "supplied");
  const counts = line({
    dir: loaded.dir,
    tables: supplied.length,
    read: supplied.reduce((sum, { read }) => sum + read, 0),
    rejected: loaded.rejected.length,
    errors: count("error") + loaded.rejected.length,
    warnings: count("warning"),
    infos: count("info"),
  });
  const notes = [
    acknowledged.length === 0 ? "" : check.acknowledgedCount(acknowledged.length),
    lapsed.length === 0 ? "" : check.lapsedCount(lapsed.length),
    incomplete.length === 0 ? "" : check.incompleteCount(incomplete.length),
  ];
  return counts + notes.join("");
}
