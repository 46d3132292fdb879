import type { Officer } from "../entities/officer.ts";
import { type Finding, finding } from "../finding.ts";
import type { Nip } from "../nip.ts";
import { isPseudonym, type Pseudonym } from "../pseudonym.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** In years, by the difference of the two years in the number. Nobody is appointed younger; the highest age of retirement is older than any appointment. */
const ages = { minimum: 18, maximum: 60 };

/**
 * An officer was of age when appointed; no two officers have one number. The text never holds the number. The year is not
 * compared with postings: that of a PPPK is of the contract, and a count of contracts looks like a month.
 */
export const nipPlausible: Rule = {
  codes: {
    "nip-implausible": { severities: ["warning"], source: ruleSources.nip },
    "nip-shared": { severities: ["error"], source: ruleSources.nip },
  },
  reads: ["officers"],
  check(view) {
    const first = new Map<Nip | Pseudonym, string>();
    return view.dataset.officers.flatMap((officer) => {
      if (officer.nip === undefined) return [];
      const other = first.get(officer.nip);
      first.set(officer.nip, other ?? officer.id);
      const told = isPseudonym(officer.nip) ? [] : implausible(officer, officer.nip);
      return [...told, ...(other === undefined ? [] : [shared(officer, other)])];
    });
  },
};

function implausible({ id }: Officer, nip: Nip): Finding[] {
  const age = Number(nip.slice(8, 12)) - Number(nip.slice(0, 4));
  if (age >= ages.minimum && age <= ages.maximum) return [];
  return [finding("nip-implausible", "warning", { table: "officers", key: id, path: ["nip"] }, {})];
}

const shared = (officer: Officer, other: string): Finding =>
  finding("nip-shared", "error", { table: "officers", key: officer.id, path: ["nip"] }, { other });
