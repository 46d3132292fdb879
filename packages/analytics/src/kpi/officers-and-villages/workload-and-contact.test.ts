// Workload, continuity of the lead and contacts: worked by hand; the figures are in the rows.
import { describe, expect, test } from "vitest";
import { figuresOf, rowsOf, worked } from "../../../test/worked.ts";
import { assignmentContinuity } from "./assignment-continuity.ts";
import { liaisonCoverage } from "./liaison-coverage.ts";
import { workloadGini } from "./workload-gini.ts";

const march = { period: "2025-03" };

describe("workload", () => {
  /** One officer of the office for each load, who leads that many villages. */
  const giniOf = async (loads: readonly number[]) => {
    const officers = loads.map((_, o) => ({ id: `o${o}` }));
    const led = loads.flatMap((load, o) => Array.from({ length: load }, (_, v) => ({ officerId: `o${o}`, villageId: `v${o}-${v}` })));
    const dataset = await worked({
      officers,
      postings: officers.map(({ id }) => ({ id: `p${id}`, officerId: id, officeId: "atambua", from: "2025-01-01" })),
      villages: led.map(({ villageId }, i) => ({
        id: villageId,
        regionCode: `53.04.99.2${String(i + 1).padStart(3, "0")}`,
        name: "Desa Contoh",
      })),
      designations: led.map(({ villageId }) => ({ id: `d${villageId}`, villageId, officeId: "atambua", from: "2025-01-01" })),
      assignments: led.map(({ officerId, villageId }) => ({ id: `a${villageId}`, officerId, villageId, role: "lead", from: "2025-01-01" })),
    });
    const [row] = rowsOf(dataset, workloadGini, march);
    return row?.value ?? row?.reason;
  };
  test("nobody in post, or nobody with a village: nothing is spread", async () => {
    expect(await giniOf([])).toBe("denominator-zero");
    expect(await giniOf([0, 0])).toBe("denominator-zero");
  });
  test("all alike is 0, one officer alone too; one of n with everything is (n − 1) ÷ n", async () => {
    expect(await giniOf([3])).toBe(0);
    expect(await giniOf([2, 2, 2])).toBe(0);
    expect(await giniOf([0, 0, 0, 5])).toBe(3 / 4);
  });
  // The closed form of the Gini coefficient of the numbers 1 … n is (n − 1) ÷ 3n.
  test.each([2, 3, 5, 8])("1, 2, … %i villages give (n − 1) ÷ 3n, in any order", async (n) => {
    const loads = Array.from({ length: n }, (_, i) => i + 1);
    expect(await giniOf(loads)).toBeCloseTo((n - 1) / (3 * n), 12);
    expect(await giniOf(loads.reverse())).toBeCloseTo((n - 1) / (3 * n), 12);
  });
  test("an officer belongs to the office of the day; a village that is not designated is no work", async () => {
    const dataset = await worked({
      officers: [{ id: "ani" }, { id: "budi" }],
      postings: [
        { id: "p1", officerId: "ani", officeId: "belawan", from: "2025-01-01" },
        { id: "p2", officerId: "budi", officeId: "belawan", from: "2025-01-01", to: "2025-03-31" },
        { id: "p3", officerId: "budi", officeId: "atambua", from: "2025-03-31" },
      ],
      designations: [{ id: "d1", villageId: "west", officeId: "belawan", from: "2025-01-01" }],
      assignments: [
        { id: "a1", officerId: "ani", villageId: "west", role: "lead", from: "2025-01-01" },
        { id: "a2", officerId: "budi", villageId: "middle", role: "lead", from: "2025-01-01" },
      ],
    });
    expect(figuresOf(dataset, workloadGini, { ...march, by: "office" })).toEqual([
      ["all", 1, 2],
      ["belawan", 0, 1],
      ["atambua", 0, 0],
      ["kupang", 0, 0],
    ]);
    expect(figuresOf(dataset, workloadGini, { ...march, asOf: "2025-03-30", by: "office" })[1]).toEqual(["belawan", 1, 2]);
  });
});

