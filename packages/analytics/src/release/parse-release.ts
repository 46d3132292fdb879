import { err, ok, type Result } from "@pimpasa/core";
import { type Release, releaseFormat } from "./release.ts";

/** Why a text is no release: no JSON, or of another format. */
export type ReleaseFault = "not-json" | "not-a-release";

/**
 * Which release does this text hold, as `JSON.stringify` wrote it?
 *
 * @example
 * ```ts
 * parseRelease("{}").ok; // => false
 * ```
 */
export function parseRelease(text: string): Result<Release, ReleaseFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err("not-json");
  }
  return isRelease(value) ? ok(value) : err("not-a-release");
}

function isRelease(value: unknown): value is Release {
  if (typeof value !== "object" || value === null) return false;
  const { format, id, asOf, periods, kpis, tables, policy, places, exceptions, rows } = value as Record<keyof Release, unknown>;
  return (
    format === releaseFormat &&
    [id, asOf].every((text) => typeof text === "string") &&
    [periods, kpis, tables, places, exceptions, rows].every(Array.isArray) &&
    typeof policy === "object" &&
    policy !== null
  );
}
