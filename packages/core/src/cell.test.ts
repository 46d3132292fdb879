// What a cell becomes, in the types that text files, spreadsheets, arquero and databases hand over.
import { describe, expect, test } from "vitest";
import { cellText, cellValue } from "./cell.ts";
import { type Field, fieldsOf } from "./field.ts";
import { type TableName, tableSchemas } from "./tables.ts";

const field = (table: TableName, name: string): Field => fieldsOf(tableSchemas[table]).find((one) => one.name === name) as Field;
const participants = field("activities", "participants");
const day = field("activities", "day");
const officers = field("activities", "officerIds");
const topics = field("activities", "topics");
const onSite = field("activityVillages", "onSite");
const value = field("observations", "value");
const at = field("reportEvents", "at");
const id = field("villages", "id");
const nip = field("officers", "nip");
const period = field("targets", "period");

describe("becomes the value that is meant", () => {
  test.each([
    ["spaces around a number", participants, " 30 ", 30],
    ["a number", participants, 30, 30],
    ["a whole number as some programs write it where cells are missing", participants, "30.0", 30],
    ["a 64-bit number of a database", participants, 30n, 30],
    ["a 64-bit number where a measure belongs", value, 5_656_000n, 5_656_000],
    ["an exponent", value, "5.656e6", 5_656_000],
    ["a decimal", value, "0.125", 0.125],
    ["yes", onSite, "YA", true],
    ["no", onSite, " tidak ", false],
    ["yes as a number", onSite, 1, true],
    ["no as a number", onSite, 0, false],
    ["no as a 64-bit number", onSite, 0n, false],
    ["a day that is midnight in UTC", day, new Date("2025-03-01T00:00Z"), "2025-03-01"],
    ["a point in time", at, new Date("2025-03-01T02:30Z"), "2025-03-01T02:30+00:00"],
    ["a number as an id", id, 7, "7"],
    ["a 64-bit number as an id", id, 7n, "7"],
    ["a year as a number", period, 2025, "2025"],
    ["a list", officers, " o1 |o2|", ["o1", "o2"]],
    ["a list that is one", officers, ["o1"], ["o1"]],
    ["a list of numbers, as a database has it", officers, [1, 2], ["1", "2"]],
    ["a number where a list belongs", officers, 7, ["7"]],
    ["a list of labels", topics, ["Paspor", "TPPO"], ["passport", "trafficking-in-persons"]],
    ["no list", officers, null, []],
    ["a list of blanks", officers, "  ", []],
    [
      "labels in both languages and in brackets",
      topics,
      "Paspor|trafficking in persons|TPPM",
      ["passport", "trafficking-in-persons", "people-smuggling"],
    ],
    ["an empty cell", participants, "", undefined],
    ["a blank cell", participants, "   ", undefined],
    ["a missing cell", participants, null, undefined],
  ] as const)("%s", (_, of, cell, expected) => expect(cellValue(of, cell)).toEqual(expected));
});

describe("is handed on, for the schema to refuse", () => {
  test.each([
    // 1.000 is a thousand in Indonesia and one in a program: neither is taken.
    ["a thousands separator", participants, "1.000", "1.000"],
    ["thousands separators", participants, "+1.000.000", "+1.000.000"],
    ["a decimal comma", value, "1,5", "1,5"],
    ["digits of another script", participants, "３０", "３０"],
    ["a hexadecimal number", participants, "0x10", "0x10"],
    ["a name that every object has", onSite, "constructor", "constructor"],
    ["a point in time where a day belongs: its day depends on the zone", day, new Date("2025-02-28T17:00Z"), "2025-02-28T17:00:00.000Z"],
    ["a spreadsheet's serial number, as text so that it is told which day it may be", day, 45_321, "45321"],
    ["a number that is neither yes nor no", onSite, 2, 2],
    // 18 digits do not fit a number without loss, so what it was is not known.
    ["a number where a NIP belongs", nip, 199001012015011000, 199001012015011000],
    ["a number so large that it can stand for several ids", id, 2 ** 53, 2 ** 53],
    ["such a number in a list", officers, [2 ** 53], [2 ** 53]],
    ["such a number where a list belongs", officers, 2 ** 53, 2 ** 53],
    ["no number, where an id belongs", id, Number.NaN, Number.NaN],
    ["a list in a list", officers, [["o1"]], [["o1"]]],
    ["a 64-bit number that no number holds", participants, 2n ** 60n, 2n ** 60n],
  ] as const)("%s", (_, of, cell, expected) => expect(cellValue(of, cell)).toEqual(expected));
});

test.each([
  [undefined, ""],
  [null, ""],
  [0, "0"],
  [false, "false"],
  [["o1", "o2"], "o1|o2"],
  [[], ""],
])("the cell of %j", (written, text) => expect(cellText(written)).toBe(text));
