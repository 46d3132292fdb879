const millisecondsPerDay = 86_400_000;

/**
 * The first of the twelve months that end with a day: the day after the same day of the year before (after 28 February
 * where that year has no 29th), so that a full calendar year is twelve months to its last day. Asked for each village: plain
 * numbers, since texts of days would take longer than all the rest.
 */
export function twelveMonthsTo(day: number): number {
  const date = new Date(day * millisecondsPerDay);
  const isLeapDay = date.getUTCMonth() === 1 && date.getUTCDate() === 29;
  const sameDay = date.setUTCFullYear(date.getUTCFullYear() - 1, date.getUTCMonth(), isLeapDay ? 28 : date.getUTCDate());
  return sameDay / millisecondsPerDay + 1;
}
