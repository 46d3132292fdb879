/** Is this the name of a workbook? Those that cannot be read are among them, so that it is told why. */
export const isWorkbookName = (path: string): boolean => /\.(xlsx|xlsm|xltx|xls|xlsb|ods)$/i.test(path);
