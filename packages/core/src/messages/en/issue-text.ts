import type { Issue, IssueParams } from "../../issue.ts";
import { type TextsByCode, textOf } from "../texts-by-code.ts";

const levelNames: Readonly<Record<string, string>> = {
  province: "province",
  regency: "regency or city",
  district: "district",
  village: "village",
};

/** What may be chosen, as forms and reports call it; cells may hold the code or the label of either language. */
const choicesOf = ({ choices, allowed }: IssueParams["term-unknown"]): string =>
  choices === undefined
    ? allowed
    : Object.values(choices)
        .map((label) => label.en)
        .join(", ");

const texts: TextsByCode<IssueParams> = {
  required: () => "Must be filled in.",
  unreadable: (p) => `"${p.value}" cannot be read; expected: ${p.expected}.`,
  "not-text": () => "Must be text.",
  "too-long": (p) => `Too long; at most ${p.maximum} characters.`,
  "control-character": (p) => `Holds an invisible control character (${p.character}); remove it.`,
  "id-format": () =>
    "An id has at most 64 characters and no space: a letter or digit first, then also dot, colon, hyphen, underscore, slash.",
  "id-repeated": (p) => `The id "${p.id}" is used in row ${p.row} already.`,
  "region-code-undotted": (p) =>
    `"${p.value}" is written without dots. Kemendagri codes are written with dots (53.01.01.2001); an undotted number may be a BPS code, another scheme that means another place.`,
  "region-code-format": (p) =>
    `"${p.value}" is no Kemendagri region code: PP, PP.KK, PP.KK.CC or PP.KK.CC.DDDD, where DDDD begins with 1 (kelurahan), 2 (desa) or 3 (desa adat).`,
  "region-code-level": (p) => `"${p.value}" is not the code of a ${levelNames[p.expected] ?? p.expected}.`,
  "region-code-is-bps": (p) => `"${p.value}" is a BPS code; a Kemendagri code (53.01.01.2001) is needed here.`,
  "bps-code-format": (p) => `"${p.value}" is no BPS code: 2, 4, 7 or 10 digits without dots.`,
  "bps-code-is-region": (p) => `"${p.value}" is a Kemendagri code; a BPS code without dots is needed here.`,
  "day-format": (p) => `"${p.value}" is no day; write year-month-day, for example ${p.suggestion}.`,
  "day-serial": (p) => `"${p.value}" looks like a spreadsheet's serial number; write year-month-day, perhaps ${p.suggestion}.`,
  "day-not-in-calendar": (p) => `"${p.value}" is not in the calendar.`,
  "month-format": (p) => `"${p.value}" is no month; write year-month, for example 2025-07.`,
  "instant-format": (p) => `"${p.value}" is no time; write for example 2025-07-01T08:30+08:00.`,
  "instant-no-offset": (p) =>
    `"${p.value}" has no time zone; add +07:00 (WIB), +08:00 (WITA) or +09:00 (WIT), for example 2025-07-01T08:30+08:00.`,
  "interval-reversed": (p) =>
    `The end (${p.to}) is not after the beginning (${p.from}); "to" is the first day that no longer counts, empty while it is open.`,
  "period-format": (p) =>
    `"${p.value}" is no period; write 2025, 2025-S1, 2025-Q3 (or 2025-TW3), 2025-07, 2025-W31, or 2025-07-01..2025-08-15.`,
  "period-reversed": (p) => `The period "${p.value}" ends before it begins.`,
  "nip-length": () => "A NIP has 18 digits.",
  "nip-date": () => "The NIP does not begin with a birth date (YYYYMMDD) and a year of appointment that are in the calendar.",
  "decree-format": (p) => `"${p.value}" does not look like a decree number (for example W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024).`,
  "count-format": (p) => `"${p.value}" is not a whole number from 0 up.`,
  "count-too-large": (p) => `"${p.value}" is too large; at most ${p.maximum}.`,
  "number-format": (p) => `"${p.value}" is no number; write it with a decimal point and no thousands separator.`,
  "boolean-format": (p) => `"${p.value}" is neither yes nor no; write true or false.`,
  "term-unknown": (p) => `"${p.value}" is not known; choose from: ${choicesOf(p)}.`,
  "parts-exceed-total": (p) => `The parts add up to ${p.parts}, more than the total of ${p.total}.`,
  "unknown-field": (p) => `The column "${p.field}" is not known.`,
  "cell-too-many": (p) => `The row has ${p.found} cells, the header ${p.expected}; look at quotes and separators.`,
  "not-record": () => "This row is no record (an object with its fields).",
  "cell-formula": () => "A formula without a stored result; open and save it in a spreadsheet, or type the value.",
  "cell-error": (p) => `The cell holds an error of a formula (${p.value}); type the value.`,
  "cell-merged": (p) => `The cells ${p.range} are merged; unmerge them and fill in each cell.`,
  "cell-early-date": () => "A date before March 1900, or a time without a day; write the day as text, year-month-day.",
  "quote-open": () => "A quote is opened in this row and never closed.",
  "key-too-short": (p) => `The key has only ${p.bytes} bytes; make at least ${p.minimum} random ones with crypto.getRandomValues.`,
  "key-not-random": () => "The key is one byte repeated; fill it with random bytes of crypto.getRandomValues.",
  "role-unknown": (p) => `The role "${p.role}" is not known, or lacks the id that it needs; nothing is shown.`,
  "role-missing": (p) => `There is no record "${p.id}" for the role ${p.role}; look at the id, or load its table.`,
  "role-not-valid": (p) => `"${p.id}" (role ${p.role}) is not valid on ${p.day}; look at its first and last day.`,
  "access-rule-missing": (p) => `No access rule is valid on ${p.day}; give one for that day.`,
  "policy-not-valid": (p) => `The policy "${p.policy}" is not in force on ${p.day}; take the one that is in force on that day.`,
};

/** What is wrong with a value, in English. */
export const issueText = (found: Issue): string => textOf(texts, found.code, found.params);
