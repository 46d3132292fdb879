const longest = 31;

/** Titles as names of sheets: at most 31 characters, without those that no spreadsheet takes, no two alike. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = title
      .replace(/[[\]:*?/\\']/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    for (let n = 1; ; n += 1) {
      const ending = n === 1 ? "" : ` ${n}`;
      const name = base.slice(0, longest - ending.length).trim() + ending;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
