// KPIs of what a role sees: its own figures are those of the whole programme, and what is hidden is not counted as if it
// were not there.
import { CalendarDay, type Dataset, type Role, type Scope, timelineOf, visibleTo } from "@pimpasa/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { kpiCatalogue } from "../src/kpi/catalogue.ts";
import { datasetOf, randomRecords } from "./random-programme.ts";

const start = CalendarDay.parse("2025-06-01");
const asOf = CalendarDay.parse("2025-06-30");

function seenBy(dataset: Dataset, role: Role): Dataset | undefined {
  const result = visibleTo(dataset, role, asOf);
  return result.ok ? result.value : undefined;
}

/** An office or a regional office, with the scope in which it asks for its figures. */
function rolesOf(dataset: Dataset): { role: Role; scope: Scope }[] {
  return [
    ...dataset.offices.map(({ id }) => ({ role: { kind: "office", officeId: id }, scope: { kind: "office", officeId: id } }) as const),
    ...dataset.regionalOffices.map(
      ({ id, provinceCode }) =>
        ({ role: { kind: "regional-office", regionalOfficeId: id }, scope: { kind: "region", code: provinceCode } }) as const,
    ),
  ];
}

/** Did an office designate a village in June that it no longer does at its end? Then its work of June is seen only in part. */
function aVillageLeft(dataset: Dataset): boolean {
  const { designationOf } = timelineOf(dataset);
  return dataset.designations.some(
    (one) => one.to !== undefined && one.to > start && one.from <= asOf && designationOf.at(one.villageId, asOf)?.officeId !== one.officeId,
  );
}

/** Has a record ended by then? A role sees those of today, so that figures over all that ever were rest on a part of them. */
const hasEnded = (records: readonly { readonly to?: CalendarDay | undefined }[]): boolean =>
  records.some(({ to }) => to !== undefined && to <= asOf);

/** Does an officer lead a village that another office than the officer's designates? The rules forbid it, and neither office sees the whole. */
function leadsElsewhere(dataset: Dataset): boolean {
  const { designationOf, leadOf, postingOf } = timelineOf(dataset);
  return dataset.villages.some(({ id }) => {
    const officer = leadOf.at(id, asOf)?.officerId;
    return officer !== undefined && postingOf.at(officer, asOf)?.officeId !== designationOf.at(id, asOf)?.officeId;
  });
}

/** Of an area that an office no longer has, it does not see the signals. */
const areaHasEnded = ({ workingAreas }: Dataset): boolean => hasEnded(workingAreas);

/** KPIs of which a role sees a part only in some programmes. */
const seenInPart: Readonly<Record<string, (dataset: Dataset) => boolean>> = {
  "days-to-first-session": ({ designations }) => hasEnded(designations),
  "officer-tenure": ({ postings }) => hasEnded(postings),
  "workload-gini": leadsElsewhere,
  "signals-raised": areaHasEnded,
  "signal-confirmation": areaHasEnded,
  "signal-response-hours": areaHasEnded,
  // Records of a state count in every period, also those that have ended.
  "record-completeness": ({ offices, postings, designations, assignments, liaisons }) =>
    [offices, postings, designations, assignments, liaisons].some(hasEnded),
};

test("the figures of an office and of a regional office are those of the whole programme", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(randomRecords, async (records) => {
      const dataset = await datasetOf(records);
      const isWhole = !aVillageLeft(dataset);
      for (const { role, scope } of rolesOf(dataset)) {
        const seen = seenBy(dataset, role);
        const options = { period: "2025-06", asOf, scope, view: "operational" } as const;
        for (const kpi of seen === undefined ? [] : kpiCatalogue) {
          if (kpi.nature === "flow" && !isWhole) continue;
          if (seenInPart[kpi.definition.id]?.(dataset)) continue;
          expect([role, kpi(seen as Dataset, options)]).toEqual([role, kpi(dataset, options)]);
          compared += 1;
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(1000);
});

test("what needs the staff as a whole cannot be computed from what a village or an officer sees", async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(randomRecords, async (records) => {
      const dataset = await datasetOf(records);
      const roles: Role[] = [
        ...dataset.villages.map(({ id }) => ({ kind: "village", villageId: id }) as const),
        ...dataset.officers.map(({ id }) => ({ kind: "officer", officerId: id }) as const),
      ];
      for (const role of roles) {
        const seen = seenBy(dataset, role);
        for (const kpi of seen === undefined ? [] : kpiCatalogue.filter((one) => one.definition.tables.includes("postings"))) {
          expect(kpi(seen as Dataset, { period: "2025-06", asOf })).toMatchObject([
            { value: null, status: "not-computable", reason: "table-not-supplied" },
          ]);
          refused += 1;
        }
      }
    }),
    { numRuns: 50 },
  );
  expect(refused).toBeGreaterThan(100);
});
