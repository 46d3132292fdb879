/** The parameters of each reason's text. Names and what was written, never more than 60 characters of a cell. */
export interface BecauseParams {
  "village-empty": object;
  "only-type-words": { written: string };
  "cell-too-long": { column: string };
  "not-found": { written: string; area: string };
  "province-not-loaded": { province: string };
  "names-a-district": { written: string; district: string };
  "type-word-dropped": { word: string };
  "type-word-differs": { word: string; official: string };
  "type-word-doubled": { words: string };
  "not-a-village-word": { word: string };
  "spelling-differs": { column: string; written: string; official: string };
  "word-shortened": { column: string; written: string; official: string };
  "number-written-differently": { column: string; written: string; official: string };
  "word-left-out": { column: string; word: string };
  "word-added": { column: string; word: string };
  "words-swapped": { column: string; written: string; official: string };
  "column-empty": { column: string };
  "district-wrong": { written: string; district: string };
  "name-in-district-column": { written: string; district: string };
  "district-unknown": { written: string; district: string };
  "regency-wrong": { written: string; regency: string };
  "regency-unknown": { written: string };
  "province-wrong": { written: string; province: string };
  "province-unknown": { written: string };
  "kind-word-missing": { written: string; count: number };
  "same-name-elsewhere": { name: string; count: number; area: string };
  "close-rival": { name: string; district: string; regency: string };
  "list-district-text": { written: string; district: string; rows: number };
  "list-neighbours": { district: string; rows: number };
  "list-taken": { name: string; row: number };
}
export type BecauseCode = keyof BecauseParams;

/** One reason of a resolution: a code with the parameters of its text. `becauseText` puts it in words. */
export type Because = { [C in BecauseCode]: { readonly code: C; readonly params: BecauseParams[C] } }[BecauseCode];

export const because = <C extends BecauseCode>(code: C, params: BecauseParams[C]): Because => ({ code, params }) as Because;
