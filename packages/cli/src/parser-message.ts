import type { Language } from "@pimpasa/core";
import type { CommanderError } from "commander";

const indonesian: Readonly<Record<string, (subject: string, choices: string) => string>> = {
  "commander.unknownOption": (subject) => `opsi tidak dikenal: ${subject}`,
  "commander.unknownCommand": (subject) => `perintah tidak dikenal: ${subject}`,
  "commander.missingArgument": (subject) => `argumen wajib belum diisi: ${subject}`,
  "commander.missingMandatoryOptionValue": (subject) => `opsi wajib belum diisi: ${subject}`,
  "commander.optionMissingArgument": (subject) => `opsi ${subject} memerlukan nilai`,
  "commander.excessArguments": () => "terlalu banyak argumen",
  "commander.invalidArgument": (subject, choices) => `nilai tidak sah untuk ${subject}${choices ? `; yang dapat dipilih: ${choices}` : ""}`,
};

const hint = { id: "Lihat: pimpasa --help", en: "See: pimpasa --help --lang en" } as const;

/** What is wrong with the command line, in words. */
export function parserMessage(error: CommanderError, language: Language): string {
  const english = error.message.replace(/^error: /, "");
  const subject = /'([^']+)'/.exec(english)?.[1] ?? "";
  const choices = /Allowed choices are ([^.]+)\./.exec(english)?.[1] ?? "";
  const text = language === "id" ? (indonesian[error.code]?.(subject, choices) ?? english) : english;
  return `${text.replace(/\.$/, "")}. ${hint[language]}`;
}
