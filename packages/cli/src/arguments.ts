import { type CalendarDay, type Issue, type Period, parseCalendarDay, parsePeriod, type Result } from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";
import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";

function accepted<T>(option: string, result: Result<T, Issue>, { language }: Terminal): T {
  if (result.ok) return result.value;
  throw new CommandError(`${option}: ${issueText(result.error, language)}`);
}

export const periodArgument = (text: string, terminal: Terminal, option = "--period"): Period =>
  accepted(option, parsePeriod(text), terminal);

export const dayArgument = (option: string, text: string, terminal: Terminal): CalendarDay =>
  accepted(option, parseCalendarDay(text), terminal);

/** The day up to which facts are known: as asked for, else the last day of the period; nothing is known after today. */
export function asOfArgument(text: string | undefined, { lastDay }: Period, terminal: Terminal): CalendarDay {
  const { today, language } = terminal;
  if (text === undefined) return lastDay < today ? lastDay : today;
  const day = dayArgument("--as-of", text, terminal);
  if (day > today) throw new CommandError(texts(language).inFuture("--as-of", day, today));
  return day;
}

/** A whole number within bounds. */
export function wholeArgument(option: string, text: string, bounds: { minimum: number; maximum: number }, terminal: Terminal): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= bounds.minimum && value <= bounds.maximum) return value;
  throw new CommandError(texts(terminal.language).notWhole(option, bounds.minimum, bounds.maximum));
}

/** The parts of a list that was written with commas. */
export const listArgument = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
