import { existsSync } from "node:fs";
import { join } from "node:path";
import { levelOf, parseRegionCode, type RegionCode } from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";
import { texts } from "../messages/texts.ts";
import { cellOf, readList, requiredColumn } from "../read-list.ts";
import type { ResolvedList } from "../resolve-list.ts";
import { CommandError, type Terminal } from "../terminal.ts";

/** The column of `unresolved.csv` that says which row of the list it was. */
export const rowColumn = "row";

/** What a person writes as the code of a row that is no village, or is there twice: it is left out. */
export const leaveOut = "-";

/** The file of an imported folder that keeps every decision that was made. */
export const decisionsFile = "corrections.csv";

/** The code that a person chose, by the row of the list (as a spreadsheet numbers it). */
export type Corrections = ReadonlyMap<number, RegionCode | typeof leaveOut>;

interface Against {
  readonly resolved: ResolvedList;
  /** The position of the village's column in the list. */
  readonly village: number;
}

/** The decisions of `path`, on top of those that an earlier import kept in `out`, so that none has to be made twice. */
export async function allCorrections(path: string | undefined, out: string, against: Against, terminal: Terminal): Promise<Corrections> {
  if (path === undefined) return new Map();
  const kept = join(out, decisionsFile);
  const earlier = existsSync(kept) ? await readCorrections(kept, against, terminal) : [];
  return new Map([...earlier, ...(await readCorrections(path, against, terminal))]);
}

/**
 * Reads `unresolved.csv` with its `code` filled in. A code left empty stays unresolved. A row whose village is not that
 * of the list is refused, so that corrections of another list cannot slip in.
 */
async function readCorrections(path: string, { resolved, village }: Against, terminal: Terminal): Promise<Corrections> {
  const file = await readList(path, terminal);
  const rowAt = requiredColumn(file, "--corrections", rowColumn, terminal);
  const codeAt = requiredColumn(file, "--corrections", "code", terminal);
  const villageAt = requiredColumn(file, "--corrections", resolved.list.columns[village] as string, terminal);
  const own = new Map(resolved.list.rows.map((row) => [row.row, cellOf(row, village)] as const));
  const text = texts(terminal.language);
  const corrections = new Map<number, RegionCode | typeof leaveOut>();
  for (const row of file.rows) {
    const written = cellOf(row, codeAt).trim();
    if (written === "") continue;
    const number = Number(cellOf(row, rowAt));
    if (own.get(number) !== cellOf(row, villageAt)) throw new CommandError(text.correctionOfOther(path, row.row));
    if (written === leaveOut) {
      corrections.set(number, leaveOut);
      continue;
    }
    const code = parseRegionCode(written);
    if (!code.ok) throw new CommandError(text.correctionInvalid(path, row.row, issueText(code.error, terminal.language)));
    if (levelOf(code.value) !== "village" || resolved.gazetteer.find(code.value) === undefined) {
      throw new CommandError(text.correctionUnknown(path, row.row, code.value));
    }
    corrections.set(number, code.value);
  }
  return corrections;
}
