import type { z } from "zod";
import type { Personal } from "../field.ts";
import type { TableName, tableSchemas } from "../tables.ts";

type Inner<S> = S extends z.ZodOptional<infer I> ? I : S;
type Marked = Pick<Personal<z.ZodType>, "__personal">;

type PersonalNames<Shape> = { [F in keyof Shape & string]: Inner<Shape[F]> extends Marked ? F : never }[keyof Shape & string];

/** Each personal field as `table.field`, from the marks of the schemas: `officers.nip`. */
export type PersonalFieldKey = { [T in TableName]: `${T}.${PersonalNames<(typeof tableSchemas)[T]["shape"]>}` }[TableName];
