import {
  type Dataset,
  endOfDayMinutes,
  isSupplied,
  localDayNumber,
  type RegionCode,
  type SignalEvent,
  type SignalOutcome,
  timeZoneOf,
  toMinutes,
} from "@pimpasa/core";

/** An early-warning signal that is known, with the known part of its history. Times are minutes since 1970 in UTC. */
export interface SignalLife {
  readonly id: string;
  readonly regionCode: RegionCode;
  /** The local day on which it was raised. */
  readonly day: number;
  readonly raisedAt: number;
  readonly respondedAt: number | undefined;
  readonly closedAt: number | undefined;
  /** What it turned out to be when it was closed. */
  readonly outcome: SignalOutcome | undefined;
  /** The first minute after what is known. */
  readonly knownUntil: number;
}

/** The signals that were raised by the end of the day `asOf`, in the time zone of each signal's region. */
export function signalLives(dataset: Dataset, asOf: number): SignalLife[] {
  const events = Map.groupBy(isSupplied(dataset, "signalEvents") ? dataset.signalEvents : [], ({ signalId }) => signalId);
  return dataset.signals.flatMap(({ id, regionCode, raisedAt: raised }) => {
    const { offsetMinutes } = timeZoneOf(regionCode);
    const [raisedAt, knownUntil] = [toMinutes(raised), endOfDayMinutes(asOf, offsetMinutes)];
    if (raisedAt >= knownUntil) return [];
    const known = knownEvents(events.get(id) ?? [], knownUntil);
    const closing = known.find(({ state }) => state === "closed");
    const respondedAt = known.find(({ state }) => state === "responded")?.minutes;
    const day = localDayNumber(raisedAt, offsetMinutes);
    return [{ id, regionCode, day, raisedAt, respondedAt, closedAt: closing?.minutes, outcome: closing?.outcome, knownUntil }];
  });
}

/** The events that happened and were recorded before the minute `end`, in order of time. */
const knownEvents = (events: readonly SignalEvent[], end: number) =>
  events
    .map((event) => ({ ...event, minutes: toMinutes(event.at) }))
    .filter(({ minutes, recordedAt }) => minutes < end && (recordedAt === undefined || toMinutes(recordedAt) < end))
    .sort((a, b) => a.minutes - b.minutes);
