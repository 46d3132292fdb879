import type { Language } from "@pimpasa/core";
import { en } from "./en.ts";
import { id } from "./id.ts";

/** Every text of the report. */
export type ReportTexts = typeof id;

export const reportTexts = (language: Language): ReportTexts => (language === "id" ? id : en);
