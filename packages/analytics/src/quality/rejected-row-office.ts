import { indonesianHeader, type RejectedRow } from "@pimpasa/core";
import type { RecordOffices } from "./record-office.ts";

/** The office that a rejected row names, or that of the village that it names; null where neither can be told. */
export function rejectedRowOffice(row: RejectedRow, offices: RecordOffices): string | null {
  const officeId = row.table === "offices" ? undefined : cellOf(row, "officeId");
  if (officeId !== undefined) return offices.of("offices", officeId);
  const villageId = row.table === "villages" ? undefined : cellOf(row, "villageId");
  return villageId === undefined ? null : offices.ofVillage(villageId);
}

function cellOf(row: RejectedRow, field: string): string | undefined {
  const names = [field, indonesianHeader(field)].map(plain);
  const cell = row.cells[row.columns.findIndex((column) => names.includes(plain(column)))];
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : undefined;
}

/** A header as it is compared: letters and digits only, in lower case. */
const plain = (header: string): string => header.toLowerCase().replace(/[^\p{L}\d]/gu, "");
