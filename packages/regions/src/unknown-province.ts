/** A province was asked for that is not in the list. */
export class UnknownProvinceError extends Error {
  override readonly name = "UnknownProvinceError";
  constructor(code: string) {
    super(
      `loadGazetteer({ provinces }) takes two-digit Kemendagri codes ("53"), and ${JSON.stringify(code.slice(0, 20))} is none: see provinces.`,
    );
  }
}
