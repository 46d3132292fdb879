// What is built into a notebook holds no personal data, and gives the figures that the folder gives.
import { kpi, kpiCatalogue } from "@pimpasa/analytics";
import { formatCsv } from "@pimpasa/files";
import { sampleProgramme, sampleTables } from "@pimpasa/sample-data";
import { expect, test } from "vitest";
import type { TextFile } from "../embedded-data.ts";
import { UnreadableTableError, withoutPersonalData } from "../without-personal-data.ts";
import { readInNode } from "./witness.ts";

const secrets = ["Nama Rekaan", "199001012015011001", "0812-000-000", "cerita rekaan", "alamat rekaan"];

/** A programme in which somebody filled in what is personal, also wrongly, and added a column of their own. */
function personalFiles(): TextFile[] {
  const sample = sampleProgramme({ seed: 3, villages: 130, months: 3 });
  return [...sampleTables(sample)].map(({ name, columns, rows }) => {
    const own = [...columns, "alamat_rumah"];
    const filled = [...rows].map((cells, row) => [...cells.map((cell, c) => personal(columns[c] ?? "", row) ?? cell), "alamat rekaan"]);
    return { name: `${name}.csv`, content: [...formatCsv(name === "officers" ? own.map(indonesian) : own, filled)].join("") };
  });
}

const personal = (column: string, row: number): string | undefined =>
  ({
    nip: row % 5 === 0 ? "199001012015011001x" : "199001012015011001",
    phone: "0812-000-000",
    summary: "cerita rekaan",
    note: "cerita rekaan",
  })[column] ?? (column === "position" ? "Kepala Dusun" : undefined);

const indonesian = (column: string): string => ({ name: "Nama", phone: "TELEPON", nip: "NIP" })[column] ?? column;

test("every figure stays, and no personal text", async () => {
  const files = personalFiles();
  const cleaned: TextFile[] = [];
  for (const { name, content } of files) cleaned.push({ name, content: (await withoutPersonalData(new File([content], name))) ?? "" });
  const all = cleaned.map(({ content }) => content).join("");
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  expect(all).toContain("Kepala Dusun");
  const [before, after] = [await readInNode(files), await readInNode(cleaned)];
  expect(before.rejected.length).toBeGreaterThan(0);
  expect(after.rejected.map(({ table, row }) => [table, row])).toEqual(before.rejected.map(({ table, row }) => [table, row]));
  const rowsOf = ({ dataset }: typeof before) => kpi(dataset, { kpis: kpiCatalogue, period: "2024-12", by: ["province"] });
  expect(rowsOf(after)).toEqual(rowsOf(before));
  const unknown = ({ findings }: typeof before) => findings.filter((found) => found.rule === "column-unknown").length;
  expect(unknown(after)).toBe(unknown(before));
});

test("rows that cannot be read stay refused, and say nothing", async () => {
  const content = 'id,name\no1,"Nama Rekaan\no2,x\n';
  const tooMany = "id,name\no1,Nama Rekaan,alamat rekaan\n";
  for (const text of [content, tooMany]) {
    const cleaned = (await withoutPersonalData(new File([text], "officers.csv"))) ?? "";
    expect(cleaned).not.toContain("Rekaan");
    expect(cleaned).not.toContain("rekaan");
    expect((await readInNode([{ name: "officers.csv", content: cleaned }])).rejected).toHaveLength(1);
  }
});

test("a file that is no table is left out; a table that cannot be read is refused", async () => {
  expect(await withoutPersonalData(new File(["a,b\n1,2\n"], "catatan.csv"))).toBeUndefined();
  await expect(withoutPersonalData(new File(["id,name,name\n"], "officers.csv"))).rejects.toThrow(UnreadableTableError);
});
