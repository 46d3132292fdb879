import { reasonOf, SourceError } from "./source-error.ts";

/** Where the bytes of a file come from. Each opening begins at the first byte. */
export interface ByteSource {
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A source whose errors are {@link SourceError}s. */
export interface NamedSource extends ByteSource {
  readonly name: string;
}

const pieceBytes = 1 << 18;

/**
 * The bytes of a `File` or `Blob`, in pieces of a quarter of a megabyte.
 *
 * @example
 * ```ts
 * (await Array.fromAsync(blobSource(new Blob(["id"])).open())).map((bytes) => [...bytes]); // => [[105, 100]]
 * ```
 */
export const blobSource = (blob: Blob): ByteSource => ({ open: () => blobPieces(blob) });

async function* blobPieces(blob: Blob): AsyncIterable<Uint8Array> {
  for (let start = 0; start < blob.size; start += pieceBytes) {
    yield new Uint8Array(await blob.slice(start, start + pieceBytes).arrayBuffer());
  }
}

/** A stream can be opened once only: its bytes are kept. */
export async function streamSource(stream: AsyncIterable<Uint8Array>, name: string): Promise<ByteSource> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const bytes of named({ open: () => stream }, name)) pieces.push(new Uint8Array(bytes));
  return blobSource(new Blob(pieces));
}

export const namedSource = (source: ByteSource, name: string): NamedSource => ({ name, open: () => named(source, name) });

async function* named(source: ByteSource, name: string): AsyncIterable<Uint8Array> {
  try {
    yield* source.open();
  } catch (error) {
    throw new SourceError(name, reasonOf(error));
  }
}
