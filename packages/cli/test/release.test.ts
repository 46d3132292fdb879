import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pimpasa, scratch, write } from "./command.ts";

const csv = (rows: readonly string[]): string => `${rows.join("\n")}\n`;
const tables = {
  "villages.csv": csv(["id,regionCode,name", "v1,53.01.99.2001,Desa Contoh 001", "v2,53.01.99.2002,Desa Contoh 002"]),
  "activities.csv": csv([
    "id,kind,villageId,day,participants",
    "x1,awareness-session,v1,2025-03-10,3",
    "x2,awareness-session,v2,2025-03-11,40",
  ]),
};
const asked = ["--period", "2025-Q1", "--kpi", "participants", "--tables", "village", "--lang", "en"];

test("release writes one that kpi answers from, and nothing beyond it", async () => {
  const dir = write(join(scratch(), "data"), tables);
  const out = join(scratch(), "release.json");
  const made = await pimpasa(["release", dir, ...asked, "--out", out]);
  expect(made.err).toContain("The audit found no breach");
  expect(made.code).toBe(0);
  expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ format: "pimpasa-release/2", kpis: ["participants"] });
  const read = await pimpasa(["kpi", "--release", out, "--period", "2025-Q1", "--by", "village", "--format", "csv"]);
  expect(read.out.split("\n").map((line) => line.split(",")[9])).toEqual(["status", "ok", "suppressed", "suppressed", undefined]);
  const beyond = await pimpasa(["kpi", "--release", out, "--period", "2025-Q2", "--lang", "en"]);
  expect([beyond.code === 0, beyond.err]).toEqual([false, expect.stringContaining("it has: 2025-Q1")]);
  const again = await pimpasa(["release", dir, ...asked, "--released", join(dir, "villages.csv"), "--out", out]);
  expect(again.err).toContain("this is no release of this version");
});
