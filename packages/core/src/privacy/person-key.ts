import type { PersonalKind } from "../field.ts";
import type { TableName } from "../tables.ts";

const numberKey = (digits: string): string => `number:${digits}`;

/** What may stand between the digits of a number. */
const gaps = /[\s.\-_()\p{Cf}]/gu;
const mobile = /^(?:0|\+?62)?(8[1-9]\d{7,10})$/;

/**
 * The text whose digest is the pseudonym of a personal field: the same for one person in whatever way they are written.
 * A NIP has one with spaces and without; a mobile number with 0 and with +62; a name in capitals and without. The word in
 * front keeps a name and a number of equal letters apart.
 */
export function personKey(kind: Exclude<PersonalKind, "free-text">, value: string): string {
  const compact = value.replace(gaps, "");
  if (/^\d{16,}$/.test(compact)) return numberKey(compact);
  const phone = kind === "contact" ? mobile.exec(compact) : null;
  if (phone !== null) return `mobile:${phone[1]}`;
  return `${kind}:${value.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase()}`;
}

/**
 * The same for an id of a table. One that is a NIP has the pseudonym of the NIP; else two ids never share one, so that
 * they stay ids.
 */
export const idKey = (table: TableName, id: string): string => (/^\d{16,}$/.test(id) ? numberKey(id) : `${table}.id:${id}`);
