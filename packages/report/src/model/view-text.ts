import { reportTexts } from "../messages/report-texts.ts";
import type { ReportModel } from "./report-model.ts";

/** For whom the report is: a publication that no release stands behind is a draft. */
export function viewText({ view, audit, language }: Pick<ReportModel, "view" | "audit" | "language">): string {
  const { views } = reportTexts(language);
  return view === "publication" && audit === null ? views.draft : views[view];
}
