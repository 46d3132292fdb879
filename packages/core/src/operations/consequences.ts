import type { Dataset } from "../dataset.ts";
import { isSupplied } from "../dataset.ts";
import { containsDay, type Interval, intersection, uncovered } from "../interval.ts";
import { addedTo, type Changes, type DatedTable, type ReplacedRecord } from "./changes.ts";
import { type Consequence, consequence } from "./consequence.ts";
import type { ProgrammeView } from "./programme-view.ts";
import { stepsDue } from "./steps-due.ts";

/** The surroundings of a change, before and after it. */
export interface BeforeAndAfter {
  readonly before: Dataset;
  readonly after: Dataset;
}

/** What follows from the changes, worked out from their surroundings. */
export function consequencesOf(view: ProgrammeView, changes: Changes, around: BeforeAndAfter): Consequence[] {
  const villages = [
    ...new Set([...touched(changes, "designations"), ...touched(changes, "assignments")].map(({ villageId }) => villageId)),
  ];
  return [
    ...endedIn(changes, "assignments").map(({ before, after }) => assignmentEnded(before, after.to as never)),
    ...villages.flatMap((village) => [...notDesignated(village, around), ...withoutLead(village, around)]),
    ...officesWithoutOfficer(view, changes),
    ...stepsDue(view, changes),
  ];
}

type Replaced<T extends DatedTable> = Extract<ReplacedRecord, { readonly table: T }>;

const endedIn = <T extends DatedTable>(changes: Changes, table: T): Replaced<T>[] =>
  changes.replace.filter((one): one is Replaced<T> => one.table === table);

const touched = <T extends "designations" | "assignments">(changes: Changes, table: T): { readonly villageId: string }[] => [
  ...addedTo(changes, table),
  ...endedIn<"designations" | "assignments">(changes, table).map(({ before }) => before),
];

const assignmentEnded = ({ id, officerId, villageId, role }: Dataset["assignments"][number], day: Interval["from"]): Consequence =>
  consequence("assignment-ended", { assignment: id, officer: officerId, village: villageId, role, day });

const days = ({ from, to }: Interval) => ({ from, to: to ?? ("" as const) });

const designationsOf = (dataset: Dataset, village: string): Interval[] =>
  dataset.designations.filter(({ villageId }) => villageId === village);

/** Days on which an office designated the village before, and none does after. */
const notDesignated = (village: string, { before, after }: BeforeAndAfter): Consequence[] =>
  designationsOf(before, village)
    .flatMap((designation) => uncovered(designation, designationsOf(after, village)))
    .map((interval) => consequence("village-not-designated", { village, ...days(interval) }));

/** Days without a lead after, which were not days without a lead before. */
function withoutLead(village: string, { before, after }: BeforeAndAfter): Consequence[] {
  if (!isSupplied(after, "assignments")) return [];
  const earlier = leaderless(before, village);
  return leaderless(after, village)
    .flatMap((interval) => uncovered(interval, earlier))
    .map((interval) => {
      const supports = assignmentsOf(after, village, "support").filter((support) => containsDay(support, interval.from));
      const officers = [...new Set(supports.map(({ officerId }) => officerId))];
      return consequence("village-without-lead", { village, ...days(interval), supports: officers });
    });
}

const assignmentsOf = (dataset: Dataset, village: string, role: "lead" | "support"): Dataset["assignments"] =>
  dataset.assignments.filter((one) => one.villageId === village && one.role === role);

const leaderless = (dataset: Dataset, village: string): Interval[] =>
  designationsOf(dataset, village).flatMap((designation) => uncovered(designation, assignmentsOf(dataset, village, "lead")));

/** Days on which an ended posting was the only one at its office. */
function officesWithoutOfficer({ dataset, timeline }: ProgrammeView, changes: Changes): Consequence[] {
  const ends = endedIn(changes, "postings");
  const replaced = new Set(ends.map(({ before }) => before.id));
  return ends.flatMap(({ before, after }) => {
    const others = timeline.officersAt.all(before.officeId).filter(({ id }) => !replaced.has(id));
    const lost = uncovered(before, [after, ...others]);
    const office = dataset.offices.find(({ id }) => id === before.officeId);
    const open = lost.flatMap((interval) => (office === undefined ? interval : (intersection(interval, office) ?? [])));
    return open.map((interval) => consequence("office-without-officer", { office: before.officeId, ...days(interval) }));
  });
}
