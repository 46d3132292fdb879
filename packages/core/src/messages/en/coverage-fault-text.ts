import type { CoverageFault, CoverageFaultParams } from "../../coverage/coverage-fault.ts";
import { shown } from "../../issue.ts";
import { fileNameOf } from "../../tables.ts";
import { type TextsByCode, textOf } from "../texts-by-code.ts";

const texts: TextsByCode<CoverageFaultParams> = {
  "village-unknown": (p) => `There is no village with the id "${shown(p.villageId)}"; look at the table villages.`,
  "office-unknown": (p) => `There is no office with the id "${shown(p.officeId)}"; look at the table offices.`,
  "officer-unknown": () => "There is no officer with that id; look at the table officers.",
  "interval-empty": (p) => `The days end (${p.to}) not after they begin (${p.from}); "to" is the first day that no longer counts.`,
  "table-not-supplied": (p) => `The table ${fileNameOf(p.table)} was not supplied, and the answer needs it; supply it.`,
};

/** Why a question about coverage cannot be answered, in English. */
export const coverageFaultText = (fault: CoverageFault): string => textOf(texts, fault.code, fault.params);
