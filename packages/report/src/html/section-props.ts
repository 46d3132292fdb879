import type { ReportTexts } from "../messages/report-texts.ts";
import type { ReportModel } from "../model/report-model.ts";

/** What a section of the page is made of. */
export interface SectionProps {
  readonly model: ReportModel;
  readonly texts: ReportTexts;
}
