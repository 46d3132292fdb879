import { z } from "zod";

const idOfRecord = z.string().min(1).max(64);

/** Who asks: a village, an officer, an immigration office or detention house, a regional office, or the directorate. */
export const Role = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("village"), villageId: idOfRecord }),
  z.strictObject({ kind: z.literal("officer"), officerId: idOfRecord }),
  z.strictObject({ kind: z.literal("office"), officeId: idOfRecord }),
  z.strictObject({ kind: z.literal("regional-office"), regionalOfficeId: idOfRecord }),
  z.strictObject({ kind: z.literal("directorate") }),
]);
export type Role = z.infer<typeof Role>;

/** The kinds of roles, from the narrowest to the widest. */
export const roleKinds = ["village", "officer", "office", "regional-office", "directorate"] as const satisfies readonly Role["kind"][];
export type RoleKind = (typeof roleKinds)[number];
