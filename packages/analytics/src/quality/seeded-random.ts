/**
 * A seeded source of numbers from 0 (included) to 1 (excluded): the multiples of 2⁻³² that a counter gives when its bits
 * are mixed (the finaliser of MurmurHash3, A. Appleby, public domain). The same on every machine.
 */
export function seededRandom(seed: number): () => number {
  const goldenRatio = 0x9e3779b9;
  let counter = Math.imul(seed ^ goldenRatio, 0x85ebca6b);
  return () => {
    counter = (counter + goldenRatio) | 0;
    let bits = counter;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** A seed of its own for each key, so that what is drawn for one does not depend on the others or on their order (FNV-1a). */
export function seedOf(seed: number, key: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
