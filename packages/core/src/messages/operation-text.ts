import type { Language } from "../language.ts";
import type { Consequence, ConsequenceCode, ConsequenceParams } from "../operations/consequence.ts";
import type { OperationProblem, OperationProblemCode, OperationProblemParams, Refusal } from "../operations/operation-problem.ts";
import { issueText } from "./issue-text.ts";
import { ruleText } from "./rule-text.ts";
import { levels, until } from "./rule-text-parts.ts";

type ProblemTexts = { readonly [C in OperationProblemCode]: (params: OperationProblemParams[C]) => string };
type ConsequenceTexts = { readonly [C in ConsequenceCode]: (params: ConsequenceParams[C]) => string };

const problems: Readonly<Record<Language, ProblemTexts>> = {
  id: {
    "argument-invalid": (p) => issueText(p.issue, "id"),
    "table-not-supplied": (p) => `Tabel ${p.table} tidak diberikan, sehingga tidak dapat diubah. Baca dahulu, meskipun kosong.`,
    "id-taken": (p) => `Id "${p.id}" sudah dipakai di tabel ${p.table}; pilih id lain.`,
    "record-unknown": (p) => `"${p.id}" tidak ada di tabel ${p.table}. Perbaiki id itu, atau tambahkan catatannya dahulu.`,
    "record-changed": (p) => `Catatan "${p.id}" di tabel ${p.table} sudah berubah sejak rencana ini dibuat; rencanakan lagi.`,
    "record-not-begun": (p) => `Catatan "${p.id}" di tabel ${p.table} mulai ${p.from}; paling awal dapat diakhiri sehari sesudahnya.`,
    "record-ended": (p) => `Catatan "${p.id}" di tabel ${p.table} sudah berakhir pada ${p.to}.`,
    "officer-not-posted": (p) => `Petugas ${p.officer} tidak ditempatkan di unit mana pun pada ${p.day}; tempatkan dahulu.`,
    "officer-posted-there": (p) => `Petugas ${p.officer} sudah ditempatkan di kantor ${p.office} pada ${p.day}.`,
    "village-not-led": (p) => `Desa ${p.village} tidak memiliki penanggung jawab pada ${p.day}; tugaskan seorang petugas.`,
    "officer-leads-already": (p) => `Petugas ${p.officer} sudah menjadi penanggung jawab desa ${p.village} pada ${p.day}.`,
    "officer-may-not-act": (p) =>
      `Petugas ${p.officer} pada ${p.day} tidak bertugas di desa ${p.village} dan tidak ditempatkan di kantornya. ${mayAct.id(p.may)}`,
  },
  en: {
    "argument-invalid": (p) => issueText(p.issue, "en"),
    "table-not-supplied": (p) => `The table ${p.table} was not supplied, so it cannot be changed. Read it first, even if it is empty.`,
    "id-taken": (p) => `The id "${p.id}" is taken in ${p.table}; choose another.`,
    "record-unknown": (p) => `"${p.id}" is not in ${p.table}. Correct the id, or add the record first.`,
    "record-changed": (p) => `The record "${p.id}" in ${p.table} has changed since this was planned; plan again.`,
    "record-not-begun": (p) => `The record "${p.id}" in ${p.table} begins on ${p.from}; it can end on the day after, at the earliest.`,
    "record-ended": (p) => `The record "${p.id}" in ${p.table} has ended already, on ${p.to}.`,
    "officer-not-posted": (p) => `Officer ${p.officer} is posted nowhere on ${p.day}; post the officer first.`,
    "officer-posted-there": (p) => `Officer ${p.officer} is posted to office ${p.office} already on ${p.day}.`,
    "village-not-led": (p) => `Nobody leads village ${p.village} on ${p.day}; assign an officer.`,
    "officer-leads-already": (p) => `Officer ${p.officer} leads village ${p.village} already on ${p.day}.`,
    "officer-may-not-act": (p) =>
      `Officer ${p.officer} is on ${p.day} neither assigned to village ${p.village} nor posted to its office. ${mayAct.en(p.may)}`,
  },
};

