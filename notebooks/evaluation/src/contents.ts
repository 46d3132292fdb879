import { element } from "./element.ts";

/** Links to the parts of the page that have a heading, in their order. */
export function contents(label: string, parts: readonly HTMLElement[]): HTMLElement {
  const links = parts.flatMap((part) => {
    const title = part.querySelector("h3")?.textContent;
    return title == null || part.id === "" ? [] : [element("li", {}, element("a", { href: `#${part.id}` }, title))];
  });
  return element("nav", { class: "contents", "aria-label": label }, element("ol", {}, ...links));
}
