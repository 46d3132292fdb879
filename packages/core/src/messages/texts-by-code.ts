/** The texts of one language: for each code one that takes the parameters of the code. A code without a text does not compile. */
export type TextsByCode<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => string };

/** The text of a code with its parameters; that they belong together is known where both were put into one value. */
export const textOf = <Params>(texts: TextsByCode<Params>, code: keyof Params, params: object): string =>
  (texts[code] as (params: object) => string)(params);
