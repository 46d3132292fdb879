import { officersInPost } from "@pimpasa/analytics";
import { placeTable } from "../place-table.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

const perOffice = [
  "designated-villages",
  "officers-in-post",
  "active-villages",
  "quarterly-standard",
  "verification-timeliness",
  "red-flags",
];
/** With one officer at an office, its figures are those of a person: only what is public of an office anyway is published. */
const published = ["designated-villages", "officers-in-post"];

/** The offices with their numbers, in the order of their names and not of what they reach: this is no league table. */
export function officeTable(context: ReportContext): Block {
  const single =
    context.view === "publication" &&
    context.rows([officersInPost], { by: ["office"] }).some((row) => row.by.office !== undefined && row.value === 1);
  const table = placeTable(context, {
    id: "offices-compared",
    title: context.texts.officesCompared,
    kpis: single ? published : perOffice,
    by: "office",
  });
  const notes = [context.texts.noLeagueTable, ...(single ? [context.texts.singleOfficers] : [])];
  return { ...table, remarks: [...table.remarks, ...notes] };
}
