import { expectedFields } from "@pimpasa/analytics";
import { fileNameOf } from "@pimpasa/core";
import { MoreRows } from "./more-rows.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";
import { shareCell } from "./share-cell.ts";

/** How often each expected field is filled, the emptiest first, and what cannot be told without it. */
export function FieldSection(props: QualitySectionProps) {
  const { quality, texts, language } = props;
  const { field, filled, reason } = texts.columns;
  const rows = quality.fields
    .filter(({ level, expected }) => level === "programme" && expected > 0)
    .toSorted((a, b) => a.filled / a.expected - b.filled / b.expected)
    .map((one) => [
      `${fileNameOf(one.table)}.csv: ${one.field}`,
      shareCell({ numerator: one.filled, denominator: one.expected }, props.language),
      expectedFields.find((expected) => expected.table === one.table && expected.field === one.field)?.reason[language] ?? "",
    ]);
  return (
    <section>
      <h2>{texts.sections.fields}</h2>
      <MoreRows {...props} caption={texts.captions.fields} columns={[field, filled, reason]} rows={rows} numbers={[1]} />
    </section>
  );
}
