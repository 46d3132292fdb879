import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ByteSource } from "../byte-source.ts";

/** The bytes of the file at a path. What is no regular file (a pipe would never end) fails with the code `ENOTFILE`. */
export const pathSource = (path: string): ByteSource => ({ open: () => pathBytes(path) });

async function* pathBytes(path: string): AsyncIterable<Uint8Array> {
  if (!(await stat(path)).isFile()) throw new NotAFileError();
  yield* createReadStream(path, { highWaterMark: 1 << 18 });
}

class NotAFileError extends Error {
  override readonly name = "NotAFileError";
  readonly code = "ENOTFILE";
}
