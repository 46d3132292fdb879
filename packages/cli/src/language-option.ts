import { type Language, languages } from "@pimpasa/core";

/** The language asked for on the command line, before it is parsed, so that help and errors speak it too. */
export function languageOf(argv: readonly string[]): Language {
  const position = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const value = argv[position]?.split("=")[1] ?? (position < 0 ? undefined : argv[position + 1]);
  return languages.find((language) => language === value) ?? "id";
}
