import type { Activity, ActivityKind } from "@pimpasa/core";
import type { Random } from "../random.ts";

type Attendance = Pick<Activity, "participants" | "women" | "men" | "under16" | "youth16To30" | "over30">;

const usual: Readonly<Record<ActivityKind, readonly [least: number, most: number]>> = {
  "awareness-session": [18, 85],
  "technical-guidance": [8, 30],
  "extension-session": [10, 45],
  "mobile-passport-service": [10, 60],
  "vulnerability-mapping": [3, 14],
  "coordination-meeting": [4, 22],
  "village-visit": [1, 12],
  other: [3, 25],
};

/** Who came: attendances, mostly by sex and by age too, sometimes only in total, and sometimes not counted at all. */
export function attendanceOf(random: Random, kind: ActivityKind): Attendance {
  if (random.chance(40)) return {};
  const [least, most] = usual[kind];
  const participants = random.between(least, most);
  return { participants, ...bySex(random, participants), ...byAge(random, participants, kind) };
}

/** Mostly both are known; now and then only one was counted. */
function bySex(random: Random, participants: number): Attendance {
  if (random.chance(70)) return {};
  const women = Math.floor((participants * random.between(250, 750)) / 1000);
  return random.chance(30) ? { women } : { women, men: participants - women };
}

function byAge(random: Random, participants: number, kind: ActivityKind): Attendance {
  if (random.chance(180)) return {};
  const under16 = kind === "coordination-meeting" ? 0 : Math.floor((participants * random.between(0, 150)) / 1000);
  const youth16To30 = Math.floor(((participants - under16) * random.between(200, 600)) / 1000);
  return { under16, youth16To30, over30: participants - under16 - youth16To30 };
}
