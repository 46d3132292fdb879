import { element } from "./element.ts";

export interface PickerLabels {
  readonly folder: string;
  readonly files: string;
  readonly builtIn: string;
}

/** The files that were picked; empty: the data that is built into the page. */
export type FilePicker = HTMLElement & { value: readonly File[]; label(labels: PickerLabels): void };

/** Takes a whole folder, or several files, at any time. Nothing leaves the computer. */
export function filePicker(): FilePicker {
  const folder = fileInput("folder", { webkitdirectory: "" });
  const files = fileInput("files", { accept: ".csv,.json" });
  const builtIn = element("button", { type: "button", id: "built-in" });
  const root = element("div", { class: "picker" }, folder.button, files.button, builtIn);
  const picker = Object.assign(root, {
    value: [] as readonly File[],
    label(labels: PickerLabels) {
      folder.text.textContent = labels.folder;
      files.text.textContent = labels.files;
      builtIn.textContent = labels.builtIn;
    },
  });
  const pick = (picked: readonly File[]): void => {
    picker.value = picked;
    picker.dispatchEvent(new Event("input", { bubbles: true }));
  };
  for (const { input } of [folder, files]) whenPicked(input, pick);
  builtIn.addEventListener("click", () => pick([]));
  return picker;
}

function fileInput(id: string, attributes: Readonly<Record<string, string>>) {
  const input = element("input", { type: "file", multiple: "", id, class: "unseen", ...attributes });
  const text = element("span");
  return { input, text, button: element("label", { class: "button" }, text, input) };
}

/** The input's own event is stopped, since the picker sends one when its value has changed. */
function whenPicked(input: HTMLInputElement, pick: (files: readonly File[]) => void): void {
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    const picked = [...(input.files ?? [])].filter(isTopLevel);
    input.value = "";
    if (picked.length > 0) pick(picked);
  });
}

/** Files of folders within the folder are no tables of it. */
const isTopLevel = (file: File): boolean => file.webkitRelativePath.split("/").length <= 2;
