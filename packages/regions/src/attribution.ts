/**
 * What must be said wherever the gazetteer's data is shown or passed on (Open Database License 1.0).
 *
 * @example
 * ```ts
 * gazetteerAttribution.includes("ODbL"); // => true
 * ```
 */
export const gazetteerAttribution: string =
  "Region codes and names: Kepmendagri 300.2.2-2138/2025, from idn-area-data 4.0.1 by fityannugroho (https://github.com/fityannugroho/idn-area-data), made available under the Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/.";

/** The list and the decree that it follows, in a few words, for a report. */
export const gazetteerSource = "Kepmendagri 300.2.2-2138/2025 (idn-area-data 4.0.1, ODbL 1.0)";
