import type { Consequence, ConsequenceParams } from "../../operations/consequence.ts";
import type { OperationProblem, OperationProblemParams, Refusal } from "../../operations/operation-problem.ts";
import { type TextsByCode, textOf } from "../texts-by-code.ts";
import { issueText } from "./issue-text.ts";
import { ruleText } from "./rule-text.ts";
import { levels, until } from "./rule-words.ts";

const mayAct = (officers: readonly string[]) =>
  officers.length === 0 ? "Tidak ada petugas lain yang dapat." : `Yang dapat: ${officers.join(", ")}.`;

const problems: TextsByCode<OperationProblemParams> = {
  "argument-invalid": (p) => issueText(p.issue),
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
    `Petugas ${p.officer} pada ${p.day} tidak bertugas di desa ${p.village} dan tidak ditempatkan di kantornya. ${mayAct(p.may)}`,
};

const supported = (officers: readonly string[]) => (officers.length === 0 ? "tidak ada pendamping" : `pendamping: ${officers.join(", ")}`);

const roles = { lead: "penanggung jawab", support: "pendamping" } as const;

const consequences: TextsByCode<ConsequenceParams> = {
  "assignment-ended": (p) => `Penugasan ${p.assignment} berakhir pada ${p.day}: petugas ${p.officer}, ${roles[p.role]} desa ${p.village}.`,
  "village-without-lead": (p) => `Desa ${p.village} tanpa penanggung jawab dari ${p.from} ${until(p.to)}; ${supported(p.supports)}.`,
  "village-not-designated": (p) => `Desa ${p.village} bukan desa binaan dari ${p.from} ${until(p.to)}.`,
  "office-without-officer": (p) => `Kantor ${p.office} tanpa petugas dari ${p.from} ${until(p.to)}.`,
  "report-step-due": (p) => `Laporan ${p.report}: ${levels[p.level]} paling lambat ${p.due} menurut ${p.policy}.`,
};

function problemText(found: OperationProblem): string {
  const text = textOf(problems, found.problem, found.params);
  return found.argument === "" ? text : `${found.argument}: ${text}`;
}

/** Why a change was refused, in Indonesian: the argument at fault and what to do, or what a rule would find. */
export const refusalText = (refusal: Refusal): string => ("problem" in refusal ? problemText(refusal) : ruleText(refusal));

/** What follows from a change, in Indonesian. */
export const consequenceText = (found: Consequence): string => textOf(consequences, found.consequence, found.params);
