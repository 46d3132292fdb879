/**
 * What stands in the place of a person's name, number or id: `p-` and 26 letters and digits of base 32 (RFC 4648, lower
 * case). `pseudonymise` makes them; without its key nobody can tell whom one means.
 */
export type Pseudonym = string & { readonly __brand: "Pseudonym" };

/**
 * Has this text the form of a pseudonym?
 *
 * @example
 * ```ts
 * isPseudonym("p-abcdefghijklmnopqrstuvwxyz"); // => true
 * isPseudonym("199001012015011001"); // => false
 * ```
 */
export const isPseudonym = (text: string): text is Pseudonym => /^p-[a-z2-7]{26}$/.test(text);
