import type { Dataset } from "@pimpasa/core";
import { type Acknowledgement, identityOf, isComplete, openEntry } from "./acknowledgement.ts";
import { fingerprints } from "./fingerprint.ts";
import type { Subject } from "./subject.ts";

/** A finding or hint with the entry under which it stands in an acknowledgement file. */
export interface Matched<S extends Subject> {
  readonly subject: S;
  readonly entry: Acknowledgement;
}

/** Compares what was found with the entries of an acknowledgement file. */
export interface AcknowledgementMatcher {
  /** The complete entry that is about this, as it is now; undefined where there is none. */
  find(subject: Subject): Acknowledgement | undefined;
  /** The subject with its entry: the complete one, or one that waits for a reason. */
  match<S extends Subject>(subject: S): Matched<S>;
  /** Complete entries that are about none of these: corrected, or changed since. */
  lapsed(matched: readonly Matched<Subject>[]): Acknowledgement[];
  /** Entries that do not count, since reason, day or role are missing. */
  readonly incomplete: readonly Acknowledgement[];
}

/** What was not read is in no figure and in no other finding: a person cannot say that this is all right. */
const unread: ReadonlySet<string> = new Set(["table-unreadable", "column-missing", "programme-invalid"]);
export const isUnread = (subject: Subject): boolean => "rule" in subject && unread.has(subject.rule);

/** An entry counts while what it is about is as it was when it was acknowledged. */
export function acknowledgementMatcher(dataset: Dataset, entries: readonly Acknowledgement[]): AcknowledgementMatcher {
  const fingerprint = fingerprints(dataset);
  const complete = new Map(entries.filter(isComplete).map((entry) => [identityOf(entry), entry]));
  const open = (subject: Subject): Acknowledgement => openEntry(subject, fingerprint(subject));
  return {
    find: (subject) => (complete.size === 0 || isUnread(subject) ? undefined : complete.get(identityOf(open(subject)))),
    match(subject) {
      const entry = open(subject);
      return { subject, entry: complete.get(identityOf(entry)) ?? entry };
    },
    lapsed(matched) {
      const used = new Set(matched.map(({ entry }) => identityOf(entry)));
      return [...complete].flatMap(([identity, entry]) => (used.has(identity) ? [] : [entry]));
    },
    incomplete: entries.filter((entry) => !isComplete(entry)),
  };
}
