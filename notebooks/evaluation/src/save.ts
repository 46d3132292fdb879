import { element } from "./element.ts";

/** A button that makes a file in the page and saves it. */
export function saveButton(label: string, name: string, content: () => Promise<string | Uint8Array | Blob>): HTMLElement {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", async () => save(name, await content()));
  return made;
}

function save(name: string, content: string | Uint8Array | Blob): void {
  const href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content as BlobPart]));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
