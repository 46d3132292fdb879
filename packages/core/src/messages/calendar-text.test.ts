// The witness for the names of months is date-fns with its locales; days are read in UTC.
import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import { id } from "date-fns/locale/id";
import { expect, test } from "vitest";
import { fromDayNumber, toDayNumber } from "../calendar-day.ts";
import { languages } from "../language.ts";
import { type Period, parsePeriod } from "../period.ts";
import { formatDay, formatPeriod } from "./calendar-text.ts";

const locales = { id, en: enGB } as const;
const millisecondsADay = 86_400_000;

test.each(languages)("days and months as date-fns writes them: %s", (language) => {
  const locale = locales[language];
  const first = toDayNumber("2023-12-25" as never);
  for (let number = first; number < first + 800; number += 1) {
    const day = fromDayNumber(number);
    const date = new UTCDate(number * millisecondsADay);
    expect(formatDay(day, language)).toBe(format(date, "d MMM yyyy", { locale }));
    const month = parsePeriod(day.slice(0, 7)) as { value: Period };
    expect(formatPeriod(month.value, language)).toBe(format(date, "MMMM yyyy", { locale }));
  }
});

test("a day of an early year keeps the four digits of its year", () => {
  expect(formatDay("1900-01-01" as never, "id")).toBe("1 Jan 1900");
});
