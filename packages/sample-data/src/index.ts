export { type SampleOptions, SampleOptionsError } from "./sample-options.ts";
export { type SampleProgramme, type SampleTable, sampleProgramme, sampleTables } from "./sample-programme.ts";
