import type { Dataset } from "../dataset.ts";
import { replaceFields } from "../dataset-records.ts";
import type { Field } from "../field.ts";
import { type Issue, issue } from "../issue.ts";
import type { Pseudonym } from "../pseudonym.ts";
import { holdsPersonNumber } from "../redaction.ts";
import { err, ok, type Result } from "../result.ts";
import { type TableName, tableFields, tableNames } from "../tables.ts";
import { eachText, idOwner, someText, textsIn } from "./id-fields.ts";
import { base32, keyedDigest } from "./keyed-digest.ts";
import { idKey, personKey } from "./person-key.ts";

const minimumKeyBytes = 16;
const pseudonymCharacters = 26;

/**
 * The same dataset with a pseudonym in the place of every person: who works with it can tell one person from another, and
 * follow one through all tables, but cannot tell who it is.
 *
 * Replaced are names, NIP and phones; every id of an officer, wherever it is referred to, since an office may use its
 * staff numbers; and any other id or reference that looks like a NIP, a NIK or a mobile number. Free text is left out: it
 * may name anyone. References and everything else stay as they are.
 *
 * A pseudonym is `p-` and the first 130 bits of an HMAC-SHA-256 in base 32. Without the key nobody can try out the NIPs
 * there may be (birth date, year and serial leave few enough to try them all against a plain hash). Under one key the
 * same name, number or id has the same pseudonym in every table, dataset and run, under another key an unlinkable one.
 * Two persons of one name share that of the name, and ids of two offices that number their officers alike that of the id:
 * where datasets are joined, only an id that is a NIP says that it is the same person. That two of a million persons share one has a probability below 10⁻²⁷ (n² / 2¹³¹); the
 * length is above the half of the digest that RFC 2104 asks for.
 *
 * The key: at least 16 random bytes, kept apart from the data, the same as long as pseudonyms are to stay the same. Who
 * holds it can undo them: by UU 27/2022 the result is still personal data to them. There is no default.
 *
 * @returns the dataset, or an issue: `key-too-short`, or `key-not-random` for a key of one byte repeated.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   officers: [{ id: "o1", nip: "199001012015011001" }],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2025-01-01" }],
 * });
 * const key = crypto.getRandomValues(new Uint8Array(32));
 * const result = await pseudonymise(dataset, key);
 * const [officer] = result.ok ? result.value.officers : [];
 * const [posting] = result.ok ? result.value.postings : [];
 * officer?.id === posting?.officerId; // => true
 * isPseudonym(officer?.nip ?? ""); // => true
 * ```
 */
export async function pseudonymise(dataset: Dataset, key: Uint8Array): Promise<Result<Dataset, Issue>> {
  const problem = keyProblem(key);
  if (problem !== undefined) return err(problem);
  const pseudonyms = await pseudonymsOf(personKeys(dataset), key);
  return ok(
    replaceFields(dataset, (table, field) => {
      if (field.personal === "free-text") return () => undefined;
      const keyOf = keyOfTexts(dataset, table, field);
      return keyOf && eachText((text) => pseudonyms.get(keyOf(text) ?? "") ?? text);
    }),
  );
}

function keyProblem(key: Uint8Array): Issue | undefined {
  if (key.length < minimumKeyBytes) return issue("key-too-short", { bytes: key.length, minimum: minimumKeyBytes });
  return key.every((byte) => byte === key[0]) ? issue("key-not-random", {}) : undefined;
}

/** Gives the key text of each person in a field, undefined for a text that stays; itself undefined where all texts stay. */
function keyOfTexts(dataset: Dataset, table: TableName, field: Field): ((text: string) => string | undefined) | undefined {
  const { personal } = field;
  if (personal === "free-text") return undefined;
  if (personal !== undefined) return (text) => personKey(personal, text);
  const owner = idOwner(table, field);
  if (owner === undefined) return undefined;
  if (owner === "officers") return (id) => idKey(owner, id);
  return someText(dataset, table, field, holdsPersonNumber) ? (id) => (holdsPersonNumber(id) ? idKey(owner, id) : undefined) : undefined;
}

/** The key text of every person, number or id that gets a pseudonym. */
function personKeys(dataset: Dataset): Set<string> {
  const keys = new Set<string>();
  for (const table of tableNames) {
    for (const field of tableFields(table)) {
      const keyOf = keyOfTexts(dataset, table, field);
      for (const text of keyOf ? textsIn(dataset, table, field) : []) {
        const key = keyOf?.(text);
        if (key !== undefined) keys.add(key);
      }
    }
  }
  return keys;
}

async function pseudonymsOf(keys: Iterable<string>, key: Uint8Array): Promise<Map<string, Pseudonym>> {
  const digest = await keyedDigest(key);
  const encoder = new TextEncoder();
  const pairs = [...keys].map(async (text) => {
    const digested = await digest(encoder.encode(text));
    return [text, `p-${base32(digested, pseudonymCharacters)}` as Pseudonym] as const;
  });
  return new Map(await Promise.all(pairs));
}
