import { isCalendarDay } from "@pimpasa/core";
import { texts } from "../messages/texts.ts";
import { cellOf, readList, requiredColumn } from "../read-list.ts";
import { CommandError, type Terminal } from "../terminal.ts";
import { type Acknowledgement, acknowledgementColumns } from "./acknowledgement.ts";

/** Reads an acknowledgement file, complete entries and those that still wait for a reason. */
export async function readAcknowledgements(path: string, terminal: Terminal): Promise<Acknowledgement[]> {
  const list = await readList(path, terminal);
  const columns = acknowledgementColumns.map((name) => [name, requiredColumn(list, "--acknowledged", name, terminal)] as const);
  return list.rows.map((row) => {
    const entry = Object.fromEntries(columns.map(([name, index]) => [name, cellOf(row, index).trim()])) as unknown as Acknowledgement;
    if (entry.acknowledgedOn !== "" && !isCalendarDay(entry.acknowledgedOn)) {
      throw new CommandError(texts(terminal.language).check.acknowledgedOnInvalid(path, row.row));
    }
    return entry;
  });
}
