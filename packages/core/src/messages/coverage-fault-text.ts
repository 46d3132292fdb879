import type { CoverageFault, CoverageFaultCode, CoverageFaultParams } from "../coverage/coverage-fault.ts";
import { shown } from "../issue.ts";
import type { Language } from "../language.ts";
import { fileNameOf } from "../tables.ts";

type CoverageFaultTexts = { readonly [C in CoverageFaultCode]: (params: CoverageFaultParams[C]) => string };

const id: CoverageFaultTexts = {
  "village-unknown": (p) => `Tidak ada desa dengan id "${shown(p.villageId)}"; periksa tabel villages.`,
  "office-unknown": (p) => `Tidak ada kantor dengan id "${shown(p.officeId)}"; periksa tabel offices.`,
  "officer-unknown": () => "Tidak ada petugas dengan id itu; periksa tabel officers.",
  "interval-empty": (p) =>
    `Rentang hari berakhir (${p.to}) tidak sesudah mulai (${p.from}); "to" adalah hari pertama yang tidak lagi dihitung.`,
  "table-not-supplied": (p) => `Tabel ${fileNameOf(p.table)} tidak tersedia, padahal diperlukan untuk menjawab; sediakan tabel itu.`,
};

const en: CoverageFaultTexts = {
  "village-unknown": (p) => `There is no village with the id "${shown(p.villageId)}"; look at the table villages.`,
  "office-unknown": (p) => `There is no office with the id "${shown(p.officeId)}"; look at the table offices.`,
  "officer-unknown": () => "There is no officer with that id; look at the table officers.",
  "interval-empty": (p) => `The days end (${p.to}) not after they begin (${p.from}); "to" is the first day that no longer counts.`,
  "table-not-supplied": (p) => `The table ${fileNameOf(p.table)} was not supplied, and the answer needs it; supply it.`,
};

const texts: Readonly<Record<Language, CoverageFaultTexts>> = { id, en };

/**
 * Why a question about coverage cannot be answered, in words.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ villages: [], designations: [] });
 * const day = CalendarDay.parse("2025-01-01");
 * const answer = coverageOver(dataset, { from: day, to: day });
 * answer.ok ? "" : coverageFaultText(answer.error, "en"); // => 'The days end (2025-01-01) not after they begin (2025-01-01); "to" is the first day that no longer counts.'
 * ```
 */
export function coverageFaultText(fault: CoverageFault, language: Language): string {
  const text = texts[language][fault.code] as (params: CoverageFault["params"]) => string;
  return text(fault.params);
}
