/** Where the bytes of a file come from; it can be opened more than once. */
export interface ByteSource {
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The bytes of a `File` or `Blob`, in pieces. */
export const blobSource = (blob: Blob): ByteSource => ({ open: () => blobChunks(blob) });

const chunkBytes = 1 << 18;

async function* blobChunks(blob: Blob): AsyncIterable<Uint8Array> {
  for (let start = 0; start < blob.size; start += chunkBytes) {
    yield new Uint8Array(await blob.slice(start, start + chunkBytes).arrayBuffer());
  }
}
