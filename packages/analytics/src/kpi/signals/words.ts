import type { KpiWords } from "../../answer/kpi-words.ts";
import { signalConfirmationInWords } from "./signal-confirmation.ts";
import { signalResponseHoursInWords } from "./signal-response-hours.ts";
import { signalsRaisedInWords } from "./signals-raised.ts";

export const signalKpiWords: Readonly<Record<string, KpiWords>> = {
  "signal-confirmation": signalConfirmationInWords,
  "signal-response-hours": signalResponseHoursInWords,
  "signals-raised": signalsRaisedInWords,
};
