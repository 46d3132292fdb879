/** What a workbook can hold. Source: ECMA-376 and https://support.microsoft.com/office/excel-specifications-and-limits. */
export const sheetLimits = {
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  nameLength: 31,
  promptTitle: 32,
  promptText: 255,
} as const;
