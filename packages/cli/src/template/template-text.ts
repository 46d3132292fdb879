import type { Language } from "@pimpasa/core";
import { templateEn } from "../messages/template-en.ts";
import { templateId } from "../messages/template-id.ts";

/** Every text of the template. */
export type TemplateText = typeof templateId;

export const templateText = (language: Language): TemplateText => (language === "id" ? templateId : templateEn);
