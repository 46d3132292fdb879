// Worked by hand: three villages of one district, two of them with few participants.
import { CalendarDay, readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { auditRelease } from "../audit/audit-release.ts";
import { makeRelease } from "../audit/make-release.ts";
import type { ReleaseProgress } from "../audit/pace.ts";
import { prepareDataset } from "../grid/kpi-context.ts";
import { participants } from "../kpi/duties/participants.ts";
import { answerFrom, ReleaseQuestionError } from "./answer-from.ts";
import { parseRelease } from "./parse-release.ts";
import type { Release } from "./release.ts";

const villages = ["v1", "v2", "v3"].map((id, i) => ({ id, regionCode: `53.01.99.200${i + 1}`, name: `Desa Contoh 00${i + 1}` }));
const held = (id: string, villageId: string, count: number) => ({
  id,
  kind: "awareness-session",
  villageId,
  day: "2025-03-10",
  participants: count,
});
const asOf = CalendarDay.parse("2025-12-31");

async function released(counts: readonly number[], options: object = {}): Promise<Release> {
  const activities = counts.map((count, i) => held(`x${i}`, `v${i + 1}`, count));
  const { dataset } = await readDataset({ villages, activities });
  return makeRelease(prepareDataset(dataset, asOf), {
    periods: ["2025", "2025-Q1"],
    kpis: [participants],
    tables: [["village"]],
    ...options,
  });
}

const shown = (release: Release, period: string) =>
  Object.fromEntries(
    answerFrom(release, { period, by: ["village"] }).map(({ by, value, status }) => [by.village ?? "all", value ?? status]),
  );

describe("a release", () => {
  test("withholds a complement of a small count, in every period, and keeps the total", async () => {
    const release = await released([3, 20, 90]);
    // 3 is small. Of 20 and 90 the smaller costs less. The quarter holds all of the year, so that both say the same.
    const expected = { all: 113, v1: "suppressed", v2: "suppressed", v3: 90 };
    expect(shown(release, "2025")).toEqual(expected);
    expect(shown(release, "2025-Q1")).toEqual(expected);
    expect(await auditRelease(release)).toMatchObject({ cells: 8, suppressed: 4, loss: 0.5, breaches: [] });
  });

  test("withholds by its policy, and nothing of what is exempt", async () => {
    expect(shown(await released([3, 20, 90], { policy: { minimumCount: 3 } }), "2025")).toMatchObject({ v1: 3, v2: 20 });
    expect(shown(await released([3, 20, 90], { policy: { exempt: ["participants"] } }), "2025")).toMatchObject({ v1: 3, v2: 20 });
  });

  test("is the same after a round trip, and what is not one is refused", async () => {
    const release = await released([3, 20, 90]);
    expect(parseRelease(JSON.stringify(release))).toEqual({ ok: true, value: release });
    expect(parseRelease("{")).toEqual({ ok: false, error: "not-json" });
    expect(parseRelease('{"format":"pimpasa-release/0"}')).toEqual({ ok: false, error: "not-a-release" });
  });

  test("has a name that follows from its content, and says what it is about", async () => {
    const release = await released([3, 20, 90]);
    expect(release).toMatchObject({ asOf, periods: ["2025", "2025-Q1"], policy: { minimumCount: 5 } });
    expect(release.id).toMatch(/^[0-9a-f]{32}$/);
    expect((await released([3, 20, 90])).id).toBe(release.id);
    expect((await released([3, 20, 91])).id).not.toBe(release.id);
    expect((await released([3, 20, 90], { policy: { minimumCount: 4 } })).id).not.toBe(release.id);
    // The order of keys says nothing; a figure that was changed by hand does.
    const turned = Object.fromEntries(Object.entries(release).reverse()) as unknown as Release;
    expect((await auditRelease(turned)).isUnchanged).toBe(true);
    const [first, ...others] = release.rows;
    const changed = { ...release, rows: [{ ...first, value: 114, numerator: 114 }, ...others] } as Release;
    expect((await auditRelease(changed)).isUnchanged).toBe(false);
  });

  test("tells how far its making is, and stops when it is asked to", async () => {
    const told: ReleaseProgress[] = [];
    await released([3, 20, 90], { onProgress: (progress: ReleaseProgress) => told.push(progress) });
    expect(new Set(told.map(({ stage, round }) => `${stage} ${round}`))).toEqual(new Set(["withholding 1", "auditing 1"]));
    expect(told.every(({ done, total }) => done <= total)).toBe(true);
    const stop = new AbortController();
    const stopped = released([3, 20, 90], { signal: stop.signal, onProgress: () => stop.abort(new Error("enough")) });
    await expect(stopped).rejects.toThrow("enough");
    await expect(released([9], { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
  });

  test("answers only what is in it", async () => {
    const release = await released([3, 20, 90]);
    expect(() => answerFrom(release, { period: "2025-Q2" })).toThrow(ReleaseQuestionError);
    expect(() => answerFrom(release, { period: "2025", by: ["regency"] })).toThrow(/it has: village/);
    expect(() => answerFrom(release, { period: "2025", kpis: ["red-flags"] })).toThrow(/it has: participants/);
  });

  test("is refused where a complement is taken away, or what everybody knows of places", async () => {
    const release = await released([3, 20, 90]);
    const [open] = await released([9, 20, 90]).then(({ rows }) =>
      rows.filter(({ by, period }) => by.village === "v2" && period === "2025"),
    );
    const rows = release.rows.map((row) => (row.by.village === "v2" && row.period === "2025" && open ? open : row));
    const { breaches } = await auditRelease({ ...release, rows });
    expect(breaches).toContainEqual({
      kpi: "participants",
      time: "2025",
      by: { village: "v1" },
      what: "count",
      low: 3,
      high: 3,
      why: "known-too-closely",
    });
    await expect(auditRelease({ ...release, places: [] })).rejects.toThrow(/does not say how village/);
    const telling = release.rows.map((row) => (row.status === "suppressed" ? { ...row, completeness: 0.75 } : row)) as Release["rows"];
    expect((await auditRelease({ ...release, rows: telling })).breaches[0]?.why).toBe("figure-beside-suppression");
  });

  test.each([
    [{ periods: [] }, /at least one period/],
    [{ periods: ["2025-W10"] }, /standard periods only/],
    [{ periods: ["2027"] }, /has not begun/],
    [{ tables: [["officer"]] }, /never published/],
    [{ tables: [["village", "month", "kind"]] }, /at most two/],
    [{ policy: { minimumCount: 0 } }, /whole number from 2/],
  ])("cannot be asked for with %o", async (options, message) => {
    await expect(released([9], options)).rejects.toThrow(message);
  });
});
