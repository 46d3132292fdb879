import type { TableName } from "@pimpasa/core";

/** The name of the cell that says in which time zone the times of the workbook are. */
export const zoneName = "pimpasa_zone";

/** The names of the cells that say what the programme is: the parts of `programme.json` that a form can carry. */
export const programmeNames = { name: "pimpasa_name", source: "pimpasa_source", synthetic: "pimpasa_synthetic" } as const;

/** The name of the cell that says that a table is empty because there was nothing, not because nobody filled it in. */
export const emptyName = (table: TableName): string => `pimpasa_empty_${table}`;
