import type { Dataset, Finding } from "@pimpasa/core";
import { type Acknowledgement, identityOf, isComplete, openEntry } from "./acknowledgement.ts";
import { fingerprints } from "./fingerprint.ts";

/** A finding with the entry under which it stands in an acknowledgement file. */
export interface MatchedFinding {
  readonly finding: Finding;
  readonly entry: Acknowledgement;
}

/** Findings by whether somebody has acknowledged them. */
export interface Acknowledged {
  readonly open: readonly MatchedFinding[];
  readonly acknowledged: readonly MatchedFinding[];
  /** Entries with a reason that match nothing any more: what they were about was corrected, or has changed. */
  readonly lapsed: readonly Acknowledgement[];
  /** Entries that do not count, since reason, day or role are missing. */
  readonly incomplete: readonly Acknowledgement[];
}

/** Which findings are acknowledged? An entry counts while what it is about is as it was. */
export function matchAcknowledgements(dataset: Dataset, findings: readonly Finding[], entries: readonly Acknowledgement[]): Acknowledged {
  const fingerprint = fingerprints(dataset);
  const complete = new Map(entries.filter(isComplete).map((entry) => [identityOf(entry), entry]));
  const used = new Set<string>();
  const [open, acknowledged]: [MatchedFinding[], MatchedFinding[]] = [[], []];
  for (const finding of findings) {
    const own = openEntry(finding, fingerprint(finding));
    const entry = complete.get(identityOf(own));
    if (entry === undefined) open.push({ finding, entry: own });
    else acknowledged.push({ finding, entry });
    used.add(identityOf(own));
  }
  return {
    open,
    acknowledged,
    lapsed: [...complete].flatMap(([identity, entry]) => (used.has(identity) ? [] : [entry])),
    incomplete: entries.filter((entry) => !isComplete(entry)),
  };
}
