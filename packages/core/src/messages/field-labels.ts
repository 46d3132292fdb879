import { type LocalText, localTexts } from "../language.ts";
import { fieldLabels as english } from "./en/field-labels.ts";
import { fieldLabels as indonesian } from "./id/field-labels.ts";

/** What each field holds, in words, with its unit. A name means the same in every table. */
export const fieldLabels = /* @__PURE__ */ localTexts(indonesian, english);

/**
 * What a field of a table holds, in words.
 *
 * @example
 * ```ts
 * fieldLabel("participants")?.en; // => "Participants (attendances, not persons)"
 * ```
 */
export const fieldLabel = (field: string): LocalText | undefined =>
  Object.hasOwn(fieldLabels, field) ? fieldLabels[field as keyof typeof fieldLabels] : undefined;
