import type { ReportContext } from "../report-context.ts";
import type { Section } from "../report-model.ts";
import { withoutFullStop } from "../without-full-stop.ts";
import { policyStatements } from "./policy-statements.ts";

/** From where the data comes, which levels and lists were used, and how figures come about. */
export function methodSection(context: ReportContext): Section {
  const { texts, dataset } = context;
  const { programme, gazetteer } = dataset;
  return {
    id: "method",
    title: texts.sections.method,
    paragraphs: [
      ...(programme.source === undefined ? [] : [texts.statements.source(withoutFullStop(programme.source))]),
      ...policyStatements(context),
      gazetteer === undefined ? texts.statements.noGazetteer : texts.statements.gazetteer(withoutFullStop(gazetteer.source)),
      ...texts.method,
    ],
    blocks: [],
    charts: [],
    definitions: [],
  };
}
