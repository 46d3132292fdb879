import { foldText } from "./fold-text.ts";
import { withDigits } from "./number-words.ts";

/** One name as it is compared: its words, and one key without spaces in which all numbers are digits. */
export interface NameForm {
  readonly tokens: readonly string[];
  readonly key: string;
}

/** The form of a name; undefined where no word is left of it or there are too many. */
export function formOf(text: string): NameForm | undefined {
  const tokens = foldText(text);
  return tokens === undefined || tokens.length === 0 ? undefined : formOfTokens(tokens);
}

export const formOfTokens = (tokens: readonly string[]): NameForm => ({ tokens, key: withDigits(tokens).join("") });

const symbols = 37;
const symbolOf = (code: number): number => (code >= 97 ? code - 96 : code >= 48 ? code - 21 : 0);

/** Finds names that share letters with a text: an inverted index over the trigrams of the distinct keys. */
export class NameIndex {
  /** Positions of the items with this key. */
  readonly #positions = new Map<string, number[]>();
  readonly #keys: readonly string[];
  readonly #starts = new Uint32Array(symbols ** 3 + 1);
  readonly #postings: Uint32Array;
  readonly #shared: Uint8Array;

  constructor(keys: readonly string[]) {
    keys.forEach((key, position) => {
      const positions = this.#positions.get(key);
      if (positions) positions.push(position);
      else this.#positions.set(key, [position]);
    });
    this.#keys = [...this.#positions.keys()];
    this.#postings = this.#fill();
    this.#shared = new Uint8Array(this.#keys.length);
  }

  /** The items whose key is this one. */
  exact(key: string): readonly number[] {
    return this.#positions.get(key) ?? [];
  }

  /** The items of the `limit` keys that share most trigrams with this one (Dice coefficient of at least `minimum`). */
  similar(key: string, limit: number, minimum: number): readonly number[] {
    const trigrams = trigramsOf(key);
    const touched: number[] = [];
    for (const trigram of trigrams) {
      for (let at = this.#starts[trigram] as number; at < (this.#starts[trigram + 1] as number); at++) {
        const id = this.#postings[at] as number;
        if (this.#shared[id] === 0) touched.push(id);
        if ((this.#shared[id] as number) < 255) this.#shared[id] = (this.#shared[id] as number) + 1;
      }
    }
    const scored = touched.map((id) => ({
      id,
      dice: (2 * (this.#shared[id] as number)) / (trigrams.length + (this.#keys[id] as string).length),
    }));
    for (const id of touched) this.#shared[id] = 0;
    const best = scored.filter((hit) => hit.dice >= minimum).sort((a, b) => b.dice - a.dice || a.id - b.id);
    return best.slice(0, limit).flatMap(({ id }) => this.exact(this.#keys[id] as string));
  }

  /** Counting sort of (trigram, key) pairs. */
  #fill(): Uint32Array {
    const perKey = this.#keys.map(trigramsOf);
    for (const trigrams of perKey) for (const trigram of trigrams) this.#starts[trigram + 1] = (this.#starts[trigram + 1] as number) + 1;
    for (let at = 1; at < this.#starts.length; at++) this.#starts[at] = (this.#starts[at] as number) + (this.#starts[at - 1] as number);
    const next = this.#starts.slice();
    const postings = new Uint32Array(this.#starts[this.#starts.length - 1] as number);
    perKey.forEach((trigrams, id) => {
      for (const trigram of trigrams) {
        const at = next[trigram] as number;
        postings[at] = id;
        next[trigram] = at + 1;
      }
    });
    return postings;
  }
}

/** As many as the key has letters: the ends count as a letter of their own. */
function trigramsOf(key: string): number[] {
  const trigrams: number[] = [];
  let first = 0;
  let second = key.length > 0 ? symbolOf(key.charCodeAt(0)) : 0;
  for (let at = 1; at <= key.length; at++) {
    const third = at < key.length ? symbolOf(key.charCodeAt(at)) : 0;
    trigrams.push((first * symbols + second) * symbols + third);
    first = second;
    second = third;
  }
  return trigrams;
}
