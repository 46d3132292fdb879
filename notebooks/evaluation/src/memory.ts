/** Keeps what was chosen when an input is made anew (in the other language, or for other data). */
export interface Memory {
  /** The option that was chosen under this name, if it is still there. */
  chosen<T>(name: string, options: readonly T[], keyOf: (option: T) => string): T | undefined;
  /** Remembers whatever is chosen in the input from now on. */
  keep<I extends HTMLElement & { value: unknown }>(name: string, input: I, keyOf: (option: I["value"]) => string): I;
}

export function memory(): Memory {
  const keys = new Map<string, string>();
  return {
    chosen: (name, options, keyOf) => options.find((option) => keyOf(option) === keys.get(name)),
    keep(name, input, keyOf) {
      input.addEventListener("input", () => void keys.set(name, keyOf(input.value)));
      return input;
    },
  };
}
