import type { CalendarDay, Dataset } from "@pimpasa/core";

/**
 * The first day of which the data says who was where: the earliest posting or designation. Before it there is nothing,
 * which is not 0. Undefined where there is neither.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" }] });
 * dataBegins(dataset); // => "2024-11-04"
 * ```
 */
export function dataBegins({ postings, designations }: Dataset): CalendarDay | undefined {
  return [...postings, ...designations].reduce<CalendarDay | undefined>(
    (first, { from }) => (first === undefined || from < first ? from : first),
    undefined,
  );
}
