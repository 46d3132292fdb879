import type { Language } from "@pimpasa/core";
import { en } from "./texts/en.ts";
import { id } from "./texts/id.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** The texts of the page in the reader's language. */
export const pageTexts = (language: Language): PageTexts => (language === "id" ? id : en);
