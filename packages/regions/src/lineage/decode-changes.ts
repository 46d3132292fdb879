import type { LineageCertainty, LineageKind, RegionCode } from "@pimpasa/core";
import type { LineageChange, LineageEvidence } from "./change.ts";
import { type PublishedList, publishedLists } from "./published-lists.ts";

/** What the changes of one line share. */
interface Line {
  readonly older: PublishedList;
  readonly newer: PublishedList;
  readonly kind: LineageKind;
  readonly certainty: LineageCertainty;
  readonly because: LineageEvidence;
  readonly parents: readonly [from: string, to: string];
}

/** Reads one generated text: `list|kind|certainty|evidence|parent of the old code|parent of the new one|cells`. */
export const decodeChanges = (lineageLines: string): readonly LineageChange[] => lineageLines.split("\n").flatMap(decodeLine);

function decodeLine(text: string): LineageChange[] {
  const [index = "0", kind, certainty, because, from = "", to = "", cells = ""] = text.split("|");
  const [older, newer] = publishedLists.slice(Number(index));
  if (older === undefined || newer === undefined) return [];
  const line = { older, newer, kind, certainty, because, parents: [from, to] } as Line;
  return cells.split(";").flatMap((cell) => decodeCell(line, cell));
}

/** `2001-2014`, `1011>1005`, `2003:Old>New`, `2007?candidate?candidate`. */
function decodeCell(line: Line, cell: string): LineageChange[] {
  const run = /^(\d+)-(\d+)$/.exec(cell);
  if (run) return numbersOf(run[1] ?? "", run[2] ?? "").map((number) => change(line, [number, number], [], []));
  const [own = "", ...candidates] = cell.split("?");
  const colon = own.indexOf(":");
  const [from = "", to = from] = (colon < 0 ? own : own.slice(0, colon)).split(">");
  return [change(line, [from, to], colon < 0 ? [] : own.slice(colon + 1).split(">"), candidates)];
}

const numbersOf = (first: string, last: string): string[] =>
  Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i).padStart(first.length, "0"));

function change(line: Line, [from, to]: readonly [string, string], names: readonly string[], candidates: readonly string[]): LineageChange {
  const { older, newer, kind, certainty, because, parents } = line;
  return {
    kind,
    from: kind === "new" ? undefined : codeBelow(parents[0], from),
    to: kind === "retired" ? undefined : codeBelow(parents[1], to),
    fromName: names[0],
    toName: names[1],
    after: older.day,
    by: newer.day,
    certainty,
    because,
    share: undefined,
    candidates: candidates as readonly RegionCode[],
    source: newer.source,
  };
}

const codeBelow = (parent: string, part: string): RegionCode => (parent === "" ? part : `${parent}.${part}`) as RegionCode;
