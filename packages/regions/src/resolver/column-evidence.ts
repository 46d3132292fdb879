import { alignNames, type NameAlignment } from "./align-names.ts";
import type { NameForm, NameIndex } from "./name-index.ts";
import { formOfTokens } from "./name-index.ts";

/** What a column's text says of one region: how unlikely the text is for it. */
export interface PlaceEvidence<P> {
  readonly place: P;
  readonly cost: number;
  readonly alignment: NameAlignment;
}

interface Named {
  readonly form: NameForm | undefined;
}

/** The regions whose names resemble these words, nearest first. */
export function similarPlaces<P extends Named>(
  tokens: readonly string[],
  index: NameIndex,
  places: readonly P[],
  limit = 12,
): readonly PlaceEvidence<P>[] {
  const { key } = formOfTokens(tokens);
  const positions = new Set([...index.exact(key), ...index.similar(key, limit, 0.3)]);
  return [...positions]
    .flatMap((position) => {
      const place = places[position] as P;
      if (place.form === undefined) return [];
      const alignment = alignNames(tokens, place.form.tokens);
      return alignment.cost === Number.POSITIVE_INFINITY ? [] : [{ place, cost: alignment.cost, alignment }];
    })
    .sort((a, b) => a.cost - b.cost);
}
