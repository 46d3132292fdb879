// The service over a synthetic programme: who sees what, what is refused, what is kept.
import { createAdaptorServer } from "@hono/node-server";
import { type Dataset, readDataset } from "@pimpasa/core";
import { sampleProgramme } from "@pimpasa/sample-data";
import { beforeAll, describe, expect, test } from "vitest";
import { kpiService } from "../src/app.ts";
import { sha256, type TokenFile } from "../src/tokens.ts";

const tokens: TokenFile = [
  { tokenSha256: sha256("directorate"), role: { kind: "directorate" } },
  { tokenSha256: sha256("ntt"), role: { kind: "regional-office", regionalOfficeId: "kanwil-53" } },
  { tokenSha256: sha256("nobody"), role: { kind: "office", officeId: "no-such-office" } },
];
let dataset: Dataset;
let service: ReturnType<typeof kpiService>;

beforeAll(async () => {
  const { tables, programme } = sampleProgramme({ seed: 1, villages: 125, months: 20 });
  dataset = (await readDataset(tables, { programme })).dataset;
  const office = dataset.offices.find((one) => one.provinceCode === "53")?.id as string;
  const regional = dataset.regionalOffices.find((one) => one.provinceCode === "53")?.id as string;
  service = kpiService(dataset, [
    ...tokens.map((one) => (one.role.kind === "regional-office" ? { ...one, role: { ...one.role, regionalOfficeId: regional } } : one)),
    { tokenSha256: sha256("office"), role: { kind: "office", officeId: office } },
  ]);
});

const ask = (path: string, token?: string, headers: Record<string, string> = {}) =>
  service.app.request(path, { headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) } });
const body = async (path: string, token?: string) => (await (await ask(path, token)).json()) as { rows: object[]; scope: object };
const refused = async (path: string, token?: string) => {
  const response = await ask(path, token);
  const { where, detail } = (await response.json()) as { where?: string; detail: string };
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(detail).not.toBe("");
  return [response.status, where];
};

describe("figures", () => {
  test("have their two numbers, their definition and the word that the data is invented", async () => {
    const answer = await body("/kpis/offices-staffed?period=2024-11", "directorate");
    expect(answer).toMatchObject({ synthetic: true, view: "operational", period: "2024-11", definition: { unit: "share" } });
    expect(answer.rows[0]).toMatchObject({ by: {}, value: 1, numerator: 146, denominator: 146, reasonText: { id: "", en: "" } });
  });
  test("say why there are none, in both languages", async () => {
    const [row] = (await body("/kpis/designation-coverage?period=2025", "directorate")).rows;
    expect(row).toMatchObject({
      status: "not-computable",
      reason: "gazetteer-missing",
      reasonText: { en: expect.stringContaining("list of regions") },
    });
  });
  test("without a token are the published ones", async () => {
    expect(await body("/kpis/designated-villages?period=2025&by=province")).toMatchObject({
      view: "publication",
      scope: { kind: "nation" },
    });
  });
});

describe("a token answers for its holder's scope and no other", () => {
  test("a regional office for its province, where it names none", async () => {
    expect((await body("/kpis/designated-villages?period=2025", "ntt")).scope).toEqual({ kind: "region", code: "53" });
  });
  test.each([
    ["another province", "/kpis/designated-villages?period=2025&scope=12", "ntt"],
    ["an office elsewhere", "/kpis/designated-villages?period=2025&scope=53", "office"],
  ])("%s is refused", async (_, path, token) => expect(await refused(path, token)).toEqual([403, "scope"]));
  test("its own part is answered", async () =>
    expect((await ask("/kpis/designated-villages?period=2025&scope=53.04", "ntt")).status).toBe(200));
  test("a token that nobody issued is not the public", async () =>
    expect(await refused("/kpis/designated-villages?period=2025", "guessed")).toEqual([401, "authorization"]));
  test("a holder who is not in the data sees nothing", async () =>
    expect((await refused("/kpis/designated-villages?period=2025", "nobody"))[0]).toBe(403));
});

describe("the public is refused", () => {
  test.each([
    ["an office's villages", "/kpis/active-villages?period=2025&by=village", "by"],
    ["a part of the country", "/kpis/active-villages?period=2025&scope=53", "scope"],
    ["a period of its own choice", "/kpis/active-villages?period=2025-01-01..2025-01-09", "period"],
    ["a period that is not over", "/kpis/active-villages?period=2025&asOf=2025-03-01", "period"],
  ])("%s", async (_, path, where) => expect(await refused(path)).toEqual([403, where]));
});

describe("a bad request is told what to send", () => {
  test.each([
    ["/kpis/nothing?period=2025", 404, "id"],
    ["/kpis/active-villages", 400, "period"],
    ["/kpis/active-villages?period=soon", 400, "period"],
    ["/kpis/active-villages?period=2025&asOf=2025-02-30", 400, "asOf"],
    ["/kpis/active-villages?period=2025&by=colour", 400, "by"],
    ["/kpis/active-villages?period=2025&by=month&by=office&by=province", 400, "by"],
    ["/kpis/active-villages?period=2025&view=operational", 400, "view"],
    ["/kpis/active-villages?period=2025&scope=nowhere", 400, "scope"],
    ["/somewhere", 404, undefined],
    [`/kpis/active-villages?period=${"x".repeat(3_000)}`, 414, undefined],
  ])("%.60s", async (path, status, where) => expect(await refused(path, "directorate")).toEqual([status, where]));
  test("figures are not written", async () => expect((await service.app.request("/kpis", { method: "POST" })).status).toBe(405));
});

describe("what was worked out is kept", () => {
  test("two hundred requests at once prepare the data once, and all have the same answer", async () => {
    const before = service.prepared();
    const path = "/kpis/reports-submitted?period=2025-Q3&asOf=2025-11-11&by=office";
    const texts = await Promise.all(Array.from({ length: 200 }, async () => (await ask(path, "directorate")).text()));
    expect(new Set(texts).size).toBe(1);
    expect(service.prepared() - before).toBe(1);
  });
  test("an answer that the asker has is not sent again", async () => {
    const path = "/kpis/active-villages?period=2025";
    const first = await ask(path, "directorate");
    const etag = first.headers.get("etag") as string;
    expect([first.headers.get("cache-control"), first.headers.get("vary")]).toEqual(["private, max-age=300", "authorization"]);
    expect((await ask(path, "directorate", { "if-none-match": etag })).status).toBe(304);
    expect((await ask(path, "ntt", { "if-none-match": etag })).status).toBe(200);
  });
});

test("the description names every parameter and answer", async () => {
  const document = (await (await ask("/openapi.json")).json()) as {
    openapi: string;
    paths: Record<string, { get: { parameters: { name: string }[]; responses: object } }>;
  };
  expect(document.openapi).toBe("3.1.0");
  expect(document.paths["/kpis/{id}"]?.get.parameters.map(({ name }) => name)).toEqual(["id", "period", "asOf", "by", "scope"]);
  expect(Object.keys(document.paths["/kpis/{id}"]?.get.responses ?? {})).toEqual(["200", "304", "400", "401", "403", "404", "414"]);
});

test("a query of ten megabytes is refused and the service goes on", async () => {
  const server = createAdaptorServer({ fetch: service.app.fetch });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const root = `http://127.0.0.1:${port}`;
  const huge = await fetch(`${root}/kpis/active-villages?period=${"9".repeat(10_000_000)}`).then(
    (r) => r.status,
    () => "closed",
  );
  expect([431, "closed"]).toContain(huge);
  expect((await fetch(`${root}/kpis`)).status).toBe(200);
  server.close();
});
