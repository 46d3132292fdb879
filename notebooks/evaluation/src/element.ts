/** An element of the page with its attributes and content; texts are never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** A heading, and paragraphs below it. */
export function section(title: string, ...paragraphs: readonly string[]): HTMLElement {
  return element("section", {}, element("h2", {}, title), ...paragraphs.map((text) => element("p", {}, text)));
}

/** Several sentences as a list. */
export const list = (items: readonly string[]): HTMLElement =>
  element("ul", { class: "sentences" }, ...items.map((item) => element("li", {}, item)));

/** Something long that opens when it is asked for. */
export const details = (title: string, ...content: readonly Node[]): HTMLElement =>
  element("details", {}, element("summary", {}, title), ...content);
