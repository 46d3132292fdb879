/** A call of a statistical function with figures that cannot be: its message says what to give instead. */
export class StatisticsError extends Error {
  override readonly name = "StatisticsError";
}
