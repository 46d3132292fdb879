/** A JSON array with one entry a line. */
export function* jsonLines(rows: Iterable<unknown>): Iterable<string> {
  let isFirst = true;
  yield "[";
  for (const row of rows) {
    yield `${isFirst ? "\n" : ",\n"}${JSON.stringify(row)}`;
    isFirst = false;
  }
  yield "\n]\n";
}
