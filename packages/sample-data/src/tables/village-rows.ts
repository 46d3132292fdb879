import type { Assignment, DecreeNumber, Liaison } from "@pimpasa/core";
import type { AssignmentDraft, VillageDraft } from "../plan/drafts.ts";
import type { World } from "../plan/world.ts";
import { randomOf, streams } from "../random.ts";
import { datesOf, lazily, numbered, type RowsOf } from "./rows.ts";

/** Officers, villages, and who was where. Officers are pseudonymous, liaisons nameless. */
export function villageRows(world: World): RowsOf<"officers" | "postings" | "villages" | "designations" | "assignments" | "liaisons"> {
  return {
    officers: world.officers.map(({ id }) => ({ id })),
    postings: numbered("posting", world.postings, (draft, id) => ({
      id,
      officerId: draft.officer.id,
      officeId: draft.office.id,
      decree: draft.decree as DecreeNumber,
      ...datesOf(draft),
    })),
    villages: lazily(() => world.villages.map(({ id, regionCode, name }) => ({ id, regionCode, name, kind: "desa" }))),
    designations: numbered("designation", world.designations, (draft, id) => ({
      id,
      villageId: draft.village.id,
      officeId: draft.office.id,
      decree: draft.decree as DecreeNumber,
      ...datesOf(draft),
    })),
    assignments: numbered("assignment", world.assignments, assignmentRow),
    liaisons: lazily(() => liaisonsOf(world)),
  };
}

const assignmentRow = (draft: AssignmentDraft, id: string): Assignment => ({
  id,
  officerId: draft.officer.id,
  villageId: draft.village.id,
  role: draft.role,
  decree: draft.decree as DecreeNumber,
  ...datesOf(draft),
});

function* liaisonsOf(world: World): Iterable<Liaison> {
  for (const village of world.villages) yield* liaisonsIn(world, village);
}

const positions = ["Kepala Desa", "Sekretaris Desa", "Kepala Seksi Pelayanan", "Kepala Dusun"] as const;
const leastDaysToSucceed = 200;

/** Most villages have one contact; in some another one succeeds. They end with the last designation. */
function* liaisonsIn(world: World, village: VillageDraft): Iterable<Liaison> {
  const random = randomOf(world.settings.seed, streams.liaisons, village.number);
  const from = village.designations[0]?.from ?? world.lastDay;
  const to = village.designations.at(-1)?.to ?? Infinity;
  if (random.chance(60)) return;
  const change = from + random.between(60, 500);
  const isSucceeded = random.chance(150) && change < Math.min(to, world.lastDay) && change - from >= leastDaysToSucceed;
  const terms = isSucceeded
    ? [
        { from, to: change },
        { from: change, to },
      ]
    : [{ from, to }];
  for (const [index, term] of terms.entries()) {
    const id = `liaison-${village.id.slice("village-".length)}-${index + 1}`;
    yield { id, villageId: village.id, position: random.pick(positions), ...datesOf(term) };
  }
}
