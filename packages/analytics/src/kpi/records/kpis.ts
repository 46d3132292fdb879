import type { Kpi } from "../../answer/kpi-type.ts";
import { consolidationEffort } from "./consolidation-effort.ts";
import { recordCompleteness } from "./record-completeness.ts";

/** KPIs of the records themselves, in the order of the catalogue. */
export const recordKpis: readonly Kpi[] = [recordCompleteness, consolidationEffort];
