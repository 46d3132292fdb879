/**
 * A file could not be read to its end while its rows were iterated: it was changed, removed or cut off after it had been
 * checked. Read it again from the start; the rows given until then may be of the file as it was before.
 */
export class SourceError extends Error {
  override readonly name = "SourceError";
  /** The name of the file. */
  readonly source: string;
  /** The system's code; in a browser the error's name; `CHANGED` where the bytes are not those that were checked. */
  readonly reason: string;

  constructor(source: string, reason: string) {
    super(`${source} could not be read to its end (${reason}): read the file again from the start.`);
    this.source = source;
    this.reason = reason;
  }
}

/** Why bytes could not be had, in a word. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
};
