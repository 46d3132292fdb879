import type { Bounds } from "../../answer/kpi-value.ts";

/** Least and greatest count, when so many may come or go; null where none may. */
export function countBounds(count: number, { more, less }: { readonly more: number; readonly less: number }): Bounds | null {
  return more === 0 && less === 0 ? null : { low: Math.max(0, count - less), high: count + more };
}
