// Two offices, three villages (the third moves from k1 to k2 on 2025-04-01), and what they did, made by hand.
import { CalendarDay, type Dataset, readDataset, type TableInputs } from "@pimpasa/core";

export const asOf = CalendarDay.parse("2025-06-30");

export const office = (id: string) =>
  ({ id, name: `Kantor Imigrasi Contoh ${id}`, kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }) as const;

const decreeOf = (officeId: string) => `SK/${officeId}/2025`;

export const people = {
  offices: [office("k1"), office("k2")],
  officers: [{ id: "o1" }, { id: "o2" }],
  postings: [
    { id: "p1", officerId: "o1", officeId: "k1", from: "2025-01-01", decree: decreeOf("k1") },
    { id: "p2", officerId: "o2", officeId: "k2", from: "2025-01-01", decree: decreeOf("k2") },
  ],
  villages: [
    { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" },
    { id: "v2", regionCode: "53.04.99.2002", name: "Desa Contoh 002" },
    { id: "v3", regionCode: "53.04.99.2003", name: "Desa Contoh 003" },
  ],
  designations: [
    { id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01", decree: decreeOf("k1") },
    { id: "d2", villageId: "v2", officeId: "k2", from: "2025-01-01", decree: decreeOf("k2") },
    { id: "d3", villageId: "v3", officeId: "k1", from: "2025-01-01", to: "2025-04-01", decree: decreeOf("k1") },
    { id: "d4", villageId: "v3", officeId: "k2", from: "2025-04-01", decree: decreeOf("k2") },
  ],
} as const;

export const datasetOf = async (tables: TableInputs): Promise<Dataset> => (await readDataset(tables)).dataset;
