import type { Dataset } from "@pimpasa/core";

/**
 * To whom a row belongs: the programme as a whole, one office, or nobody (`unplaced`: no office can be told, as for a
 * village that no office designated on that day).
 */
export interface QualityPlace {
  readonly level: "programme" | "office" | "unplaced";
  /** The id of the office; null for the other levels. */
  readonly officeId: string | null;
}

export const wholeProgramme: QualityPlace = { level: "programme", officeId: null };

/** The place of an office, or of what has none. */
export const placeOf = (officeId: string | null): QualityPlace =>
  officeId === null ? { level: "unplaced", officeId: null } : { level: "office", officeId };

/** Every office in order of its table, then the unplaced. */
export const allOffices = (dataset: Dataset): (string | null)[] => [...dataset.offices.map((office) => office.id), null];

/** The groups of records by office, in the order of `allOffices`; an office without any has none. */
export function byOffice<T>(dataset: Dataset, items: readonly T[], officeOf: (item: T) => string | null): [string | null, T[]][] {
  const groups = Map.groupBy(items, officeOf);
  return allOffices(dataset).flatMap((officeId) => {
    const group = groups.get(officeId);
    return group === undefined ? [] : [[officeId, group] as [string | null, T[]]];
  });
}
