import type { OfficeClass } from "@pimpasa/core";

/** A real immigration office's class and working area, which an invented office of the sample takes. */
export interface PublishedArea {
  readonly seat: string;
  readonly class: OfficeClass;
  readonly regencyCodes: readonly string[];
}

/**
 * The working areas of the four immigration offices of Nusa Tenggara Timur (53), by Kemendagri code.
 * Sources: theeast.co.id, republika, portalntt.
 */
export const nttAreas: readonly PublishedArea[] = [
  { seat: "Atambua", class: "II-TPI", regencyCodes: ["53.03", "53.04", "53.21"] },
  {
    seat: "Kupang",
    class: "I-TPI",
    regencyCodes: ["53.01", "53.02", "53.05", "53.11", "53.12", "53.14", "53.17", "53.18", "53.20", "53.71"],
  },
  { seat: "Labuan Bajo", class: "II-TPI", regencyCodes: ["53.09", "53.10", "53.15", "53.19"] },
  { seat: "Maumere", class: "II-TPI", regencyCodes: ["53.06", "53.07", "53.08", "53.13", "53.16"] },
];

export const nttCode = "53";
