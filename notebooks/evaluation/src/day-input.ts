import { type CalendarDay, parseCalendarDay } from "@pimpasa/core";
import { element } from "./element.ts";

export interface DayRange {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

export type DayInput = HTMLElement & { value: CalendarDay };

/** Takes a day; what is no day, or lies outside the range, leaves the last value as it was. */
export function dayInput(label: string, initial: CalendarDay, { first, last }: DayRange): DayInput {
  const input = element("input", { type: "date", id: "as-of", min: first, max: last, value: initial });
  const root = Object.assign(element("label", { class: "field" }, element("span", {}, label), input), { value: initial });
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    const day = parseCalendarDay(input.value);
    if (!day.ok || day.value < first || day.value > last) return;
    root.value = day.value;
    root.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return root;
}
