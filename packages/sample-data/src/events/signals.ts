import { type RegionCode, type Signal, type SignalEvent, type SignalOutcome, type SignalState, timeZoneOf } from "@pimpasa/core";
import type { World } from "../plan/world.ts";
import { type Random, randomOf, streams, weightedChoice } from "../random.ts";
import { launchDay } from "../sample-clock.ts";
import { instantAt, localDay, minutesAt } from "./local-time.ts";

/** An early-warning signal with its history, as far as it has gone by the end of the sample. */
export interface SampleSignal {
  readonly signal: Signal;
  readonly events: readonly SignalEvent[];
}

/** About one signal a year in a regency with mentored villages, in signals per day and million. */
const dailyRate = 2_700;

/** The signals of every regency in which villages are mentored, in order of its code and of days. */
export function* signalsOf(world: World): Iterable<SampleSignal> {
  let serial = 0;
  for (const regionCode of [...new Set(world.villages.map((village) => village.regencyCode))].sort()) {
    const random = randomOf(world.settings.seed, streams.signals, Number(regionCode.replace(".", "")));
    for (let day = launchDay; day <= world.lastDay; day += 1) {
      if (!random.rarely(dailyRate)) continue;
      serial += 1;
      yield signalOn(world, { random, regionCode, day, id: `signal-${String(serial).padStart(5, "0")}` });
    }
  }
}

interface Occasion {
  readonly random: Random;
  readonly regionCode: RegionCode;
  readonly day: number;
  readonly id: string;
}

function signalOn({ lastDay }: World, { random, regionCode, day, id }: Occasion): SampleSignal {
  const { offsetMinutes } = timeZoneOf(regionCode);
  const raisedAt = minutesAt(day, random.between(6 * 60, 20 * 60), offsetMinutes);
  const signal = {
    id,
    regionCode,
    method: "Contoh sintetis",
    raisedAt: instantAt(raisedAt, offsetMinutes),
    reason: "Contoh sintetis: lonjakan laporan",
  };
  const events = courseOf(random, raisedAt)
    .filter(({ at }) => localDay(at, offsetMinutes) <= lastDay)
    .map(({ state, at, outcome }, i) => ({
      id: `${id}-${i + 1}`,
      signalId: id,
      state,
      at: instantAt(at, offsetMinutes),
      ...(outcome === undefined ? {} : { outcome }),
    }));
  return { signal, events };
}

interface Step {
  readonly state: SignalState;
  readonly at: number;
  readonly outcome?: SignalOutcome;
}

const outcomeOf = weightedChoice<SignalOutcome>([
  ["confirmed", 70],
  ["false-alarm", 20],
  ["undetermined", 10],
]);

/** Raised, triaged, then closed as a false alarm, or verified, responded to and closed; some are left lying. */
function courseOf(random: Random, raisedAt: number): Step[] {
  const steps: Step[] = [{ state: "raised", at: raisedAt }];
  const next = (state: SignalState, least: number, most: number, outcome?: SignalOutcome): void => {
    const at = (steps.at(-1) as Step).at + random.between(least * 60, most * 60);
    steps.push(outcome === undefined ? { state, at } : { state, at, outcome });
  };
  next("triaged", 1, 30);
  if (random.chance(350)) {
    next("closed", 4, 72, "false-alarm");
    return steps;
  }
  next("verified", 4, 60);
  if (random.chance(80)) return steps;
  next("responded", 2, 96);
  if (!random.chance(100)) next("closed", 48, 600, outcomeOf(random));
  return steps;
}
