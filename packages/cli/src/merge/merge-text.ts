import type { CliTexts } from "../messages/texts.ts";
import { type Refusal, refusalKinds } from "./correction.ts";

const linesNamed = 5;

/** The corrections that were not taken, those of one file and one reason together. */
export function* refusalLines(refused: readonly Refusal[], { merge }: CliTexts): Iterable<string> {
  for (const kind of refusalKinds) {
    const same = refused.filter((refusal) => refusal.kind === kind);
    for (const [file, ofFile] of Map.groupBy(same, ({ correction }) => correction.file)) {
      const lines = ofFile.slice(0, linesNamed).map(({ correction: { line, row } }) => merge.place(line, row));
      yield `${merge.refused(file, ofFile.length, `${lines.join(", ")}${ofFile.length > linesNamed ? ", …" : ""}`)} ${merge.reasons[kind]}\n`;
    }
  }
}
