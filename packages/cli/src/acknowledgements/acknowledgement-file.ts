import { type Language, ruleText } from "@pimpasa/core";
import { formatCsv } from "@pimpasa/files";
import { acknowledgementColumns } from "./acknowledgement.ts";
import type { Acknowledged } from "./match-acknowledgements.ts";

/**
 * An acknowledgement file: what is acknowledged already stays, every open finding waits for its reason. Lapsed entries are
 * left out. What the finding says stands in a column that is not read.
 */
export const acknowledgementFile = ({ acknowledged, open }: Acknowledged, language: Language): Iterable<string> =>
  formatCsv(
    [...acknowledgementColumns, "#problem"],
    [...acknowledged, ...open].map(({ entry, finding }) => [
      ...acknowledgementColumns.map((column) => entry[column]),
      ruleText(finding, language),
    ]),
  );
