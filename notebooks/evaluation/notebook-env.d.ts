/** What the notebook's runtime gives to every cell. */
declare function display<T>(value: T): T;
declare function view<T>(input: HTMLElement & { value: T }): T;
declare const dark: boolean;
declare const Inputs: {
  select<T>(
    options: readonly T[] | ReadonlyMap<string, T>,
    settings: { label: string; value?: T; format?: (value: T) => string },
  ): HTMLElement & { value: T };
  radio<T>(
    options: readonly T[] | ReadonlyMap<string, T>,
    settings: { label: string; value?: T; format?: (value: T) => string },
  ): HTMLElement & { value: T };
};
declare module "virtual:pimpasa-data" {
  export const embeddedFiles: readonly { readonly name: string; readonly content: string }[];
}
