import type { Language } from "@pimpasa/core";
import { formatCsv } from "@pimpasa/files";
import type { CheckResult } from "../check/check-result.ts";
import { subjectText } from "../check/subject-text.ts";
import { acknowledgementColumns } from "./acknowledgement.ts";
import { isUnread } from "./match-acknowledgements.ts";

/**
 * An acknowledgement file: what is acknowledged already stays, every open finding and hint waits for its reason. Lapsed
 * entries are left out, and what was not read cannot be acknowledged. What each one says stands in a column that is not read.
 */
export const acknowledgementFile = ({ acknowledged, open }: CheckResult, language: Language): Iterable<string> =>
  formatCsv(
    [...acknowledgementColumns, "#problem"],
    [...acknowledged, ...open.filter(({ subject }) => !isUnread(subject))].map(({ entry, subject }) => [
      ...acknowledgementColumns.map((column) => entry[column]),
      subjectText(subject, language),
    ]),
  );
