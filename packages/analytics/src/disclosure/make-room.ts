import type { Change } from "./changes.ts";
import type { CountRow } from "./count-cell.ts";
import { type Room, roomOf } from "./room.ts";

/** A change in which a count goes up (1) or down (-1) when the change goes up. */
export interface SignedChange {
  readonly change: Change;
  readonly sign: 1 | -1;
}

interface ChangeRoom {
  readonly change: Change;
  readonly room: Room;
}

/** Hides rows until a count could be `wanted` values beside the true one. Says whether there was a way. */
export function makeRoom(edge: number, changes: readonly SignedChange[], wanted: number): boolean {
  for (let rooms = tooLittleRoom(edge, changes, wanted); rooms !== undefined; rooms = tooLittleRoom(edge, changes, wanted)) {
    const rows = cheapestRows(rooms);
    if (rows === undefined) return false;
    for (const row of rows) row.isHidden = true;
  }
  return true;
}

/** The rooms of a count, where it has too little in both directions together. */
function tooLittleRoom(edge: number, changes: readonly SignedChange[], wanted: number): ChangeRoom[] | undefined {
  const rooms: ChangeRoom[] = [];
  let found = 0;
  for (const direction of [1, -1] as const) {
    let most = 0;
    for (const { change, sign } of changes) {
      const room = roomOf(change, { edge, direction: direction === sign ? 1 : -1 }, wanted);
      most = Math.max(most, room.size);
      if (found + most >= wanted) return undefined;
      rooms.push({ change, room });
    }
    found += most;
  }
  return rooms;
}

/** The rows that give the count more room at the least loss; undefined where none do. */
function cheapestRows(rooms: readonly ChangeRoom[]): CountRow[] | undefined {
  let below = Number.POSITIVE_INFINITY;
  let rows: CountRow[] | undefined;
  for (const { change, room } of rooms) {
    const circle = room.more(below);
    if (circle === undefined) continue;
    below = circle.cost;
    rows = circle.steps.flatMap(({ edge }) => change.rowsOf(edge)).filter((row) => !row.isHidden);
  }
  return rows?.length === 0 ? undefined : rows;
}
