import type { Severity } from "@pimpasa/core";
import type { WorkbookNotice } from "./load-workbook.ts";

const goodToKnow: readonly WorkbookNotice["kind"][] = ["remark-rows", "empty-sheet", "declared-empty"];

/** What is not read, or read though it is hidden or worked out, is a warning; what is as the form means it is good to know. */
export const noticeSeverity = ({ kind }: Pick<WorkbookNotice, "kind">): Severity => (goodToKnow.includes(kind) ? "info" : "warning");
