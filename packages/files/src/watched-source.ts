import type { NamedSource } from "./byte-source.ts";
import { SourceError } from "./source-error.ts";

/** How far reading is. */
export interface ReadProgress {
  /** The name of the file. */
  readonly source: string;
  readonly bytesRead: number;
  /** Bytes of the whole file. */
  readonly byteLength: number;
}

export interface ReadOptions {
  /** Called after each piece of a file (about a quarter of a megabyte) while its rows are iterated. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** A source that tells how far reading is and whose length must stay what it was when the file was checked. */
export const watchedSource = (source: NamedSource, byteLength: number, options: ReadOptions): NamedSource => ({
  name: source.name,
  open: () => watched(source, byteLength, options),
});

async function* watched(source: NamedSource, byteLength: number, { onProgress }: ReadOptions): AsyncIterable<Uint8Array> {
  let bytesRead = 0;
  for await (const bytes of source.open()) {
    yield bytes;
    bytesRead += bytes.length;
    onProgress?.({ source: source.name, bytesRead, byteLength });
  }
  if (bytesRead !== byteLength) throw new SourceError(source.name, "CHANGED");
}