describe("continuity of the lead", () => {
  const designations = [{ id: "d1", villageId: "middle", officeId: "atambua", from: "2025-03-11", to: "2025-03-21" }];
  const lead = (id: string, from: string, to?: string) => ({
    id,
    officerId: id,
    villageId: "middle",
    role: "lead",
    from,
    ...(to === undefined ? {} : { to }),
  });
  const asked = async (assignments: readonly object[], question: object = {}) =>
    figuresOf(await worked({ designations, assignments: assignments as never }), assignmentContinuity, { ...march, ...question })[0]?.slice(
      1,
    );
  test("counts days that are designated and led; a handover without a gap keeps it whole", async () => {
    expect(await asked([])).toEqual([0, 10]);
    expect(await asked([lead("a", "2025-01-01")])).toEqual([10, 10]);
    expect(await asked([lead("a", "2025-01-01", "2025-03-15"), lead("b", "2025-03-15")])).toEqual([10, 10]);
    expect(await asked([lead("a", "2025-01-01", "2025-03-15"), lead("b", "2025-03-16")])).toEqual([9, 10]);
    expect(await asked([{ ...lead("a", "2025-01-01"), role: "support" }])).toEqual([0, 10]);
  });
  test("up to the end of asOf, within the period, and nothing where nothing was designated", async () => {
    expect(await asked([lead("a", "2025-03-13")], { asOf: "2025-03-13" })).toEqual([1, 3]);
    expect(await asked([lead("a", "2025-03-13")], { period: "2025-03-12..2025-03-14" })).toEqual([2, 3]);
    expect(await asked([lead("a", "2025-03-13")], { period: "2025-04" })).toEqual([0, 0]);
  });
  test("the days of a village that changes hands lie with the office of each day", async () => {
    const moved = [...designations, { id: "d2", villageId: "middle", officeId: "belawan", from: "2025-03-21" }];
    const dataset = await worked({ designations: moved, assignments: [lead("a", "2025-03-20", "2025-03-23")] });
    expect(figuresOf(dataset, assignmentContinuity, { ...march, by: "office" })).toEqual(
      [
        ["all", 3, 21],
        ["belawan", 2, 11],
        ["atambua", 1, 10],
        ["kupang", 0, 0],
        ["unassigned", 0, 0],
      ].slice(0, 4),
    );
  });
});

describe("villages with a contact", () => {
  const designations = [
    { id: "d1", villageId: "middle", officeId: "atambua", from: "2025-01-01" },
    { id: "d2", villageId: "east", officeId: "atambua", from: "2025-01-01" },
  ];
  const liaison = (id: string, villageId: string, from: string, to?: string) => ({
    id,
    villageId,
    from,
    ...(to === undefined ? {} : { to }),
  });
  const asked = async (liaisons: readonly object[], asOf = "2025-03-31") =>
    figuresOf(await worked({ designations, liaisons: liaisons as never }), liaisonCoverage, { ...march, asOf })[0]?.slice(1);
  test("on the day only, and once however many there are", async () => {
    expect(await asked([])).toEqual([0, 2]);
    expect(await asked([liaison("l1", "middle", "2025-03-10", "2025-03-20")], "2025-03-09")).toEqual([0, 2]);
    expect(await asked([liaison("l1", "middle", "2025-03-10", "2025-03-20")], "2025-03-10")).toEqual([1, 2]);
    expect(await asked([liaison("l1", "middle", "2025-03-10", "2025-03-20")], "2025-03-20")).toEqual([0, 2]);
    expect(await asked([liaison("l1", "middle", "2025-01-01"), liaison("l2", "middle", "2025-01-01")])).toEqual([1, 2]);
  });
  test("a contact of a village that is not designated does not count; one of a village that is unknown makes it incomplete", async () => {
    expect(await asked([liaison("l1", "west", "2025-01-01")])).toEqual([0, 2]);
    const dataset = await worked({
      designations,
      liaisons: [liaison("l1", "middle", "2025-01-01"), liaison("l2", "nowhere", "2025-01-01")],
    });
    expect(rowsOf(dataset, liaisonCoverage, march)[0]).toMatchObject({ status: "incomplete", reason: "rows-rejected", completeness: 0.5 });
  });
  test("without the table there is no figure", async () => {
    expect(rowsOf(await worked({ designations }), liaisonCoverage, march)[0]).toMatchObject({ needs: ["liaisons"], value: null });
  });
});
