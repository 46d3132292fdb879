// What is put out of messages, and what stays: ids, codes, days and decrees that look a little like a person's number.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "./language.ts";
import { issueText } from "./messages/issue-text.ts";
import { ruleText } from "./messages/rule-text.ts";
import { readDataset } from "./read-dataset.ts";
import { holdsPersonNumber, redacted } from "./redaction.ts";

test.each([
  ["a NIP", "199001012015011001", "[NIP/NIK]"],
  ["a NIP in its groups", "19900101 201501 1 001", "[NIP/NIK]"],
  ["a NIP with hyphens", "19900101-201501-1-001", "[NIP/NIK]"],
  ["a NIP with spaces that are not shown", "19900101\u200b201501\u200b1\u200b001", "[NIP/NIK]"],
  ["a NIP that lacks a digit", "19900101201501100", "[NIP/NIK]"],
  ["a NIP with a digit too many", "1990010120150110011", "[NIP/NIK]"],
  ["a NIK", "5304010101900001", "[NIP/NIK]"],
  ["a NIK in its groups", "53.04.01.010190.0001", "[NIP/NIK]"],
  ["a NIK in fours", "5304 0101 0190 0001", "[NIP/NIK]"],
  ["a NIP in an id", "officer-199001012015011001/2", "officer-[NIP/NIK]/2"],
  ["two of them", "199001012015011001, 5304010101900001", "[NIP/NIK], [NIP/NIK]"],
  ["a mobile number", "081234567890", "[HP]"],
  ["a short one", "0812345678", "[HP]"],
  ["with hyphens", "0812-3456-7890", "[HP]"],
  ["with the country", "+62 812 3456 7890", "[HP]"],
  ["with the country and no sign", "6281234567890", "[HP]"],
  ["without its 0", "81234567890", "[HP]"],
  ["in an id", "hp:081234567890", "hp:[HP]"],
])("%s is put out", (_, text, expected) => {
  expect(redacted(text)).toBe(expected);
  expect(holdsPersonNumber(text)).toBe(true);
});

test.each([
  "kanim-kupang",
  "53.04.99.2001",
  "5304992001",
  "81.01.01.2001",
  "8101012001",
  "8201012001",
  "53.04.01.2001-2025-07",
  "2025-07-01T08:30:00+08:00",
  "20250701083000",
  "2025-07-01..2025-08-15",
  "08.12.2025 08.30",
  "08-12-2025",
  "W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024",
  "laporan-000123456789",
  "p-abcdefghijklmnopqrstuvwxyz",
  "62.01.01.2001",
])("%s stays", (text) => expect(redacted(text)).toBe(text));

test("what was put out stays put out, whatever stands around it", () => {
  const number = fc.constantFrom("199001012015011001", "5304010101900001", "081234567890", "19900101 201501 1 001");
  const around = fc.stringMatching(/^[a-zA-Z :,;"|/]{0,20}$/);
  fc.assert(
    fc.property(around, number, around, (before, digits, after) => {
      const text = redacted(before + digits + after);
      expect(text).not.toContain(digits);
      expect(redacted(text)).toBe(text);
    }),
  );
});

describe("a number of a person in a place where none belongs", () => {
  const numbers = ["199001012015011001", "5304010101900001", "081234567890"];
  test.each(numbers)("%s as id, reference, code, day, count, term, header or name of a table", async (number) => {
    const from = "2025-01-01";
    const assignment = { officerId: number, villageId: number, role: "lead", from };
    const result = await readDataset({
      [number]: [],
      officers: [{ id: "o1", [number]: number }],
      offices: [{ id: number }, { id: "k1", name: "x", kind: number, provinceCode: number, from: number, to: Number(number) }],
      villages: [{ id: number, regionCode: number, name: "Desa Contoh 001" }],
      designations: [1, 2].map((n) => ({ id: `${number}-${n}`, villageId: number, officeId: number, from })),
      assignments: [
        { ...assignment, id: number },
        { ...assignment, id: number },
        { ...assignment, id: `${number}:2` },
      ],
      postings: ["a", "b"].map((end) => ({ id: `${number}-${end}`, officerId: number, officeId: `${number}${end}`, from })),
      activities: [{ id: number, kind: number, villageId: number, day: number, participants: number, topics: number }],
      reports: [{ id: number, villageId: number, category: "wna", topics: "", submittedAt: "2025-01-01T08:00+08:00" }],
      reportEvents: [{ id: number, reportId: number, state: "completed", at: number, officerId: number }],
      targets: [{ id: "t1", kpi: "x", period: number, value: "x", source: "x", regionCode: number }],
    });
    const texts = [
      ...result.findings.flatMap((found) => [JSON.stringify(found), ...languages.map((language) => ruleText(found, language))]),
      ...result.rejected.flatMap((row) =>
        row.issues.flatMap((one) => [JSON.stringify(one), ...languages.map((language) => issueText(one.issue, language))]),
      ),
    ];
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) expect(text).not.toContain(number);
  });
});
