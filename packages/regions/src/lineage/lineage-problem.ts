import { type Issue, type Language, type LineageKind, termLabels } from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";

/** What the text of each problem needs. Rows count from 1. */
interface ProblemParams {
  cell: { row: number; column: string; issue: Issue };
  "codes-for-kind": { row: number; kind: LineageKind };
  "share-range": { row: number; share: number };
  "share-sum": { row: number; region: string; sum: number };
  "split-alone": { row: number; region: string };
  "merge-alone": { row: number; region: string };
  repeated: { row: number; first: number };
  cycle: { codes: readonly string[] };
}

/** What is wrong with a user's table of changed codes, and where. */
export type LineageProblem = { [C in keyof ProblemParams]: { readonly code: C } & Readonly<ProblemParams[C]> }[keyof ProblemParams];

type ProblemTexts = { readonly [C in keyof ProblemParams]: (params: ProblemParams[C]) => string };

const inColumn = (column: string): string => (column === "" ? "" : `, ${column}`);

const id: ProblemTexts = {
  cell: (p) => `Baris ${p.row}${inColumn(p.column)}: ${issueText(p.issue, "id")}`,
  "codes-for-kind": (p) =>
    `Baris ${p.row}: "${termLabels.lineageKind[p.kind].id}" tidak cocok dengan kodenya. Yang baru hanya punya "to", yang tidak berlaku lagi hanya "from", yang berganti nama dua kode yang sama, yang lain dua kode yang berbeda.`,
  "share-range": (p) => `Baris ${p.row}: bagian ${p.share} harus lebih dari 0 dan paling banyak 1.`,
  "share-sum": (p) => `Baris ${p.row}: bagian-bagian ${p.region} berjumlah ${p.sum}; isi bagian di setiap baris sehingga jumlahnya 1.`,
  "split-alone": (p) =>
    `Baris ${p.row}: baru ada satu bagian pemekaran ${p.region}; tulis satu baris untuk setiap bagian, juga untuk kode itu sendiri bila tetap berlaku.`,
  "merge-alone": (p) =>
    `Baris ${p.row}: baru ada satu asal penggabungan ${p.region}; tulis satu baris untuk setiap asal, juga untuk kode itu sendiri bila sudah ada sebelumnya.`,
  repeated: (p) => `Baris ${p.row}: kode dan tanggalnya sama dengan baris ${p.first}; hapus salah satunya.`,
  cycle: (p) => `Kode-kode ini berputar kembali ke awal: ${p.codes.join(" > ")}. Periksa baris-barisnya dan hapus yang salah.`,
};

const en: ProblemTexts = {
  cell: (p) => `Row ${p.row}${inColumn(p.column)}: ${issueText(p.issue, "en")}`,
  "codes-for-kind": (p) =>
    `Row ${p.row}: "${termLabels.lineageKind[p.kind].en}" does not fit its codes. A new one has only "to", a retired one only "from", a renamed one twice the same code, any other one two codes that differ.`,
  "share-range": (p) => `Row ${p.row}: the share ${p.share} must be more than 0 and at most 1.`,
  "share-sum": (p) => `Row ${p.row}: the shares of ${p.region} sum to ${p.sum}; give one in each row, so that they sum to 1.`,
  "split-alone": (p) =>
    `Row ${p.row}: only one part of the split of ${p.region} is there; give a row for each, and one for the code itself if it goes on.`,
  "merge-alone": (p) =>
    `Row ${p.row}: only one origin of the merged ${p.region} is there; give a row for each, and one for the code itself if it stood before.`,
  repeated: (p) => `Row ${p.row}: its codes and day are those of row ${p.first}; remove one.`,
  cycle: (p) => `These codes lead back to the first: ${p.codes.join(" > ")}. Look at their rows and remove the wrong one.`,
};

const texts: Readonly<Record<Language, ProblemTexts>> = { id, en };

/**
 * What is wrong with a table of changed codes, in words, with the row and what to do.
 *
 * @example
 * ```ts
 * lineageProblemText({ code: "repeated", row: 3, first: 1 }, "en"); // => "Row 3: its codes and day are those of row 1; remove one."
 * ```
 */
export function lineageProblemText(problem: LineageProblem, language: Language): string {
  const text = texts[language][problem.code] as (params: LineageProblem) => string;
  return text(problem);
}
