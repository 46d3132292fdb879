interface InlineOptions {
  /** Begins the ids of this picture, which must differ from those of any other on the page. */
  readonly prefix: string;
  /** The alternative text. */
  readonly label: string;
}

/** An SVG that vega drew, made fit to stand in a page: one picture with an alternative text, with ids of its own. */
export function inlineSvg(svg: string, { prefix, label }: InlineOptions): string {
  return withoutInnerRoles(withOwnIds(svg, prefix)).replace("<svg ", `<svg role="img" aria-label="${attributeText(label)}" `);
}

/** The parts of a picture are none of their own: their roles would ask for a text each. */
const withoutInnerRoles = (svg: string): string => svg.replace(/ (?:role|aria-roledescription|aria-label)="[^"]*"/g, "");

/** Ids inside an SVG count through everything that a process draws: they are counted anew, so that equal input gives equal bytes. */
function withOwnIds(svg: string, prefix: string): string {
  const names = new Map<string, string>();
  const own = (id: string): string => {
    const name = names.get(id) ?? `${prefix}-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return svg
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${own(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const attributeText = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
