import { officersInPost } from "@pimpasa/analytics";
import type { ReportContext } from "./report-context.ts";

/** Of how many officers in post is only the number known? Those of the scope's offices on the stock day. */
export function placeholdersInPost(context: ReportContext): number {
  const { dataset, prepared, stockDay } = context;
  const offices = new Set(context.rows([officersInPost], { by: ["office"] }).flatMap((row) => row.by.office ?? []));
  return dataset.officers.filter((officer) => {
    const office = officer.placeholder ? prepared.timeline.postingOf.at(officer.id, stockDay)?.officeId : undefined;
    return office !== undefined && offices.has(office);
  }).length;
}
