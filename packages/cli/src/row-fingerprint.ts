import { createHash } from "node:crypto";
import type { RejectedRow } from "@pimpasa/core";

const length = 16;

/** A cell as it is written to a file. */
export const writtenCell = (cell: unknown): string => String(cell ?? "");

/**
 * The first 64 bits of SHA-256 over a row with its header: says whether the row is still what it was when it was written out. It stands
 * beside the row itself, so that it gives away nothing that the file does not say anyway.
 */
export const rowFingerprint = ({ table, columns, cells }: Pick<RejectedRow, "table" | "columns" | "cells">): string =>
  createHash("sha256")
    .update(JSON.stringify([table, columns, cells.map(writtenCell)]))
    .digest("hex")
    .slice(0, length);
