/** Longer cells are no names. The longest official name has 38 characters. */
export const maximumCellLength = 200;

/** Longer names are no names either; it bounds the work of aligning. */
const maximumTokens = 10;

/**
 * The words of a text without case, accents, control and direction characters and punctuation.
 * Apostrophes vanish ("Ba'u" is "bau"), other punctuation separates. Undefined where there are too many words.
 */
export function foldText(text: string): readonly string[] | undefined {
  const folded = text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cc}\p{Cf}\p{Co}\p{Cs}'’‘ʼ`´"“”*]/gu, (char) => (/[\t\n\r]/.test(char) ? " " : ""))
    .toLowerCase();
  const tokens = folded.match(/[a-z]+|\d+/g) ?? [];
  return tokens.length > maximumTokens ? undefined : tokens;
}

/** A cell as text: numbers are written out, everything else that is not text is empty. */
export function cellText(cell: unknown): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" && Number.isFinite(cell) ? String(cell) : "";
}

/** A cell as it may be shown in a message: one line, no control characters, at most 60 characters. */
export function shownCell(text: string): string {
  const line = text
    .slice(0, maximumCellLength)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, " ")
    .trim();
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line;
}
