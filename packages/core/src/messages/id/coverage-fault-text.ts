import type { CoverageFault, CoverageFaultParams } from "../../coverage/coverage-fault.ts";
import { shown } from "../../issue.ts";
import { fileNameOf } from "../../tables.ts";
import { type TextsByCode, textOf } from "../texts-by-code.ts";

const texts: TextsByCode<CoverageFaultParams> = {
  "village-unknown": (p) => `Tidak ada desa dengan id "${shown(p.villageId)}"; periksa tabel villages.`,
  "office-unknown": (p) => `Tidak ada kantor dengan id "${shown(p.officeId)}"; periksa tabel offices.`,
  "officer-unknown": () => "Tidak ada petugas dengan id itu; periksa tabel officers.",
  "interval-empty": (p) =>
    `Rentang hari berakhir (${p.to}) tidak sesudah mulai (${p.from}); "to" adalah hari pertama yang tidak lagi dihitung.`,
  "table-not-supplied": (p) => `Tabel ${fileNameOf(p.table)} tidak tersedia, padahal diperlukan untuk menjawab; sediakan tabel itu.`,
};

/** Why a question about coverage cannot be answered, in Indonesian. */
export const coverageFaultText = (fault: CoverageFault): string => textOf(texts, fault.code, fault.params);
