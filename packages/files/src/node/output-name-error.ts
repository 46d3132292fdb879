/** A file of a folder has a name that cannot be its name: give each file a plain name of its own, without a path. */
export class OutputNameError extends Error {
  override readonly name = "OutputNameError";

  constructor(fileName: string, problem: "is no plain file name" | "is given twice") {
    super(`"${fileName}" ${problem}: give each file a plain name of its own (case does not tell names apart), without a path.`);
  }
}
