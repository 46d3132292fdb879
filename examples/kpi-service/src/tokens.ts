import { createHash } from "node:crypto";
import { Role } from "@pimpasa/core";
import { z } from "zod";
import { Problem } from "./problem.ts";

/** Who holds a token, by its SHA-256, so that the file gives no token away. */
export const TokenFile = z.array(z.strictObject({ tokenSha256: z.string().regex(/^[0-9a-f]{64}$/), role: Role }));
export type TokenFile = z.infer<typeof TokenFile>;

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Who asks? Undefined is the public: no header. A header that nobody issued is refused and never taken for the public. */
export function roleOf(header: string | undefined, tokens: ReadonlyMap<string, Role>): Role | undefined {
  if (header === undefined) return undefined;
  const [scheme, token, ...more] = header.split(" ");
  const role = scheme?.toLowerCase() === "bearer" && token && more.length === 0 ? tokens.get(sha256(token)) : undefined;
  if (role !== undefined) return role;
  throw new Problem(
    401,
    "Unknown token",
    "Send `Authorization: Bearer TOKEN` with a token that was issued, or no such header.",
    "authorization",
  );
}
