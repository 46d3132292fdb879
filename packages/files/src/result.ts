import type { Result } from "@pimpasa/core";

// Of core this package takes types alone, so that reading files does not bring the domain along.

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
