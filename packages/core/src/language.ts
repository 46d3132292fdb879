/** The languages of every text: Bahasa Indonesia first, English second. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in every language; a missing one does not compile. */
export type LocalText = Readonly<Record<Language, string>>;
