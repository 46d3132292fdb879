import { isWithin, type RegionCode } from "./region-code.ts";

/** The part of the programme that a question is about: the nation, a region, or the villages of one office. */
export type Scope =
  | { readonly kind: "nation" }
  | { readonly kind: "region"; readonly code: RegionCode }
  | { readonly kind: "office"; readonly officeId: string };

/** The programme as a whole. */
export const nation: Scope = { kind: "nation" };

/** Is a village with this code, while this office designates it, in the scope? */
export const isInScope = (scope: Scope, code: RegionCode, officeId: string): boolean =>
  scope.kind === "nation" || (scope.kind === "region" ? isWithin(code, scope.code) : scope.officeId === officeId);
