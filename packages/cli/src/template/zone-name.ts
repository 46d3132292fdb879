/** The name of the cell that says in which time zone the times of the workbook are. */
export const zoneName = "pimpasa_zone";
