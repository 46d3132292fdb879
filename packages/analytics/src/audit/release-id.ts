import type { Release } from "../release/release.ts";

/**
 * What names a release? The first 32 hexadecimal digits of the SHA-256 of everything in it but the name itself. The same
 * figures have the same name; where a single one is changed by hand, `id` no longer fits.
 */
export async function releaseId({ id, ...content }: Omit<Release, "id"> & { readonly id?: string }): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(ordered(content))));
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The same value with the keys of every object in order: the order in which they were written says nothing. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  );
}
