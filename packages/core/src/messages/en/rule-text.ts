import type { Finding } from "../../finding.ts";
import type { RuleParams } from "../../rule-params.ts";
import { termLabels } from "../../term-labels.ts";
import type { VillageKind } from "../../terms.ts";
import { type TextsByCode, textOf } from "../texts-by-code.ts";
import { issueText } from "./issue-text.ts";
import { faults, levels, signalState, state, until } from "./rule-words.ts";

const texts: TextsByCode<RuleParams> = {
  "table-unreadable": (p) => `${p.source}: ${faults[p.fault]?.(p.detail) ?? p.fault}.`,
  "table-unknown": (p) => `"${p.source}" is no known table and was not read; look at the name of the file.`,
  "column-unknown": (p) => `The column "${p.column}" of ${p.source} is not known and was not read; look at its name.`,
  "column-missing": (p) => `The required column "${p.column}" is not in ${p.source}; add it.`,
  "column-repeated": (p) => `The column "${p.column}" of ${p.source} repeats what another one holds; remove one.`,
  "programme-invalid": (p) => `programme.json${p.path ? `, ${p.path}` : ""}: ${p.issue === undefined ? p.problem : issueText(p.issue)}`,
  "reference-missing": (p) =>
    p.rejected
      ? `"${p.id}" (${p.column}) points to a rejected row of ${p.to}; ${p.count} record(s) refer to it. Correct that row first.`
      : `"${p.id}" (${p.column}) is not in ${p.to}; ${p.count} record(s) refer to it. Add it or correct the id.`,
  "posting-overlap": (p) =>
    `Officer ${p.officer} is posted to two units at once (also ${p.other}) from ${p.from} ${until(p.to)}. End the older one; until then the one that began later counts.`,
  "designation-overlap": (p) =>
    `Village ${p.village} is designated twice at once (also ${p.other}) from ${p.from} ${until(p.to)}. End the older one; until then the one that began later counts.`,
  "lead-overlap": (p) =>
    `Village ${p.village} has two leads at once (also ${p.other}) from ${p.from} ${until(p.to)}. End the older one; until then the one that began later counts.`,
  "assignment-outside-posting": (p) =>
    `Officer ${p.officer} is assigned to village ${p.village} without a posting to the office that designates it, from ${p.from} ${until(p.to)}. Correct the posting, the designation or the assignment.`,
  "regency-outside-working-area": (p) =>
    `Village ${p.village} lies in ${p.regency}, outside the working area of office ${p.office} from ${p.from} ${until(p.to)}. Look at the village's code, the office, or its working area.`,
  "region-unknown": (p) => `The code ${p.code} is not in the list of regions; look at it, or add it to regions.csv if the region is new.`,
  "region-retired": (p) =>
    p.successors === ""
      ? `The code ${p.code} is no longer in force, and what follows it is not known; look for the code of today.`
      : `The code ${p.code} is no longer in force; what follows it: ${p.successors}. Look at it, then change the code.`,
  "region-not-loaded": (p) => `The village codes of province ${p.province} were not checked (${p.count} villages): its list is not loaded.`,
  "region-code-shared": (p) => `The code ${p.code} is used by village ${p.other} already; one code for one village.`,
  "report-history-start": (p) =>
    `The history begins with "${state(p.state)}" (${p.at}); it should be "${termLabels.reportState.submitted.en}" at exactly the time in submittedAt.`,
  "report-history-missing": (p) => `${p.count} report(s) without a history count as submitted and still open; add their histories.`,
  "report-transition": (p) => `"${state(p.to)}" cannot follow "${state(p.from)}". Look for an entry that is missing or out of order.`,
  "report-time-order": (p) => `"${state(p.state)}" (${p.at}) lies before the state that precedes it (${p.before}). Look at both times.`,
  "person-number-id": (p) =>
    `${p.count} id(s) in the column "${p.column}" look like a NIP, a NIK or a mobile number; use ids that are no personal data. Messages put the number out.`,
  "formula-text": (p) => `${p.count} text(s) in the column "${p.column}" begin like a formula; a spreadsheet program will run them.`,
  "office-outside-regional-office": (p) =>
    `The office stands in province ${p.province}, but its regional office (${p.regionalOffice}) in province ${p.other}. Correct one of them, unless the regional office serves both.`,
  "office-class-overlap": (p) =>
    `Office ${p.office} has two classes at once (also ${p.other}) from ${p.from} ${until(p.to)}. End the older one.`,
  "working-area-repeated": (p) =>
    `${p.regency} stands twice in the working area of office ${p.office} (also ${p.other}) from ${p.from} ${until(p.to)}. Remove one.`,
  "office-not-open": (p) =>
    `Office ${p.office} is not open from ${p.from} ${until(p.to)}. Correct the days of this record or those of the office.`,
  "nip-implausible": () => "By the NIP the officer was appointed before 18 or after 60 years of age; look at the NIP.",
  "nip-shared": (p) => `Officer ${p.other} has this NIP too; one NIP for one person. Merge or correct them.`,
  "decree-missing": (p) => `${p.count} of ${p.of} records have no decree number; add it.`,
  "decree-of-two-offices": (p) =>
    `Decree ${p.decree} is used by office ${p.office} and by office ${p.other}; a decree is of one office. Correct one of them.`,
  "village-kind-mismatch": (p) =>
    `"${termLabels.villageKind[p.kind as VillageKind].en}" does not fit the code ${p.code} (first digit: 1 kelurahan, 2 desa, 3 desa adat). Look at both.`,
  "lead-gap": (p) =>
    `Village ${p.village} has no lead from ${p.from} ${until(p.to)}, between two leads. If it was handed over without a gap, correct the days.`,
  "assignment-overlap": (p) =>
    `Officer ${p.officer} is assigned twice at once to village ${p.village} (also ${p.other}) from ${p.from} ${until(p.to)}. End one of them.`,
  "assignment-without-consent": (p) =>
    p.practice === "with-consent"
      ? `Officer ${p.officer} of a detention house is assigned to village ${p.village} without the consent of the designating office, from ${p.from} ${until(p.to)}. Give the letter in hostConsent, or adapt the policy profile.`
      : `Officer ${p.officer} of a detention house is assigned to village ${p.village}, from ${p.from} ${until(p.to)}, which the policy profile does not allow. Assign an officer of the designating office, or adapt the profile.`,
  "officer-over-capacity": (p) =>
    `Officer ${p.officer} leads ${p.count} villages from ${p.from}; the policy profile allows ${p.capacity}. Hand some over.`,
  "liaison-outside-designation": (p) =>
    `Village ${p.village} is on no day designated from ${p.from} ${until(p.to)}. Look at the village or its designation.`,
  "event-in-future": (p) => `${p.count} record(s) whose ${p.column} is after the day of the check (${p.day}). Correct the day.`,
  "recorded-before-event": (p) => `${p.count} record(s) whose ${p.column} is before what they record. Look at both times.`,
  "submitted-before-event": (p) => `${p.count} report(s) submitted before their event (${p.column}). Look at both times.`,
  "activity-outside-designation": (p) =>
    `${p.count} activity(ies) in village ${p.village} on days on which it is not designated (first ${p.day}). Look at the day or the designation.`,
  "activity-by-other-officer": (p) =>
    `${p.count} activity(ies) in village ${p.village} by officer ${p.officer}, who on that day is neither assigned to it nor posted to its office (first ${p.day}). Look at the officer or the assignment.`,
  "activity-village-repeated": (p) => `Village ${p.village} stands twice in activity ${p.activity}. Remove one.`,
  "activity-duplicate": (p) =>
    `It is the same as activity ${p.other}: village, day, kind, officers, topics and participants. Remove one if it was one activity.`,
  "participants-exceed-population": (p) =>
    `${p.count} activity(ies) in village ${p.village} with more participants (${p.participants}) than it has residents. Look at the number.`,
  "report-outside-designation": (p) =>
    `${p.count} report(s) from village ${p.village} on days on which it is not designated (first ${p.day}). Look at the day or the designation.`,
  "report-record-order": (p) => `"${state(p.state)}" was recorded before the state that precedes it; a history is only added to.`,
  "report-by-other-officer": (p) =>
    `${p.count} state(s) of reports of village ${p.village} set by officer ${p.officer}, who on that day is neither assigned to it nor posted to its office (first ${p.day}). Look at the officer or the assignment.`,
  "follow-up-section-missing": (p) => `${p.count} follow-up(s) without a section (Intelkim or Wasdakim); add it.`,
  "follow-up-section-misplaced": (p) => `${p.count} state(s) before the follow-up hold a ${p.column}. Move it to the follow-up.`,
  "report-overdue": (p) =>
    `${p.count} report(s) of ${p.office === "" ? "no office" : `office ${p.office}`} are past the level of ${levels[p.level] ?? p.level} of ${p.policy} (the longest since ${p.due}).`,
  "nil-report-contradicted": (p) =>
    `Village ${p.village} had nothing to report for ${p.month}, but report ${p.report} is of that month. Remove the wrong one.`,
  "nil-report-repeated": (p) => `Village ${p.village} has two nil reports for ${p.month} (also ${p.other}). Remove one.`,
  "nil-report-early": (p) =>
    `The nil report for ${p.month} was submitted before the last day of that month. Look at the month and the day.`,
  "observation-out-of-range": (p) =>
    `The value ${p.value} is not possible for ${p.indicator} (${p.bounds}). Look at the value or its unit.`,
  "observation-unit": (p) => `The unit of ${p.indicator} is "${p.expected}", not "${p.unit}". Convert the value.`,
  "observation-contradiction": (p) =>
    `${p.indicator} for ${p.region}, ${p.period}: ${p.value} here, ${p.otherValue} in ${p.other}, from the same source. Remove the wrong one.`,
  "target-contradiction": (p) =>
    `Target of ${p.kpi} for ${p.period}: ${p.value} here, ${p.otherValue} in ${p.other}. Remove the wrong one.`,
  "target-of-two-areas": (p) => `A target for region ${p.region} and for office ${p.office} at once; choose one.`,
  "signal-history-start": (p) =>
    `The history of the signal begins with "${signalState(p.state)}" (${p.at}); it should be "${termLabels.signalState.raised.en}" at exactly the time in raisedAt.`,
  "signal-transition": (p) =>
    `"${signalState(p.to)}" cannot follow "${signalState(p.from)}". Look for an entry that is missing or out of order.`,
  "signal-time-order": (p) =>
    `"${signalState(p.state)}" (${p.at}) lies before the state that precedes it (${p.before}). Look at both times.`,
  "signal-outcome-missing": () => "The signal is closed without an outcome; say whether it was confirmed.",
};

/** What a rule found, in English, with what to do. */
export const ruleText = (found: Finding): string => textOf(texts, found.rule, found.params);
