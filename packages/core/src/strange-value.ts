import { type Field, labelsOf } from "./field.ts";
import type { Issue } from "./issue.ts";

/** What stands in a message where the value is not repeated. */
const notShown = "…";
const longestShown = 40;

/**
 * An issue of a table with personal fields, in which a row whose columns have shifted puts a name or free text where a
 * day, a number or a term belongs: such a value is not repeated. One that is made of digits and their signs is, and a term
 * whose every word is like a word of the vocabulary. The place of the cell is told in any case.
 */
export function withoutStrangeValue(found: Issue, field: Field | undefined): Issue {
  const { value } = found.params as { value?: string };
  if (value === undefined || (field !== undefined && isLikely(field, value))) return found;
  return { ...found, params: { ...found.params, value: notShown } } as Issue;
}

function isLikely(field: Field, value: string): boolean {
  if (value.length > longestShown) return false;
  if (field.vocabulary !== undefined) return wordsOf(value).every(isLikeOneOf(vocabularyWords(field.vocabulary)));
  return /^[\d\s.,:/+\-TZ]*$/.test(value);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

function vocabularyWords(vocabulary: NonNullable<Field["vocabulary"]>): Set<string> {
  return new Set(Object.entries(labelsOf(vocabulary)).flatMap(([code, label]) => wordsOf([code, label.id, label.en].join(" "))));
}

/** A slip of the keyboard is mostly not in the first letters. */
const firstLetters = 5;
const isLikeOneOf = (known: ReadonlySet<string>) => {
  const beginnings = new Set([...known].map((word) => word.slice(0, firstLetters)));
  return (word: string): boolean => beginnings.has(word.slice(0, firstLetters));
};
