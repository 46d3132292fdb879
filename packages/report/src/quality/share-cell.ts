import { formatShare, type Share } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";

/** A share for a cell: its two numbers stay on one line. */
export const shareCell = (share: Share, language: Language): string =>
  formatShare(share, language).replace(/\(.*\)/, (counts) => counts.replaceAll(" ", "\u00a0"));
