import type { Kpi } from "../../answer/kpi-type.ts";
import { educationSessions } from "./education-sessions.ts";
import { participants } from "./participants.ts";
import { womenShare } from "./women-share.ts";

/** KPIs of the duties of an officer, in the order of the catalogue. */
export const dutyKpis: readonly Kpi[] = [educationSessions, participants, womenShare];
