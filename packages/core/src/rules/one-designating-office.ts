import { finding } from "../finding.ts";
import { multiIndex } from "../interval-index.ts";
import type { Rule } from "./dataset-view.ts";
import { overlapsIn } from "./no-overlap.ts";

/** A village is designated by one office at a time. */
export const oneDesignatingOffice: Rule = ({ dataset }) =>
  overlapsIn(multiIndex(dataset.designations, (designation) => designation.villageId)).map(({ record, other, from, to }) =>
    finding(
      "designation-overlap",
      "error",
      { table: "designations", key: record.id, path: ["from"] },
      { village: record.villageId, other: other.id, from, to },
    ),
  );
