// All keys that a breakdown can have, whether the implementation lists them or not.
import { activityKinds, reportCategories, reportChannels, riskBands, topics } from "@pimpasa/core";
import { listedVillages } from "../programme-settings.ts";
import { dayNumber, dayText } from "../records.ts";
import { type Key, timeKeys, type World } from "./world.ts";

const eventKeys: Readonly<Record<string, readonly string[]>> = {
  kind: activityKinds,
  category: reportCategories,
  channel: [...reportChannels, "unknown"],
  topic: topics,
};

function keysOf(w: World, dimension: string): readonly string[] {
  const { records } = w;
  const codes = [
    ...listedVillages,
    ...records.villages.map((v) => v.regionCode),
    ...records.offices.map((o) => o.provinceCode),
    ...records.signals.map((s) => s.regionCode),
    ...records.observations.map((o) => o.regionCode),
  ];
  const ofLength = (length: number): string[] => codes.filter((code) => code.length >= length).map((code) => code.slice(0, length));
  switch (dimension) {
    case "priority":
      return ["priority", "other"];
    case "province":
      return ofLength(2);
    case "regency":
      return ofLength(5);
    case "district":
      return ofLength(8);
    case "village":
      return records.villages.map((v) => v.id);
    case "regional-office":
      return [...records.regionalOffices.map((o) => o.id), "unassigned"];
    case "office":
      return [...records.offices.map((o) => o.id), "unassigned"];
    case "officer":
      return [...records.officers.map((o) => o.id), "unassigned"];
    case "risk-band":
      return [...riskBands, "unscored"];
    default:
      return eventKeys[dimension] ?? [];
  }
}

const isTime = (dimension: string): boolean => ["month", "quarter", "half-year", "year"].includes(dimension);

/** The time keys of all days of the period that have begun. */
function timesOf(w: World, dimensions: readonly string[]): Key[] {
  const found = new Map<string, Key>();
  for (let day = dayNumber(w.first); day <= Math.min(dayNumber(w.last), dayNumber(w.asOf)); day += 1) {
    const all = timeKeys(dayText(day));
    const key = Object.fromEntries(dimensions.map((dimension) => [dimension, all[dimension] as string]));
    found.set(JSON.stringify(key), key);
  }
  return [...found.values()];
}

/** The total, every key of each dimension, and every pair. */
export function everyKey(w: World, by: readonly string[]): Key[] {
  const sets = by.length === 2 ? [[], [by[0]], [by[1]], by] : by.length === 1 ? [[], by] : [[]];
  return sets.flatMap((set) => {
    const dimensions = set as string[];
    const times = dimensions.some(isTime) ? timesOf(w, dimensions.filter(isTime)) : [{}];
    return dimensions
      .filter((dimension) => !isTime(dimension))
      .reduce<Key[]>(
        (keys, dimension) => keys.flatMap((key) => [...new Set(keysOf(w, dimension))].map((value) => ({ ...key, [dimension]: value }))),
        times,
      );
  });
}
