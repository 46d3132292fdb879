import { localTexts } from "../language.ts";
import { tableLabels as english } from "./en/table-labels.ts";
import { tableLabels as indonesian } from "./id/table-labels.ts";

/**
 * What a table holds, in words.
 *
 * @example
 * ```ts
 * tableLabels.nilReports.id; // => "Laporan nihil: desa menyatakan tidak ada yang dilaporkan dalam satu bulan"
 * ```
 */
export const tableLabels = /* @__PURE__ */ localTexts(indonesian, english);
