import type { EventDimension } from "../dimension.ts";

/** The properties of the events in one column of a cube: kind, or category and channel, and topic where that was asked for. */
export type EventCode = Readonly<Partial<Record<EventDimension, string>>>;

interface CodeIndex {
  readonly codes: readonly EventCode[];
  readonly indexOf: (code: EventCode) => number;
}

/** Numbers codes in the order in which they come. A code that is the same object as before need not be read again. */
export function codeIndex(): CodeIndex {
  const codes: EventCode[] = [];
  const byText = new Map<string, number>();
  const byObject = new WeakMap<EventCode, number>();
  const numbered = (code: EventCode): number => {
    const text = `${code.kind ?? ""}|${code.category ?? ""}|${code.channel ?? ""}|${code.topic ?? ""}`;
    const known = byText.get(text) ?? codes.push(code) - 1;
    byText.set(text, known);
    byObject.set(code, known);
    return known;
  };
  return { codes, indexOf: (code) => byObject.get(code) ?? numbered(code) };
}
