// Random small programmes of dated records that contradict each other now and then, and the plain rules, day by day.
import fc from "fast-check";
import { fromDayNumber, toDayNumber } from "../src/calendar-day.ts";

/** 29 February 2024 lies on the thirtieth day. */
export const firstDay = toDayNumber("2024-01-31" as never);
export const lastDay = firstDay + 80;

export interface Dated {
  readonly id: string;
  readonly from: string;
  readonly to?: string;
}
export interface CoverageRecords {
  readonly villages: readonly { id: string; regionCode: string; name: string }[];
  readonly offices: readonly (Dated & { name: string; kind: string; provinceCode: string })[];
  readonly officers: readonly { id: string }[];
  readonly postings: readonly (Dated & { officerId: string; officeId: string })[];
  readonly designations: readonly (Dated & { villageId: string; officeId: string })[];
  readonly assignments: readonly (Dated & { officerId: string; villageId: string; role: string })[];
}

const villageIds = ["v1", "v2"];
const officeIds = ["k1", "k2"];
const officerIds = ["o1", "o2", "o3"];

/** Few different days, so that things often end and begin together. */
const someDay = fc.integer({ min: 0, max: 16 }).map((five) => firstDay + five * 5);
const dated = fc
  .tuple(someDay, fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }))
  .map(([from, fives]) => ({ from: fromDayNumber(from), ...(fives === undefined ? {} : { to: fromDayNumber(from + fives * 5) }) }));

const several = <T extends object>(prefix: string, fields: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(fc.tuple(dated, fields), { maxLength }).map((list) => list.map(([days, one], i) => ({ id: `${prefix}${i}`, ...days, ...one })));

const office = (id: string) =>
  fc.option(someDay, { nil: undefined }).map((to) => ({
    id,
    name: `Kantor Imigrasi Contoh ${id}`,
    kind: "immigration-office",
    provinceCode: "53",
    from: "2020-01-01",
    ...(to === undefined ? {} : { to: fromDayNumber(to) }),
  }));

const anyVillage = fc.constantFrom(...villageIds);
const anyOffice = fc.constantFrom(...officeIds);
const anyOfficer = fc.constantFrom(...officerIds);

/** Two villages (WIB and WIT), two offices that may close, three officers who move, and their decrees. */
export const coverageRecords: fc.Arbitrary<CoverageRecords> = fc.record({
  villages: fc.constant(villageIds.map((id, i) => ({ id, regionCode: `${["12.07", "91.03"][i]}.99.2001`, name: `Desa Contoh 00${i}` }))),
  offices: fc.tuple(...officeIds.map(office)),
  officers: fc.constant(officerIds.map((id) => ({ id }))),
  postings: several("p", fc.record({ officerId: anyOfficer, officeId: anyOffice }), 6),
  designations: several("d", fc.record({ villageId: anyVillage, officeId: anyOffice }), 5),
  assignments: several(
    "a",
    fc.record({ officerId: anyOfficer, villageId: anyVillage, role: fc.constantFrom("lead", "lead", "support") }),
    8,
  ),
});

/** The records in another order of their rows. */
export const reordered = (records: CoverageRecords): CoverageRecords =>
  Object.fromEntries(Object.entries(records).map(([table, rows]) => [table, [...rows].reverse()])) as never;

/** The records that are valid on the day (number). */
export const validOn = <T extends Dated>(records: readonly T[], day: number): T[] => {
  const text = fromDayNumber(day);
  return records.filter((one) => one.from <= text && (one.to === undefined || text < one.to));
};

/** Of several that are valid on the day the one that began later, on equal days the one with the greater id. */
export const winnerOn = <T extends Dated>(records: readonly T[], day: number): T | undefined =>
  validOn(records, day)
    .sort((a, b) => (a.from + a.id < b.from + b.id ? -1 : 1))
    .at(-1);

/** Who is responsible for a village on a day, by a search through all records. */
export function plainDay({ designations, assignments }: CoverageRecords, villageId: string, day: number) {
  const here = assignments.filter((one) => one.villageId === villageId);
  return {
    designation: winnerOn(
      designations.filter((one) => one.villageId === villageId),
      day,
    ),
    lead: winnerOn(
      here.filter((one) => one.role === "lead"),
      day,
    ),
    supports: validOn(
      here.filter((one) => one.role === "support"),
      day,
    ),
  };
}

/** Which office the officer is posted to on a day, by which posting. */
export const plainPosting = ({ postings }: CoverageRecords, officerId: string, day: number) =>
  winnerOn(
    postings.filter((one) => one.officerId === officerId),
    day,
  );
