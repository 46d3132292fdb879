import type { Language } from "@pimpasa/core";
import { en } from "./en.ts";
import { id } from "./id.ts";

/** Every text of the quality page. */
export type QualityTexts = typeof id;

export const qualityTexts = (language: Language): QualityTexts => (language === "id" ? id : en);
