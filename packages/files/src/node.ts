export { OutputNameError } from "./node/output-name-error.ts";
export { type FolderFault, readCsvFile, readFolder } from "./node/read-folder.ts";
export { readWorkbookFile } from "./node/read-workbook-file.ts";
export { replaceFileRows } from "./node/replace-file-rows.ts";
export type { Written } from "./node/staging.ts";
export type { Content } from "./node/write-content.ts";
export type { WriteFault } from "./node/write-fault.ts";
export { type WriteOptions, writeFile } from "./node/write-file.ts";
export { type FolderOptions, type OutputFile, writeFolder } from "./node/write-folder.ts";
