import { element } from "./element.ts";

export interface Remarks {
  readonly root: HTMLElement;
  readonly label: (text: string) => void;
}

/** A box for the analyst's own words: printed with the page where there are any, kept only while it is open. */
export function remarksBox(): Remarks {
  const box = element("textarea", { id: "remarks", rows: "4" });
  const label = element("label", { for: "remarks" });
  const printed = element("p", { class: "printed" });
  const root = element("div", { class: "remarks empty" }, label, box, printed);
  box.addEventListener("input", () => {
    printed.replaceChildren(box.value);
    root.classList.toggle("empty", box.value.trim() === "");
  });
  return { root, label: (text) => label.replaceChildren(text) };
}
