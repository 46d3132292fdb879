import { type Dataset, err, type Issue, ok, parseRegionCode, type Result, type Scope } from "@pimpasa/core";

/**
 * Which scope does this text name: the id of an office of the dataset, or a region code?
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({});
 * const ntt = parseScope(dataset, "53");
 * ntt.ok ? ntt.value : undefined; // => { kind: "region", code: "53" }
 * parseScope(dataset, "nowhere").ok; // => false
 * ```
 */
export function parseScope(dataset: Dataset, text: string): Result<Scope, Issue> {
  if (dataset.offices.some((office) => office.id === text)) return ok({ kind: "office", officeId: text });
  const code = parseRegionCode(text);
  return code.ok ? ok({ kind: "region", code: code.value }) : err(code.error);
}
