import type { id } from "./id.ts";

/** Every text of the page; a missing key does not compile. */
export type PageTexts = typeof id;
