export { type FolderFault, readCsvFile, readFolder } from "./node/read-folder.ts";
export { type OutputFile, type WriteFault, type WriteOptions, writeFile, writeFolder } from "./node/write-folder.ts";
