const algorithm = { name: "HMAC", hash: "SHA-256" } as const;

/** The HMAC-SHA-256 (RFC 2104, FIPS 180-4) of a message under one key, by the Web Crypto of the browser or Node. */
export type KeyedDigest = (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

export async function keyedDigest(key: Uint8Array): Promise<KeyedDigest> {
  const { subtle } = globalThis.crypto;
  const secret = await subtle.importKey("raw", new Uint8Array(key), algorithm, false, ["sign"]);
  return async (message) => new Uint8Array(await subtle.sign(algorithm, secret, message));
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** The first bits of a digest in base 32 (RFC 4648, lower case), five for each character. */
export function base32(digest: Uint8Array, characters: number): string {
  const bitAt = (bit: number): number => ((digest[bit >> 3] as number) >> (7 - (bit & 7))) & 1;
  const characterAt = (position: number): string =>
    alphabet.charAt([0, 1, 2, 3, 4].reduce((value, bit) => value * 2 + bitAt(position * 5 + bit), 0));
  return Array.from({ length: characters }, (_, position) => characterAt(position)).join("");
}
