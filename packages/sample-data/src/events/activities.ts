import { type Activity, type ActivityKind, type ActivityVillage, fromDayNumber } from "@pimpasa/core";
import type { DesignationDraft, VillageDraft } from "../plan/drafts.ts";
import { type Random, randomOf, streams } from "../random.ts";
import { activityKindOf, activitySummaries, jointKinds, topicChoices } from "./activity-kinds.ts";
import { attendanceOf } from "./attendance.ts";
import { isAtRest } from "./habits.ts";
import { instantAt, localDay, minutesAt } from "./local-time.ts";
import {
  designatedDays,
  designationOn,
  habitsIn,
  leadOn,
  officersOn,
  offsetMinutesIn,
  type Stage,
  scaled,
  seasonOn,
  supportOn,
} from "./stage.ts";

/** One activity with the further villages that took part. */
export interface SampleActivity {
  readonly activity: Activity;
  readonly villages: readonly ActivityVillage[];
}

/** About two activities a month in an average village, in activities per day and million. */
const dailyRate = 66_000;

/** The activities that a village hosts, in order of their days. */
export function* activitiesOf(stage: Stage, village: VillageDraft): Iterable<SampleActivity> {
  const random = randomOf(stage.seed, streams.activities, village.number);
  const habits = habitsIn(stage, village);
  let serial = 1;
  for (const { day, designation } of designatedDays(stage, village)) {
    const rate = scaled(dailyRate, habits.activityPerMille, designation.office.traits.activityPerMille, seasonOn(stage, day));
    if (!random.rarely(rate) || isAtRest(habits, day)) continue;
    const made = activityOn(stage, { random, village, designation, day, serial });
    if (made === undefined) continue;
    serial += 1;
    yield made;
  }
}

interface Occasion {
  readonly random: Random;
  readonly village: VillageDraft;
  readonly designation: DesignationDraft;
  readonly day: number;
  readonly serial: number;
}

/** Undefined where no officer is there, or where the record was made only after the end. */
function activityOn(stage: Stage, occasion: Occasion): SampleActivity | undefined {
  const { random, village, day, serial } = occasion;
  const officerIds = officersOf(occasion);
  const kind = activityKindOf(random);
  const id = `activity-${String(village.number).padStart(5, "0")}-${String(serial).padStart(4, "0")}`;
  const details = {
    ...attendanceOf(random, kind),
    topics: [...random.pick(topicChoices[kind])],
    evidenceCount: random.chance(60) ? undefined : random.chance(80) ? 0 : random.between(1, 8),
    summary: random.chance(500) ? activitySummaries[kind] : undefined,
  };
  const offset = offsetMinutesIn(village);
  const recorded = minutesAt(day + recordingDelay(random), random.between(14 * 60, 22 * 60), offset);
  const villages = partnersOf(stage, occasion, kind, id);
  if (officerIds.length === 0 || localDay(recorded, offset) > stage.lastDay) return undefined;
  const recordedAt = instantAt(recorded, offset);
  return { activity: { id, kind, villageId: village.id, day: fromDayNumber(day), officerIds, ...details, recordedAt }, villages };
}

/** Days from the activity to its record: mostly none. */
function recordingDelay(random: Random): number {
  if (random.chance(820)) return 0;
  return random.chance(850) ? random.between(1, 6) : random.between(7, 30);
}

/** The lead, sometimes with the support. Where nobody leads, sometimes somebody else of the office. */
function officersOf({ random, village, designation, day }: Occasion): string[] {
  const lead = leadOn(village, day);
  if (lead === undefined) {
    const others = officersOn(designation.office, day);
    return others.length > 0 && random.chance(300) ? [random.pick(others).id] : [];
  }
  const support = supportOn(village, day);
  return support !== undefined && random.chance(350) ? [lead.id, support.id] : [lead.id];
}

const jointPerMille = 90;

/** Other villages of the office that took part; the activity was held there too, or they came to the host. */
function partnersOf(
  stage: Stage,
  { random, village, designation, day }: Occasion,
  kind: ActivityKind,
  activityId: string,
): ActivityVillage[] {
  if (!jointKinds.includes(kind) || !random.chance(jointPerMille)) return [];
  const neighbours = stage.villagesOf.get(designation.office) ?? [];
  const chosen = new Set<VillageDraft>();
  for (let attempt = random.between(1, 3); attempt > 0; attempt -= 1) {
    const other = random.pick(neighbours);
    const belongs = other !== village && designationOn(other, day)?.office === designation.office;
    if (belongs && !isAtRest(habitsIn(stage, other), day)) chosen.add(other);
  }
  return [...chosen].map((other, index) => ({
    id: `${activityId}-${index + 1}`,
    activityId,
    villageId: other.id,
    onSite: random.chance(350),
  }));
}
