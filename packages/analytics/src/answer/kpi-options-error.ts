/** A call that cannot be answered whatever the data: its message says what to write instead. */
export class KpiOptionsError extends Error {
  override readonly name = "KpiOptionsError";
}
