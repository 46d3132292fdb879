import { formatNumber, officersInPost, redFlags, silentVillages } from "@pimpasa/analytics";
import { blockOf, unavailableBlock } from "../block.ts";
import { type Cell, countCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** How many offices the list names. */
const mostOffices = 3;

interface Need {
  readonly office: string;
  readonly villages: number;
  readonly officers: number | undefined;
  readonly overdue: number;
  readonly leaderless: number;
  readonly silent: number;
}

/**
 * Which offices need help first? Those in which most waits: overdue reports, villages without a lead, silent villages. It is
 * the amount of work that waits, with the villages and officers that there are, and no judgement of who works well.
 */
export function officesInNeed(context: ReportContext): Block {
  const { texts, language, labelOf } = context;
  const { office, mentoredVillages, officers, overdue, leaderless, silent, waiting } = texts.columns;
  const columns = [office, mentoredVillages, officers, overdue, leaderless, silent, waiting];
  const head = { id: "offices-in-need", title: texts.inNeed, columns };
  const needs = needsOf(context);
  if (needs === undefined) return unavailableBlock(head, texts.inNeedUnknown);
  const ranked = needs.filter((need) => waitingIn(need) > 0).sort((a, b) => waitingIn(b) - waitingIn(a) || (a.office < b.office ? -1 : 1));
  const shown = ranked.slice(0, mostOffices);
  const last = shown.at(-1);
  const tied = last === undefined ? 0 : ranked.slice(mostOffices).filter((need) => waitingIn(need) === waitingIn(last)).length;
  const count = (value: number | undefined): Cell => (value === undefined ? "–" : countCell(value, language));
  return blockOf(context, {
    ...head,
    numbers: [1, 2, 3, 4, 5, 6],
    rows: shown.map((need): Cell[] => [
      labelOf("office", need.office),
      count(need.villages),
      count(need.officers),
      count(need.overdue),
      count(need.leaderless),
      count(need.silent),
      count(waitingIn(need)),
    ]),
    caption: texts.inNeedSummary(formatNumber(ranked.length, language)),
    notes: tied > 0 ? [texts.inNeedTied(formatNumber(tied, language))] : [],
  });
}

const waitingIn = ({ overdue, leaderless, silent }: Need): number => overdue + leaderless + silent;

/** Undefined where none of what could wait is known. */
function needsOf(context: ReportContext): Need[] | undefined {
  const kpis = [redFlags, silentVillages, officersInPost];
  const rows = context.rows(kpis, { by: ["office"], view: "operational" });
  const known = (id: string): boolean => rows.some((row) => row.kpi === id && Object.keys(row.by).length === 0 && row.value !== null);
  const { intake } = context.dataset;
  const knowsLeads = intake.assignments.status === "supplied" && context.villages.length > 0;
  if (!known("red-flags") && !known("silent-villages") && !knowsLeads) return undefined;
  const of = (id: string, office: string): number | undefined =>
    known(id) ? (rows.find((row) => row.kpi === id && row.by.office === office)?.numerator ?? 0) : undefined;
  const offices = [...new Set(rows.flatMap((row) => row.by.office ?? []))].filter((office) => office !== "*");
  return offices.map((office) => {
    const villages = context.villages.filter((village) => village.officeId === office);
    return {
      office,
      villages: villages.length,
      officers: of("officers-in-post", office),
      overdue: of("red-flags", office) ?? 0,
      leaderless: knowsLeads ? villages.filter((village) => village.status !== "led").length : 0,
      silent: of("silent-villages", office) ?? 0,
    };
  });
}
