import type { Language } from "@pimpasa/core";
import { en } from "./en.ts";
import { id } from "./id.ts";

/** Every text of the command line. */
export type CliTexts = typeof id;

export const texts = (language: Language): CliTexts => (language === "id" ? id : en);
