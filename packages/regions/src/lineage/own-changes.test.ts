import { CalendarDay, RegionCode } from "@pimpasa/core";
import { expect, test } from "vitest";
import { lineageTable } from "./lineage-table.ts";
import { loadLineage } from "./load-lineage.ts";
import { withOwnChanges } from "./own-changes.ts";
import { regionHistory } from "./region-history.ts";

const derived = await loadLineage({ provinces: ["14"] });
const [airputih, tuahMadani, other] = ["14.71.08.1011", "14.71.13.1005", "14.71.13.1999"].map((text) => RegionCode.parse(text)) as [
  RegionCode,
  RegionCode,
  RegionCode,
];
const own = (row: object) => {
  const table = lineageTable([{ kind: "recoded", source: "Contoh", ...row }]);
  return table.ok ? table.value : [];
};
const on = (changes: ReturnType<typeof withOwnChanges>, day: string) =>
  regionHistory(changes)
    .codeOn(airputih, CalendarDay.parse(day))
    .codes.map(({ code }) => code);

test("an own change of the same code and time counts before the lists", () => {
  const changes = withOwnChanges(derived, own({ from: airputih, to: other, by: "2021-07-01" }));
  expect(on(changes, "2021-08-01")).toEqual([other]);
  expect(changes.filter(({ to }) => to === tuahMadani)).toEqual([]);
  expect(changes).toHaveLength(derived.length);
});

test("an own change of another time stands beside them, and the way goes on", () => {
  const changes = withOwnChanges(derived, own({ from: tuahMadani, to: other, by: "2025-09-01" }));
  expect(on(changes, "2025-08-31")).toEqual([tuahMadani]);
  expect(on(changes, "2025-09-01")).toEqual([other]);
  expect(changes).toHaveLength(derived.length + 1);
});

test.each([
  ["before the lists", { from: airputih, to: other, by: "2019-01-01" }],
  ["after them", { from: other, to: tuahMadani, by: "2025-09-01" }],
])("an own change of the same code, but %s, leaves theirs", (_, row) => {
  expect(withOwnChanges(derived, own(row))).toEqual([...derived, ...own(row)]);
});

test("without own changes the lists hold", () => {
  expect(withOwnChanges(derived, [])).toEqual(derived);
});
