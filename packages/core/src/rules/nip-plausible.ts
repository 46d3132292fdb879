import type { Officer } from "../entities/officer.ts";
import { type Finding, finding } from "../finding.ts";
import type { Nip } from "../nip.ts";
import { isPseudonym, type Pseudonym } from "../pseudonym.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** In years, by the difference of the two years in the number. Nobody is appointed younger; the highest age of retirement is older than any appointment. */
const ages = { minimum: 18, maximum: 60 };

/**
 * An officer was of age when appointed and was appointed before being posted; no two officers have one number. The text
 * never holds the number. For a PPPK the year is that of the contract, which can be a later one than the first posting.
 */
export const nipPlausible: Rule = {
  codes: {
    "nip-implausible": { severities: ["warning"], source: ruleSources.nip },
    "nip-shared": { severities: ["error"], source: ruleSources.nip },
  },
  reads: ["officers", "postings"],
  check(view) {
    const first = new Map<Nip | Pseudonym, string>();
    return view.dataset.officers.flatMap((officer) => {
      if (officer.nip === undefined) return [];
      const other = first.get(officer.nip);
      first.set(officer.nip, other ?? officer.id);
      const told = isPseudonym(officer.nip) ? [] : implausible(view, officer, officer.nip);
      return [...told, ...(other === undefined ? [] : [shared(officer, other)])];
    });
  },
};

function implausible({ timeline }: DatasetView, { id }: Officer, nip: Nip): Finding[] {
  const [birthYear, appointmentYear] = [Number(nip.slice(0, 4)), Number(nip.slice(8, 12))];
  const age = appointmentYear - birthYear;
  const found = (problem: "age" | "posted-before") =>
    finding("nip-implausible", "warning", { table: "officers", key: id, path: ["nip"] }, { problem });
  if (age < ages.minimum || age > ages.maximum) return [found("age")];
  const firstPosting = timeline.postingOf.steps(id)[0]?.record;
  if (firstPosting === undefined || isOfContract(nip)) return [];
  return appointmentYear > Number(firstPosting.from.slice(0, 4)) ? [found("posted-before")] : [];
}

/** A number that has no month after the year has the count of contracts there: that of a PPPK. */
const isOfContract = (nip: Nip): boolean => Number(nip.slice(12, 14)) < 1 || Number(nip.slice(12, 14)) > 12;

const shared = (officer: Officer, other: string): Finding =>
  finding("nip-shared", "error", { table: "officers", key: officer.id, path: ["nip"] }, { other });
