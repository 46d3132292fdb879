/** A text from the data as it stands inside a sentence of the report. */
export const withoutFullStop = (text: string): string => text.trim().replace(/\.+$/, "");
