/** The languages of every text: Bahasa Indonesia first, English second. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in every language; a missing one does not compile. */
export type LocalText = Readonly<Record<Language, string>>;

/** The texts of both languages beside each other. */
export const localTexts = <Code extends string>(
  id: Readonly<Record<Code, string>>,
  en: Readonly<Record<Code, string>>,
): Readonly<Record<Code, LocalText>> =>
  Object.fromEntries((Object.keys(id) as Code[]).map((code) => [code, { id: id[code], en: en[code] }])) as Record<Code, LocalText>;
