// node src/serve.ts [DIR]: the KPIs of a folder of tables (of a synthetic programme, where none is named) over HTTP.
// PORT is the port (0 takes a free one), TOKENS a JSON file of tokens and their roles, RELEASE what is published (made by
// `pimpasa release`; made at the start unless given).
import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { parseRelease, type Release } from "@pimpasa/analytics";
import { kpiService } from "./app.ts";
import { loadDataset } from "./load.ts";
import { publicRelease } from "./public-release.ts";
import { sha256, TokenFile } from "./tokens.ts";

const dataset = await loadDataset(process.argv[2]);
const tokens = process.env.TOKENS === undefined ? demonstration() : TokenFile.parse(JSON.parse(await readFile(process.env.TOKENS, "utf8")));

/** The synthetic programme's directorate, so that there is something to try. Never for a folder of real tables. */
function demonstration(): TokenFile {
  return process.argv[2] === undefined ? [{ tokenSha256: sha256("demonstration"), role: { kind: "directorate" } }] : [];
}

async function readRelease(path: string): Promise<Release> {
  const release = parseRelease(await readFile(path, "utf8"));
  if (!release.ok) throw new Error(`${path} is no release (${release.error}); make one with \`pimpasa release\`.`);
  return release.value;
}

const release = process.env.RELEASE === undefined ? await publicRelease(dataset) : await readRelease(process.env.RELEASE);
const { app } = await kpiService(dataset, tokens, release);
const server = serve(
  { fetch: app.fetch, port: Number(process.env.PORT ?? 8787), hostname: process.env.HOST ?? "127.0.0.1" },
  ({ port }) => {
    console.log(`kpi-service: http://127.0.0.1:${port}/kpis${dataset.programme.synthetic ? " (synthetic data)" : ""}`);
  },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.close(() => process.exit(0)));
