import type { Kpi } from "../../answer/kpi-type.ts";
import { signalConfirmation } from "./signal-confirmation.ts";
import { signalResponseHours } from "./signal-response-hours.ts";
import { signalsRaised } from "./signals-raised.ts";

/** KPIs of early warning, in the order of the catalogue. */
export const signalKpis: readonly Kpi[] = [signalsRaised, signalConfirmation, signalResponseHours];
