import { z } from "zod";
import { BpsCode } from "./bps-code.ts";
import { CalendarDay } from "./calendar-day.ts";
import { DecreeNumber } from "./decree-number.ts";
import { Instant } from "./instant.ts";
import { type Issue, issue, shown } from "./issue.ts";
import { type Nip, parseNip } from "./nip.ts";
import { PeriodText, parsePeriod } from "./period.ts";
import { isPseudonym, type Pseudonym } from "./pseudonym.ts";
import { RegionCode, type RegionLevel, regionCodeOf } from "./region-code.ts";
import { err, ok, type Result } from "./result.ts";
import { termLabels, type VocabularyName } from "./term-labels.ts";
import { copyOf, textFormat } from "./text-format.ts";

/** How a cell of a text file becomes the value of a field, and how the value is stored in columns. */
export type FieldKind = "text" | "id" | "ids" | "day" | "instant" | "count" | "number" | "boolean" | "term" | "terms";

/** What a personal field holds: the name of a person, their number, how to reach them, or free text, which may name anyone. */
export const personalKinds = ["name", "identifier", "contact", "free-text"] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** The type of a personal field's schema, so that the compiler knows which fields are personal. */
export type Personal<S extends z.ZodType> = S & { readonly __personal: true };

/** What is known of a field beside its schema. */
export interface FieldMeta {
  readonly kind: FieldKind;
  /** The table whose ids this field holds. */
  readonly references?: string;
  readonly vocabulary?: VocabularyName;
  /** Personal data, and of which kind: its value never stands in a message, a log, or anything published. */
  readonly personal?: PersonalKind;
}

/** The registry that carries each field's meta data; `fieldsOf` reads it. */
const fieldRegistry = z.registry<FieldMeta>();

function field<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  fieldRegistry.add(schema, meta);
  return schema;
}

/** A text field with the mark from which all that `privacy/` does follows. */
const personalField = <S extends z.ZodType>(schema: S, personal: PersonalKind): Personal<S> =>
  field(schema, { kind: "text", personal }) as Personal<S>;

const controlOrBidi = /(?![\t\n\r])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const maximumCount = 1_000_000;

function plainText(maximum: number) {
  return textFormat((value: string): Result<string, Issue> => {
    const hidden = controlOrBidi.exec(value);
    if (hidden) return err(issue("control-character", { character: shown(hidden[0]) }));
    return value.length > maximum ? err(issue("too-long", { maximum })) : ok(value);
  });
}

const anyId = /^[\p{L}\d][\p{L}\d._:/-]{0,63}$/u;
/** The same in the letters of nearly all ids, which is found faster. */
const plainId = /^[A-Za-z\d][A-Za-z\d._:/-]{0,63}$/;

const idText = () =>
  textFormat(
    (value: string): Result<string, Issue> => (plainId.test(value) || anyId.test(value) ? ok(value) : err(issue("id-format", {}))),
  );

/** A name or a short text. */
export const text = (maximum = 200) => field(plainText(maximum), { kind: "text" });
/** Free text, which may name people: personal. */
export const freeText = () => personalField(plainText(20_000), "free-text");
/** The name of a person, or how to reach them. */
export const personalText = (kind: "name" | "contact") => personalField(plainText(200), kind);
/** The NIP of a person, or the pseudonym that stands in its place. */
export const nip = () => personalField(textFormat(parseNipOrPseudonym), "identifier");
export const id = () => field(idText(), { kind: "id" });
/** The id of a record in another table. */
export const reference = (table: string) => field(idText(), { kind: "id", references: table });
export const references = (table: string) => field(z.array(idText()), { kind: "ids", references: table });
export const decree = () => field(copyOf(DecreeNumber), { kind: "text" });
export const day = () => field(copyOf(CalendarDay), { kind: "day" });
export const instant = () => field(copyOf(Instant), { kind: "instant" });
export const regionCode = (level?: RegionLevel) => field(level ? regionCodeOf(level) : copyOf(RegionCode), { kind: "id" });
export const bpsCode = () => field(copyOf(BpsCode), { kind: "id" });
export const periodText = () => field(copyOf(PeriodText), { kind: "id" });
export const yesNo = () => field(z.boolean(), { kind: "boolean" });
export const quantity = () => field(z.number(), { kind: "number" });
/** A whole number from 0 to `maximum`. */
export const count = (maximum = maximumCount) => field(z.int().min(0).max(maximum), { kind: "count" });

/** A calendar month, `2025-07`. */
export const month = () =>
  field(
    textFormat((value: string): Result<PeriodText, Issue> => {
      const period = parsePeriod(value);
      return period.ok && period.value.kind === "month" ? ok(period.value.text) : err(issue("month-format", { value: shown(value) }));
    }),
    { kind: "id" },
  );

/** One term of a closed vocabulary. */
export const term = <const T extends readonly [string, ...string[]]>(codes: T, vocabulary: VocabularyName) =>
  field(z.enum(codes), { kind: "term", vocabulary });

/** Several terms of a closed vocabulary. */
export const terms = <const T extends readonly [string, ...string[]]>(codes: T, vocabulary: VocabularyName) =>
  field(z.array(z.enum(codes)), { kind: "terms", vocabulary });

const parseNipOrPseudonym = (value: string): Result<Nip | Pseudonym, Issue> => (isPseudonym(value) ? ok(value) : parseNip(value));

/** A field of an entity as the tables see it. */
export interface Field extends FieldMeta {
  readonly name: string;
  readonly required: boolean;
}

/** The fields of an entity, in the order of its columns. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, whole]) => {
    const required = !(whole instanceof z.ZodOptional);
    const inner = whole instanceof z.ZodOptional ? whole.unwrap() : whole;
    const meta = fieldRegistry.get(inner as z.ZodType);
    if (meta === undefined) throw new TypeError(`The field "${name}" was not made by a builder of field.ts.`);
    return { name, required, ...meta };
  });
}

/** The codes of a vocabulary with their labels. */
export const labelsOf = (vocabulary: VocabularyName): Readonly<Record<string, { id: string; en: string }>> => termLabels[vocabulary];
