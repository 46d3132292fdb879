import type { ChartTheme } from "@pimpasa/analytics";
import { useEffect, useState } from "preact/hooks";

/** The ground that the reader has chosen for the machine; it may change while the page is open. */
export function useTheme(): ChartTheme {
  const [query] = useState(() => matchMedia("(prefers-color-scheme: dark)"));
  const [isDark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  return isDark ? "dark" : "light";
}
