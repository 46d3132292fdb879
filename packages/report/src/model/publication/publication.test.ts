// A publication is made of one release: of nothing else, and of all that the release holds.
import { kpi, kpiById, prepareDataset } from "@pimpasa/analytics";
import { ReleaseOptionsError } from "@pimpasa/analytics/audit";
import { CalendarDay, type Period, parsePeriod, RegionCode, readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { chartsOf, events, paragraphsOf, programme, rowsOf } from "../../../test/small-programme.ts";
import { evaluationReport } from "../evaluation-report.ts";
import { publicOfOffices } from "./public-of-offices.ts";
import { publicationRelease } from "./publication-release.ts";

const periodOf = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(`${text} is no period.`);
  return parsed.value;
};
const about = { period: periodOf("2025-Q2"), asOf: CalendarDay.parse("2025-06-30") };
const read = await readDataset(events, { programme });
const published = await publicationRelease(read.dataset, about);
const options = { ...about, language: "en", view: "publication", findings: read.findings, rejected: read.rejected } as const;
const model = evaluationReport(read.dataset, { ...options, published });

describe("a publication", () => {
  test("has no figure that is not in its release, but for what is public of offices", () => {
    const released = new Set(published.release.rows.map(({ kpi, period, value }) => `${kpi} ${period} ${value}`));
    for (const row of model.rows.filter(({ by }) => by.office === undefined && Object.keys(by).length > 0))
      expect(released).toContain(`${row.kpi} ${row.period} ${row.value}`);
    expect([...new Set(model.rows.flatMap(({ kpi, by }) => (by.office === undefined ? [] : [kpi])))].sort()).toEqual(
      [...publicOfOffices].sort(),
    );
    expect(model.rows.filter(({ by }) => by.village !== undefined || by.officer !== undefined)).toEqual([]);
  });
  test("says what its audit found", () => {
    const { cells, suppressed } = published.audit;
    expect(model.audit).toMatchObject({ cells, suppressed });
    expect(paragraphsOf(model, "withheld")).toContain(`Of ${cells} cells that count persons or reports ${suppressed} are withheld`);
    expect(published.audit.breaches).toEqual([]);
  });
  test("shows no chart and no sentence of a figure that its release withholds", () => {
    const rows = published.release.rows.map((row) =>
      row.kpi === "reports-submitted"
        ? ({
            ...row,
            status: "suppressed",
            reason: "small-count",
            value: null,
            numerator: null,
            denominator: null,
            interval: null,
            bounds: null,
            completeness: null,
          } as const)
        : row,
    );
    const withheld = evaluationReport(read.dataset, { ...options, published: { ...published, release: { ...published.release, rows } } });
    expect(chartsOf(withheld).map(({ id }) => id)).not.toContain("reports");
    expect(withheld.head.sentences.join(" ")).not.toMatch(/came in/);
    expect(rowsOf(withheld, "reports")[0]?.slice(1, 3)).toEqual(["×", ""]);
    expect(rowsOf(withheld, "changes").find(([name]) => name === "Reports submitted")).toBeUndefined();
  });
  test("of a province has the same totals as its own question", () => {
    const prepared = prepareDataset(read.dataset, about.asOf);
    for (const id of ["reports-submitted", "education-sessions", "designated-villages", "officers-in-post"]) {
      const asked = { kpis: [kpiById(id) as never], ...about, scope: { kind: "region", code: RegionCode.parse("53") } as const };
      const [own] = kpi(prepared, { ...asked, view: "publication" });
      expect([id, model.rows.find(({ kpi, by, period }) => kpi === id && Object.keys(by).length === 0 && period === "2025-Q2")]).toEqual([
        id,
        own,
      ]);
    }
  });
  test("counts no row of a file and no finding", () => {
    expect(rowsOf(model, "files")[0]).toHaveLength(2);
    expect(rowsOf(model, "findings").every((row) => row.length === 2)).toBe(true);
  });
  test("of an office, or of another day or period, is refused with what to do", () => {
    expect(() => evaluationReport(read.dataset, { ...options, published, scope: { kind: "office", officeId: "k1" } })).toThrow(
      /no figures by office; publish the nation, a province or a regency/,
    );
    expect(() => evaluationReport(read.dataset, { ...options, published, period: periodOf("2025") })).toThrow(/has no period 2025;/);
    expect(() => evaluationReport(read.dataset, { ...options, published, asOf: CalendarDay.parse("2025-07-01") })).toThrow(
      /as of 2025-06-30/,
    );
  });
  test("of days, or of a period that has not begun, has no release", async () => {
    const days = { ...about, period: periodOf("2025-06-01..2025-06-12") };
    await expect(publicationRelease(read.dataset, days)).rejects.toThrow(ReleaseOptionsError);
    await expect(publicationRelease(read.dataset, { ...about, period: periodOf("2031") })).rejects.toThrow(/has not begun/);
  });
});

test("without a release the publication view is a draft, and says so", () => {
  const draft = evaluationReport(read.dataset, options);
  expect(draft.audit).toBeNull();
  expect(paragraphsOf(draft, "withheld")).toMatch(/This is a draft/);
});
