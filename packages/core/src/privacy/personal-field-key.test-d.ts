// The compiler knows the personal fields by the marks of the schemas.
import type { PersonalFieldKey } from "./personal-field-key.ts";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const known: Same<
  PersonalFieldKey,
  | "officers.name"
  | "officers.nip"
  | "officers.phone"
  | "liaisons.name"
  | "liaisons.phone"
  | "activities.summary"
  | "reports.summary"
  | "reportEvents.note"
> = true;
