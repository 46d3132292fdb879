const units = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const romans = [
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
  "xvi",
  "xvii",
  "xviii",
  "xix",
  "xx",
];
const specials: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11, seratus: 100, seribu: 1000 };
const scales: Readonly<Record<string, number>> = { puluh: 10, ratus: 100, ribu: 1000 };

const wordValues: ReadonlyMap<string, number> = new Map([
  ...units.map((word, index) => [word, index + 1] as const),
  ...romans.map((word, index) => [word, index + 1] as const),
  ...Object.entries(specials),
]);

/** Tokens with every number in digits: "dalu sepuluh a" and "dalu x a" are "dalu 10 a", "enam ratus" is "600". */
export function withDigits(tokens: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { value, length } = numberAt(tokens, at);
    out.push(value === undefined ? (tokens[at] as string) : String(value));
    at += length;
  }
  return out;
}

/** The number that begins at this token: digits, a Roman numeral to XX, or Indonesian words. */
function numberAt(tokens: readonly string[], at: number): { value: number | undefined; length: number } {
  const token = tokens[at] as string;
  if (/^\d+$/.test(token)) return { value: Number(token), length: 1 };
  const value = wordValues.get(token);
  if (value === undefined || !units.includes(token)) return { value, length: 1 };
  const next = tokens[at + 1] ?? "";
  if (next === "belas") return { value: value + 10, length: 2 };
  const scale = scales[next];
  return scale === undefined ? { value, length: 1 } : { value: value * scale, length: 2 };
}

/** Is this token a number in one of its spellings? */
export const isNumber = (token: string): boolean => wordValues.has(token) || /^\d+$/.test(token);
