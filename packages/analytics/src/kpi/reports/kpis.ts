import type { Kpi } from "../../answer/kpi-type.ts";
import { openBacklog } from "./open-backlog.ts";
import { redFlags } from "./red-flags.ts";
import { reportingCompleteness } from "./reporting-completeness.ts";
import { reportsSubmitted } from "./reports-submitted.ts";
import { verificationTimeliness } from "./verification-timeliness.ts";

/** KPIs of reports from villages, in the order of the catalogue. */
export const reportKpis: readonly Kpi[] = [reportsSubmitted, reportingCompleteness, verificationTimeliness, openBacklog, redFlags];
