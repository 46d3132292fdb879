/** The answer of anything that can fail on data from outside: a value or an error, never a throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/**
 * The answer where there is a value.
 *
 * @example
 * ```ts
 * ok(7); // => { ok: true, value: 7 }
 * ```
 */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/**
 * The answer where there is none, with the reason.
 *
 * @example
 * ```ts
 * err("no day"); // => { ok: false, error: "no day" }
 * ```
 */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
