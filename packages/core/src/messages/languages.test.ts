// What one language says alone is what it says beside the other, and both have the same names.
import { expect, test } from "vitest";
import { parseCalendarDay } from "../calendar-day.ts";
import * as en from "../en.ts";
import * as id from "../id.ts";
import { languages } from "../language.ts";
import { parsePeriod } from "../period.ts";
import { readDataset } from "../read-dataset.ts";
import { tableNames } from "../tables.ts";
import * as text from "../text.ts";

const alone = { id, en } as const;

test("both languages offer the same, and all of it beside each other", () => {
  expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
  const together = Object.keys(text).filter((name) => name !== "personalDataInventory");
  expect(together.map((name) => name.replace("fieldLabel", "fieldLabels")).sort()).toEqual(Object.keys(id).sort());
});

test.each(languages)("%s alone says what it says beside the other", async (language) => {
  const day = parseCalendarDay("2025-02-30");
  const period = parsePeriod("2025-TW3");
  if (day.ok || !period.ok) throw new Error("not as expected");
  expect(alone[language].issueText(day.error)).toBe(text.issueText(day.error, language));
  expect(alone[language].formatPeriod(period.value)).toBe(text.formatPeriod(period.value, language));
  expect(alone[language].formatDay(period.value.start)).toBe(text.formatDay(period.value.start, language));
  const { findings } = await readDataset({ offices: [], postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2025-01-01" }] });
  expect(findings.length).toBeGreaterThan(0);
  for (const found of findings) expect(alone[language].ruleText(found)).toBe(text.ruleText(found, language));
  for (const name of Object.keys(alone[language].fieldLabels)) {
    expect(alone[language].fieldLabels[name as keyof typeof id.fieldLabels]).toBe(text.fieldLabel(name)?.[language]);
  }
  for (const table of tableNames) expect(alone[language].tableLabels[table]).toBe(text.tableLabels[table][language]);
});

test("what is wrong in programme.json is said in the language of the reader, also where a format refused it", async () => {
  const programme = { synthetic: true, priorityAreas: [{ regionCode: "53.04", from: "2025-02-30" }] };
  const { findings } = await readDataset({}, { programme });
  const said = findings.map((found) => [text.ruleText(found, "id"), text.ruleText(found, "en")]);
  expect(said).toContainEqual([
    'programme.json, priorityAreas.0.from: "2025-02-30" tidak ada dalam kalender.',
    'programme.json, priorityAreas.0.from: "2025-02-30" is not in the calendar.',
  ]);
});
