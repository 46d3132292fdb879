type Makers<T extends object> = { readonly [K in keyof T]: () => T[K] };

/** An object whose properties are each made when they are first asked for. */
export function lazily<T extends object>(makers: Makers<T>): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[key]();
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}
