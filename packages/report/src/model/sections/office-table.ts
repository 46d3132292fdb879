import { placeTable } from "../place-table.ts";
import { publicOfOffices } from "../publication/public-of-offices.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

const perOffice = [
  "designated-villages",
  "officers-in-post",
  "villages-per-officer",
  "active-villages",
  "quarterly-standard",
  "verification-timeliness",
  "red-flags",
];
/** The offices with their numbers, in the order of their names and not of what they reach: this is no league table. */
export function officeTable(context: ReportContext): Block {
  const isOpen = context.view === "operational";
  const table = placeTable(context, {
    id: "offices-compared",
    title: context.texts.officesCompared,
    kpis: isOpen ? perOffice : publicOfOffices,
    by: "office",
  });
  return { ...table, remarks: [...table.remarks, isOpen ? context.texts.noLeagueTable : context.texts.publicOfOffices] };
}
