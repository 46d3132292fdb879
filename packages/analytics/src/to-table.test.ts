// arquero tables in and out: what comes out can be filtered, joined and added up; what goes in is read like any rows.
import { readDataset } from "@pimpasa/core";
import { fromCSV, op } from "arquero";
import { expect, test } from "vitest";
import { kpi } from "./answer/kpi.ts";
import { womenShare } from "./kpi/duties/women-share.ts";
import { officersInPost } from "./kpi/officers-and-villages/officers-in-post.ts";
import { toTable } from "./to-table.ts";

const offices = fromCSV(
  "id,name,kind,provinceCode,from\nk1,Kantor 1,immigration-office,53,2020-01-01\nk2,Kantor 2,immigration-office,12,2020-01-01\n",
);
const officers = fromCSV("id\no1\no2\no3\n");
const postings = fromCSV("id,officerId,officeId,from,to\np1,o1,k1,2025-01-01,\np2,o2,k1,2025-01-01,\np3,o3,k2,2025-01-01,2025-06-01\n");

test("an arquero table is read as it is, with the dates and numbers that it parsed", async () => {
  const { dataset, rejected } = await readDataset({ offices, officers, postings });
  expect(rejected).toEqual([]);
  expect(dataset.offices.map(({ provinceCode, from }) => [provinceCode, from])).toEqual([
    ["53", "2020-01-01"],
    ["12", "2020-01-01"],
  ]);
});

test("rows as a table: the cells add up to the total", async () => {
  const { dataset } = await readDataset({ offices, officers, postings });
  const table = toTable(kpi(dataset, { kpis: [officersInPost], period: "2025-Q1", by: ["office"] }));
  const total = table.filter("d => d.office == null").get("value", 0);
  const cells = table
    .filter("d => d.office != null")
    .rollup({ sum: op.sum("value") })
    .get("sum", 0);
  expect([total, cells]).toEqual([3, 3]);
});

test("a figure that is not there is null, and a dimension that was asked for is a column all the same", async () => {
  const { dataset } = await readDataset({ offices });
  const table = toTable(kpi(dataset, { kpis: [womenShare], period: "2025", by: ["month"] }), ["month"]);
  expect(table.columnNames()).toContain("month");
  expect([table.get("value", 0), table.get("status", 0), table.get("needs", 0)]).toEqual([null, "not-computable", "villages|activities"]);
});
