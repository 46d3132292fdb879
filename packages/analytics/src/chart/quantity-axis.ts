import type { Language } from "@pimpasa/core";

/** Words for large numbers, as they stand behind a figure in each language. */
const large: Readonly<Record<Language, readonly (readonly [from: number, word: string])[]>> = {
  id: [
    [1e12, "T"],
    [1e9, "M"],
    [1e6, "jt"],
  ],
  en: [
    [1e12, "T"],
    [1e9, "B"],
    [1e6, "M"],
  ],
};

/** How are the numbers of an axis written? Percent for shares, numbers in full up to a million, then in millions and so on. */
export function quantityAxis(
  isShare: boolean,
  highest: number,
  language: Language,
): { readonly format?: string; readonly labelExpr?: string } {
  if (isShare) return { format: "~%" };
  const found = large[language].find(([from]) => Math.abs(highest) >= from);
  if (found === undefined) return { format: ",~r" };
  const [from, word] = found;
  return { labelExpr: `datum.value === 0 ? '0' : format(datum.value / ${from}, ',~r') + ' ${word}'` };
}
