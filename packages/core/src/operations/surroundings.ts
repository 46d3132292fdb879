import type { Dataset } from "../dataset.ts";
import type { Changes } from "./changes.ts";
import { eventsAround } from "./events-around.ts";
import { named } from "./named.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** Tables that no rule reads together with one that changes. */
const apart = { regions: [], regionalOffices: [], observations: [], targets: [], signals: [], signalEvents: [] } as const;

/**
 * The part of the dataset whose findings the changes can touch: the records of the officers, villages and reports that they
 * name, and of what these belong to, in the order of their tables. The rules find the same differences here as in the whole,
 * in a time that does not grow with the events of others.
 */
export function surroundings(view: ProgrammeView, changes: Changes): Dataset {
  const { dataset, timeline } = view;
  const names = named(changes);
  const events = eventsAround(view, names, changes);
  const assigned = [...names.officers].flatMap((id) => timeline.assignmentsOf.all(id).map(({ villageId }) => villageId));
  const villages = new Set([...names.villages, ...events.villages, ...assigned]);
  const assignments = dataset.assignments.filter((one) => villages.has(one.villageId) || names.officers.has(one.officerId));
  const officers = new Set([...names.officers, ...events.officers, ...assignments.map(({ officerId }) => officerId)]);
  const designations = dataset.designations.filter((one) => villages.has(one.villageId) || names.decrees.has(one.decree ?? ""));
  const offices = new Set(designations.map(({ officeId }) => officeId));
  return {
    ...dataset,
    ...apart,
    officers: dataset.officers.filter(({ id }) => officers.has(id)),
    villages: dataset.villages.filter(({ id }) => villages.has(id)),
    workingAreas: dataset.workingAreas.filter(({ officeId }) => offices.has(officeId) || names.offices.has(officeId)),
    postings: dataset.postings.filter(({ officerId }) => officers.has(officerId)),
    designations,
    assignments,
    liaisons: dataset.liaisons.filter(({ villageId }) => names.villages.has(villageId)),
    ...events.tables,
  };
}
