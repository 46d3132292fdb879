import type { WorkedExample } from "../../answer/worked-example.ts";
import { signalConfirmationExample } from "./signal-confirmation.example.ts";
import { signalResponseHoursExample } from "./signal-response-hours.example.ts";
import { signalsRaisedExample } from "./signals-raised.example.ts";

/** The worked examples of the KPIs of early warning, by the id of the KPI. */
export const signalExamples: Readonly<Record<string, WorkedExample>> = {
  "signals-raised": signalsRaisedExample,
  "signal-confirmation": signalConfirmationExample,
  "signal-response-hours": signalResponseHoursExample,
};
