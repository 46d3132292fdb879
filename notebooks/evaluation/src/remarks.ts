import { element } from "./element.ts";

/** A box for the analyst's own words: printed with the page, kept only while it is open. */
export function remarksBox(label: string): HTMLElement {
  const box = element("textarea", { id: "remarks", rows: "4" });
  const printed = element("p", { class: "printed" });
  box.addEventListener("input", () => printed.replaceChildren(box.value));
  return element("div", { class: "remarks" }, element("label", { for: "remarks" }, label), box, printed);
}
