import { type Dataset, err, type Issue, ok, parseRegionCode, type Result, type Scope } from "@pimpasa/core";

/** The scope that a text names: the id of an office of the dataset, or a region code. */
export function parseScope(dataset: Dataset, text: string): Result<Scope, Issue> {
  if (dataset.offices.some((office) => office.id === text)) return ok({ kind: "office", officeId: text });
  const code = parseRegionCode(text);
  return code.ok ? ok({ kind: "region", code: code.value }) : err(code.error);
}
