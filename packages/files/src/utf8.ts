/** How far bytes are UTF-8. */
export interface ValidLength {
  /** Bytes before the first character that is not UTF-8, or that the end cuts off. */
  readonly byteLength: number;
  readonly isValid: boolean;
}

/** Are all bytes UTF-8, and how many are there; else how many at the beginning are? */
export async function validLength(pieces: AsyncIterable<Uint8Array>): Promise<ValidLength> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let length = 0;
  let tail = new Uint8Array();
  for await (const bytes of pieces) {
    if (!decodes(decoder, bytes)) return { byteLength: length - tail.length + validPrefix(joined(tail, bytes)), isValid: false };
    length += bytes.length;
    tail = unfinished(joined(tail, bytes.subarray(-3)));
  }
  return decodes(decoder) ? { byteLength: length, isValid: true } : { byteLength: length - tail.length, isValid: false };
}

function decodes(decoder: TextDecoder, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

function joined(head: Uint8Array, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(head.length + rest.length);
  bytes.set(head);
  bytes.set(rest, head.length);
  return bytes;
}

/** The bytes of a last character that is not whole. */
function unfinished(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const lead = bytes.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  const size = lengthByLead(bytes[lead] ?? 0);
  return lead >= 0 && lead + size > bytes.length ? bytes.slice(lead) : new Uint8Array();
}

const lengthByLead = (byte: number): number => (byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);

/** The longest beginning that is UTF-8, found by halving. */
function validPrefix(bytes: Uint8Array<ArrayBuffer>): number {
  let valid = 0;
  for (let step = 2 ** Math.ceil(Math.log2(bytes.length + 1)); step >= 1; step /= 2) {
    const end = valid + step;
    if (end <= bytes.length && decodes(new TextDecoder("utf-8", { fatal: true }), bytes.subarray(0, end))) valid = end;
  }
  return valid - unfinished(bytes.subarray(0, valid)).length;
}
