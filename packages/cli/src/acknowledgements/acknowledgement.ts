import type { Subject } from "./subject.ts";

/** The columns of an acknowledgement file. One that begins with `#` is a remark and is not read. */
export const acknowledgementColumns = ["rule", "table", "key", "path", "fingerprint", "reason", "acknowledgedOn", "by"] as const;

/** A finding or hint that somebody has looked at, and why it may stay. */
export interface Acknowledgement {
  readonly rule: string;
  readonly table: string;
  readonly key: string;
  readonly path: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly acknowledgedOn: string;
  /** A role, never a person. */
  readonly by: string;
}

/** What says which finding or hint is meant. */
export const identityOf = ({ rule, table, key, path, fingerprint }: Acknowledgement): string =>
  [rule, table, key, path, fingerprint].join("\0");

/** A finding or hint as the entry of an acknowledgement file that waits for a reason. */
export const openEntry = ({ rule, table, key, path }: Subject, fingerprint: string): Acknowledgement => ({
  rule,
  table,
  key,
  path: path.map(String).join("."),
  fingerprint,
  reason: "",
  acknowledgedOn: "",
  by: "",
});

/** Does it count? Only with a reason, a day and a role. */
export const isComplete = ({ reason, acknowledgedOn, by }: Acknowledgement): boolean => reason !== "" && acknowledgedOn !== "" && by !== "";
