/** Keeps the answers to the last `size` questions; one that is being worked out is not begun a second time. */
export function latelyUsed<T>(size: number, make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as T) : make(key);
    known.delete(key);
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > size && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
