// The service over a synthetic programme: who sees what, what is refused, what is kept.
import { createAdaptorServer } from "@hono/node-server";
import { type Release, releaseFormat } from "@pimpasa/analytics";
import { type Dataset, readDataset } from "@pimpasa/core";
import { sampleProgramme } from "@pimpasa/sample-data";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { kpiService } from "../src/app.ts";
import { publicRelease } from "../src/public-release.ts";
import { sha256, type TokenFile } from "../src/tokens.ts";

const tokens: TokenFile = [
  { tokenSha256: sha256("directorate"), role: { kind: "directorate" } },
  { tokenSha256: sha256("ntt"), role: { kind: "regional-office", regionalOfficeId: "kanwil-53" } },
  { tokenSha256: sha256("nobody"), role: { kind: "office", officeId: "no-such-office" } },
];
let dataset: Dataset;
let service: Awaited<ReturnType<typeof kpiService>>;
let release: Release;

beforeAll(async () => {
  const { tables, programme } = sampleProgramme({ seed: 1, villages: 125, months: 20 });
  dataset = (await readDataset(tables, { programme })).dataset;
  const office = dataset.offices.find((one) => one.provinceCode === "53")?.id as string;
  const regional = dataset.regionalOffices.find((one) => one.provinceCode === "53")?.id as string;
  release = (await publicRelease(dataset)) as Release;
  const issued: TokenFile = [
    ...tokens.map((one) => (one.role.kind === "regional-office" ? { ...one, role: { ...one.role, regionalOfficeId: regional } } : one)),
    { tokenSha256: sha256("office"), role: { kind: "office", officeId: office } },
  ];
  service = await kpiService(dataset, issued, release);
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
    const period = release.periods.at(-1) as string;
    const answer = await body(`/kpis/designated-villages?period=${period}&by=province`);
    expect(answer).toMatchObject({ view: "publication", scope: { kind: "nation" }, asOf: release.asOf });
    const rows = release.rows.filter((row) => row.kpi === "designated-villages" && row.period === period);
    const wanted = rows.filter(({ by }) => Object.keys(by).every((dimension) => dimension === "province"));
    expect(answer.rows).toEqual(wanted.map((row) => expect.objectContaining(row)));
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

describe("the public is refused what the release does not hold, and told what there is", () => {
  test.each([
    ["an office's villages", "&by=village", "by"],
    ["officers", "&by=officer", "by"],
    ["a table of two others", "&by=province&by=month", "by"],
    ["a part of the country", "&scope=53", "scope"],
    ["a day of its own choice", "&asOf=2025-03-01", "asOf"],
  ])("%s", async (_, query, where) =>
    expect(await refused(`/kpis/active-villages?period=${release.periods[0]}${query}`)).toEqual([403, where]),
  );
  test("a period of its own choice", async () => {
    const response = await ask("/kpis/active-villages?period=2025-01-01..2025-01-09");
    expect(await response.json()).toMatchObject({
      status: 403,
      where: "period",
      detail: expect.stringContaining(release.periods.join(", ")),
    });
  });
  test.each(["changes", "evidence"])("%s", async (part) =>
    expect(await refused(`/kpis/active-villages/${part}?period=2025`)).toEqual([401, "authorization"]),
  );
  test("without the data being prepared, however many days it asks for", async () => {
    const before = service.prepared();
    for (let day = 1; day <= 28; day += 1)
      expect((await ask(`/kpis/red-flags?period=2025&asOf=2025-02-${String(day).padStart(2, "0")}`)).status).toBe(403);
    expect(service.prepared()).toBe(before);
  });
  test("everything, where no release was made", async () => {
    const { app } = await kpiService(dataset, tokens, undefined);
    expect((await app.request("/kpis/active-villages?period=2025")).status).toBe(403);
    expect((await app.request("/release")).status).toBe(404);
  });
});

test("a release that tells too much is not served", async () => {
  // Worked by hand: a count of 2 in a district, less than the 5 of the policy, is shown.
  const row = { kpi: "participants", period: "2025", asOf: "2025-12-31", denominator: null, interval: null, bounds: null };
  const rest = { target: null, rating: null, needs: [], reason: null, completeness: 1, status: "ok" };
  const shown = (by: object, value: number) => ({ ...row, ...rest, by, value, numerator: value });
  const rows = [shown({}, 7), shown({ district: "53.01.01" }, 5), shown({ district: "53.01.02" }, 2)];
  const head = { format: releaseFormat, asOf: "2025-12-31", periods: ["2025"], kpis: ["participants"], tables: [["district"]] };
  const policy = { minimumCount: 5, dominance: {}, exempt: [] };
  const places = [{ time: "2025", nature: "flow", dimensions: ["district"], keys: [["53.01.01"], ["53.01.02"]] }];
  const unsafe = { ...head, policy, places, exceptions: [], rows } as unknown as Release;
  await expect(kpiService(dataset, [], unsafe)).rejects.toThrow("known too closely");
});

describe("behind a figure", () => {
  test("stand the records that it counts", async () => {
    const question = "period=2025&scope=53";
    const [total] = (await body(`/kpis/education-sessions?${question}`, "directorate")).rows as { value: number }[];
    const { records } = (await body(`/kpis/education-sessions/evidence?${question}`, "directorate")) as unknown as {
      records: { table: string; ids: string[] }[];
    };
    expect(records.map(({ table, ids }) => [table, ids.length])).toEqual([["activities", total?.value]]);
    const seen = new Set([...dataset.activities].map(({ id }) => id));
    for (const id of records[0]?.ids ?? []) expect(seen.has(id)).toBe(true);
  });
  test.each([
    ["key=colour:red", "key"],
    ["key=office", "key"],
    ["part=both", "part"],
    ["by=office", "by"],
  ])("%s is no row", async (query, where) =>
    expect(await refused(`/kpis/education-sessions/evidence?period=2025&${query}`, "directorate")).toEqual([400, where]),
  );
  test("nobody sees the records of another province", async () =>
    expect(await refused("/kpis/education-sessions/evidence?period=2025&scope=12", "ntt")).toEqual([403, "scope"]));
});

test("a change is the difference of the two figures", async () => {
  const path = "/kpis/education-sessions/changes?period=2025-Q3&against=2025-Q2";
  const { changes } = (await body(path, "directorate")) as unknown as {
    changes: { now: { value: number }; before: { value: number }; difference: number }[];
  };
  const [now, before] = await Promise.all(
    ["2025-Q3", "2025-Q2"].map(async (period) => (await body(`/kpis/education-sessions?period=${period}`, "directorate")).rows[0]),
  );
  expect([changes[0]?.now.value, changes[0]?.before.value]).toEqual([now, before].map((row) => (row as { value: number }).value));
  expect(changes[0]?.difference).toBe((changes[0]?.now.value ?? 0) - (changes[0]?.before.value ?? 0));
  expect((await refused("/kpis/education-sessions/changes?period=2025&against=soon", "directorate"))[1]).toBe("against");
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
    ["/kpis/active-villages?period=2025&period=2026", 400, "period"],
    ["/kpis/active-villages?period=2025&by=month&by=month", 400, undefined],
    ["/kpis/active-villages?period=2025&scope=%F0%9F%8F%9D", 400, "scope"],
    ["/kpis/active-villages?period=%E0%A4%A", 400, "period"],
    ["/kpis/%2e%2e%2f%2e%2e%2fetc%2fpasswd?period=2025", 404, "id"],
    ["/kpis/__proto__?period=2025", 404, "id"],
    ["/kpis/../../etc/passwd", 404, undefined],
    ["/somewhere", 404, undefined],
    [`/kpis/active-villages?period=${"x".repeat(3_000)}`, 414, undefined],
  ])("%.60s", async (path, status, where) => expect(await refused(path, "directorate")).toEqual([status, where]));
  test("figures are not written", async () => {
    const response = await service.app.request("/kpis", { method: "POST" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
  test("HEAD is GET without the body, and OPTIONS says what may be sent", async () => {
    const path = `/kpis/active-villages?period=${release.periods[0]}`;
    const head = await service.app.request(path, { method: "HEAD" });
    expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", (await ask(path)).headers.get("etag")]);
    const options = await service.app.request(path, { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });
  test.each(["Bearer", "Bearer ", "Bearer directorate more", "Basic directorate", "directorate", "Bearer \u00e9"])(
    "the header %j is nobody's",
    async (authorization) => {
      const response = await service.app.request("/kpis/active-villages?period=2025", { headers: { authorization } });
      expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    },
  );
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

test("every answer is what the description says, with nothing left over", async () => {
  const document = (await (await ask("/openapi.json")).json()) as {
    openapi: string;
    paths: Record<string, { get: { parameters?: { name: string }[]; responses: Record<string, { content?: object }> } }>;
  };
  expect(document.openapi).toBe("3.1.0");
  expect(document.paths["/kpis/{id}"]?.get.parameters?.map(({ name }) => name)).toEqual(["id", "period", "asOf", "by", "scope"]);
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(document, "service");
  const validated = async (path: string, route: string, token?: string): Promise<number> => {
    const response = await ask(path, token);
    const type = response.headers.get("content-type") ?? "";
    const at = ["paths", route, "get", "responses", String(response.status), "content", type, "schema"];
    const pointer = at.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
    const validate = ajv.getSchema(`service#/${pointer}`);
    expect(validate, `${path}: ${response.status} is not described`).toBeDefined();
    validate?.(await response.json());
    expect(validate?.errors ?? [], path).toEqual([]);
    return response.status;
  };
  const statuses = new Set<number>([await validated("/kpis", "/kpis"), await validated("/release", "/release")]);
  for (const id of release.kpis) {
    for (const by of ["", "&by=province", "&by=month", "&by=village"])
      for (const token of [undefined, "directorate", "guessed"])
        statuses.add(await validated(`/kpis/${id}?period=${release.periods[0]}${by}`, "/kpis/{id}", token));
    statuses.add(await validated(`/kpis/${id}/changes?period=2025-Q3&by=office`, "/kpis/{id}/changes", "directorate"));
    statuses.add(await validated(`/kpis/${id}/evidence?period=2025-Q3`, "/kpis/{id}/evidence", "directorate"));
  }
  expect([...statuses].sort()).toEqual([200, 401, 403]);
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
