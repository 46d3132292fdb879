import type { Language, RawRow, RegionCode } from "@pimpasa/core";
import { becauseText, type RegionResolution } from "@pimpasa/regions";
import { texts } from "../messages/texts.ts";
import { cellOf } from "../read-list.ts";
import type { ResolvedList } from "../resolve-list.ts";
import { type Corrections, leaveOut } from "./corrections.ts";
import { type ListedOffice, officeKey } from "./offices.ts";

/** A row that became a designated village. */
export interface SettledVillage {
  readonly code: RegionCode;
  readonly office: ListedOffice;
  /** The row of the list, as a spreadsheet numbers it. */
  readonly row: number;
}

/** A row that waits for a person, and why. */
export interface WaitingRow {
  /** Its position in the list. */
  readonly index: number;
  readonly reason: string;
}

export interface SettledRows {
  readonly villages: readonly SettledVillage[];
  readonly waiting: readonly WaitingRow[];
  /** Rows that a person left out, and blank ones. */
  readonly leftOut: number;
}

interface Inputs {
  readonly resolved: ResolvedList;
  readonly officeColumn: number;
  readonly corrections: Corrections;
  readonly offices: readonly ListedOffice[];
}

/** Each row is a village, waits, or was left out by a person: no row is lost, and no village comes in twice. */
export function settleRows({ resolved, officeColumn, corrections, offices }: Inputs, language: Language): SettledRows {
  const officeOf = new Map(offices.map((office) => [officeKey(office.name), office] as const));
  const villages: SettledVillage[] = [];
  const waiting: WaitingRow[] = [];
  const rowOfCode = new Map<RegionCode, number>();
  let leftOut = 0;
  for (const [index, row] of resolved.list.rows.entries()) {
    const resolution = resolved.resolutions[index] as (typeof resolved.resolutions)[number];
    const decided = corrections.get(row.row);
    if (decided === leaveOut || isBlank(row)) {
      leftOut += 1;
      continue;
    }
    const code = decided ?? resolution.code;
    const office = officeOf.get(officeKey(cellOf(row, officeColumn)));
    const earlier = code === null ? undefined : rowOfCode.get(code);
    const reason = waitingReason({ code, office, earlier }, resolution, language);
    if (reason !== undefined) waiting.push({ index, reason });
    else if (code !== null && office !== undefined) {
      rowOfCode.set(code, row.row);
      villages.push({ code, office, row: row.row });
    }
  }
  return { villages, waiting, leftOut };
}

const isBlank = ({ cells }: RawRow): boolean => cells.every((cell) => String(cell ?? "").trim() === "");

interface Candidate {
  readonly code: RegionCode | null;
  readonly office: ListedOffice | undefined;
  /** The row that has the same village already. */
  readonly earlier: number | undefined;
}

/** Why a row has to wait for a person; undefined if it need not. */
function waitingReason({ code, office, earlier }: Candidate, resolution: RegionResolution, language: Language): string | undefined {
  const { reasons } = texts(language);
  if (office === undefined) return reasons.noOffice;
  if (code === null) return resolution.because.map((because) => becauseText(because, language)).join("; ");
  return earlier === undefined ? undefined : reasons.sameVillage(earlier);
}
