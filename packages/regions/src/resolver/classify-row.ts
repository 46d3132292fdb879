import { isKelurahan } from "./column-costs.ts";
import { alignmentOf, type Hypothesis } from "./hypotheses.ts";
import type { ReadRow } from "./read-row.ts";
import type { ColumnEvidence, ReadCell } from "./row-columns.ts";

/** How closely do the row's texts follow the official names of this village and the regions above it? */
export function classifyRow(row: ReadRow, best: Hypothesis): "exact" | "normalised" | "fuzzy" {
  if (!isSameWords(row, best)) return "fuzzy";
  return isSameText(row, best) ? "exact" : "normalised";
}

/** Nothing but case, spaces, punctuation and type words differs in any column. */
function isSameWords(row: ReadRow, best: Hypothesis): boolean {
  const { district } = best.place;
  const agrees = <P>(column: ColumnEvidence<P>, code: string): boolean => {
    if (column.cell.tokens.length === 0) return !column.cell.tooLong;
    const found = [...column.byCode].find(([other]) => other === code)?.[1];
    return found !== undefined && found.alignment.steps.length === 0 && found.cost < 1;
  };
  const above = agrees(row.district, district.code) && agrees(row.regency, district.regency.code);
  return alignmentOf(best).steps.length === 0 && above && agrees(row.province, district.regency.province.code);
}

/** Every filled column is the official name letter by letter, a type word aside where it agrees. */
function isSameText(row: ReadRow, { reading, place }: Hypothesis): boolean {
  const { district } = place;
  const { regency } = district;
  const agrees = reading.claim === "none" || reading.claim === (isKelurahan(place.code) ? "kelurahan" : "desa");
  const bare = (pattern: RegExp, { text }: ReadCell) => text.normalize("NFC").trim().replace(pattern, "");
  const empty = (cell: ReadCell) => cell.tokens.length === 0;
  const province = row.province.cell.text.trim();
  return (
    agrees &&
    reading.leading &&
    reading.fromDistrict === undefined &&
    villageText(row, reading.typeWords.length) === place.name &&
    (empty(row.district.cell) || bare(/^(?:kec\.?|kecamatan|distrik)\s/i, row.district.cell).trim() === district.name) &&
    (empty(row.regency.cell) || [regency.name, regency.bareName, regency.code].includes(bare(/^$/, row.regency.cell))) &&
    (empty(row.province.cell) || [regency.province.name, regency.province.code].some((name) => name === province))
  );
}

/** The village cell without its first words, spaces kept. */
function villageText({ village }: ReadRow, typeWords: number): string {
  let text = village.text.normalize("NFC").trim();
  for (let taken = 0; taken < typeWords; taken++) text = text.replace(/^\S+ /, "");
  return text;
}
