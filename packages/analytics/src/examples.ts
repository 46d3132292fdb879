export type { WorkedExample } from "./answer/worked-example.ts";
export { kpiExamples } from "./kpi/examples.ts";