const mayAct = {
  id: (officers: readonly string[]) =>
    officers.length === 0 ? "Tidak ada petugas lain yang dapat." : `Yang dapat: ${officers.join(", ")}.`,
  en: (officers: readonly string[]) => (officers.length === 0 ? "Nobody else may." : `Those who may: ${officers.join(", ")}.`),
};

const supported = {
  id: (officers: readonly string[]) => (officers.length === 0 ? "tidak ada pendamping" : `pendamping: ${officers.join(", ")}`),
  en: (officers: readonly string[]) => (officers.length === 0 ? "nobody supports it" : `supported by ${officers.join(", ")}`),
};

const roles = { id: { lead: "penanggung jawab", support: "pendamping" }, en: { lead: "lead", support: "support" } } as const;

const consequences: Readonly<Record<Language, ConsequenceTexts>> = {
  id: {
    "assignment-ended": (p) =>
      `Penugasan ${p.assignment} berakhir pada ${p.day}: petugas ${p.officer}, ${roles.id[p.role]} desa ${p.village}.`,
    "village-without-lead": (p) =>
      `Desa ${p.village} tanpa penanggung jawab dari ${p.from} ${until.id(p.to)}; ${supported.id(p.supports)}.`,
    "village-not-designated": (p) => `Desa ${p.village} bukan desa binaan dari ${p.from} ${until.id(p.to)}.`,
    "office-without-officer": (p) => `Kantor ${p.office} tanpa petugas dari ${p.from} ${until.id(p.to)}.`,
    "report-step-due": (p) => `Laporan ${p.report}: ${levels.id[p.level]} paling lambat ${p.due} menurut ${p.policy}.`,
  },
  en: {
    "assignment-ended": (p) =>
      `Assignment ${p.assignment} ends on ${p.day}: officer ${p.officer}, ${roles.en[p.role]} of village ${p.village}.`,
    "village-without-lead": (p) => `Nobody leads village ${p.village} from ${p.from} ${until.en(p.to)}; ${supported.en(p.supports)}.`,
    "village-not-designated": (p) => `Village ${p.village} is not a mentored village from ${p.from} ${until.en(p.to)}.`,
    "office-without-officer": (p) => `Office ${p.office} is without an officer from ${p.from} ${until.en(p.to)}.`,
    "report-step-due": (p) => `Report ${p.report}: ${levels.en[p.level]} is due by ${p.due} by ${p.policy}.`,
  },
};

const problemText = (found: OperationProblem, language: Language): string => {
  const text = problems[language][found.problem] as (params: OperationProblem["params"]) => string;
  return found.argument === "" ? text(found.params) : `${found.argument}: ${text(found.params)}`;
};

/**
 * Why a change was refused, in words: the argument at fault and what to do, or what a rule would find.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ postings: [] });
 * const plan = post(programmeView(dataset), { postingId: "p1", officerId: "o1", officeId: "k1", day: "2025-02-29" });
 * plan.ok ? [] : plan.error.map((refusal) => refusalText(refusal, "en")); // => ['day: "2025-02-29" is not in the calendar.']
 * ```
 */
export const refusalText = (refusal: Refusal, language: Language): string =>
  "problem" in refusal ? problemText(refusal, language) : ruleText(refusal, language);

/**
 * What follows from a change, in words.
 *
 * @example
 * ```ts
 * const assignments = [{ id: "a1", officerId: "o1", villageId: "v1", role: "support", from: "2025-01-01" }];
 * const { dataset } = await readDataset({ assignments });
 * const plan = release(programmeView(dataset), { assignmentId: "a1", day: "2025-07-01" });
 * plan.ok && consequenceText(plan.value.consequences[0], "en"); // => "Assignment a1 ends on 2025-07-01: officer o1, support of village v1."
 * ```
 */
export function consequenceText(found: Consequence, language: Language): string {
  const text = consequences[language][found.consequence] as (params: Consequence["params"]) => string;
  return text(found.params);
}
