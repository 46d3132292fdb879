/** What the notebook's runtime gives to every cell. */
declare function display<T>(value: T): T;
declare function view<T>(input: HTMLElement & { value: T }): T;
declare const dark: boolean;
/** The width of the page's content in pixels. */
declare const width: number;

interface InputSettings<T> {
  readonly label: string;
  readonly value?: T;
  readonly format?: (value: T) => string;
}
declare const Inputs: {
  select<T>(options: readonly T[], settings: InputSettings<T>): HTMLElement & { value: T };
  radio<T>(options: readonly T[], settings: InputSettings<T>): HTMLElement & { value: T };
};

declare module "virtual:pimpasa-data" {
  export const embeddedFiles: readonly import("./src/embedded-files.ts").EmbeddedFile[];
}
