/** The first header that an earlier one equals but for case and spacing. */
export function repeatedHeader(columns: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return columns.find((column) => {
    const key = column.toLowerCase().replace(/\s+/g, "");
    if (key !== "" && seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
