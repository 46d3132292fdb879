import type { Report, ReportCategory, ReportChannel, Topic } from "@pimpasa/core";
import { weightedChoice } from "../random.ts";

/** How often a report is of which category; the critical one is drawn apart. */
export const commonCategoryOf = weightedChoice<ReportCategory>([
  ["kegiatan_dbi", 34],
  ["question", 28],
  ["input", 18],
  ["wna", 11],
  ["insidentil", 9],
]);

export const channelOf = weightedChoice<ReportChannel | undefined>([
  ["chat", 38],
  ["in-person", 20],
  ["village-official", 17],
  ["web-form", 12],
  ["phone", 7],
  ["letter", 2],
  ["other", 1],
  [undefined, 3],
]);

/** What reports of a category are about; one of the lists is drawn. */
export const reportTopicChoices: Readonly<Record<ReportCategory, readonly (readonly Topic[])[]>> = {
  kegiatan_dbi: [[], ["passport"], ["legal-work-abroad"], ["trafficking-in-persons"]],
  wna: [["foreigners"]],
  indikasi_tppo_pmi: [["trafficking-in-persons"], ["trafficking-in-persons", "legal-work-abroad"], ["people-smuggling"]],
  insidentil: [[], ["other"], ["foreigners"]],
  input: [[], ["passport"], ["civil-documents"], ["legal-work-abroad"]],
  question: [["passport"], ["passport", "civil-documents"], ["legal-work-abroad"], ["civil-documents"]],
};

/** Fixed phrases that can be taken for no real account. */
export const reportSummaries: Readonly<Record<ReportCategory, NonNullable<Report["summary"]>>> = {
  kegiatan_dbi: "Contoh sintetis: laporan kegiatan",
  wna: "Contoh sintetis: laporan orang asing",
  indikasi_tppo_pmi: "Contoh sintetis: laporan indikasi",
  insidentil: "Contoh sintetis: laporan insidentil",
  input: "Contoh sintetis: masukan",
  question: "Contoh sintetis: pertanyaan",
};
