// Numbers of persons in texts that are no personal fields: an id that is a NIP, a row whose columns have shifted.

/** What may stand between the groups of a written number. */
const gap = "[ .\\-_\\u00a0\\p{Cf}]?";
const grouped = (...groups: readonly number[]): string => groups.map((digits) => `\\d{${digits}}`).join(gap);

/**
 * NIP (18 digits) and NIK (16 digits): sixteen or more digits in a row, or in the groups in which they are written. A NIP
 * or NIK with a digit too many or (for a NIP) one or two too few still gives a person away, so the exact length and the
 * date within are not looked at.
 */
const identityNumber = new RegExp(
  `(?<!\\d)(?:\\d{16,}|${grouped(8, 6, 1, 3)}|${grouped(2, 2, 2, 6, 4)}|${grouped(6, 6, 4)}|${grouped(4, 4, 4, 4)})(?!\\d)`,
  "gu",
);

/**
 * A mobile number: 08…, 628… or +628… with 10 to 14 digits, or without its 0, as a spreadsheet keeps it. Undotted region
 * codes have ten digits and begin with 81 or 82 in Maluku: without a 0 these are taken for a number from eleven digits on.
 */
const mobileNumber = /(?<![\d.])(?:(?:0|\+?62[ -]?)8[1-9]\d(?:[ -]?\d){6,9}|8[1-9]\d{9,10}|8[35789]\d{8})(?![\d.]\d|\d)/gu;

/**
 * A text as it may stand in a message: numbers that look like a NIP, a NIK or a mobile number are put out. Names cannot
 * be told from other words, and stay.
 */
export const redacted = (text: string): string =>
  /\d{3}/.test(text) ? text.replace(identityNumber, "[NIP/NIK]").replace(mobileNumber, "[HP]") : text;

/** Does this text hold a number that looks like a NIP, a NIK or a mobile number? */
export const holdsPersonNumber = (text: string): boolean => mayHoldNumber(text) && redacted(text) !== text;

/** Most ids are ruled out by their digits: a NIK has 16, a mobile number without its 0 has 10 with an 8 among them. */
function mayHoldNumber(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits >= 16 || (digits >= 10 && text.includes("8"));
}

/** The parameters of a message, each text of them as it may stand there. */
export const redactedParams = <P extends object>(params: P): P =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? redacted(value) : value])) as P;
