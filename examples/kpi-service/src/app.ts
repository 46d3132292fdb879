import { createHash } from "node:crypto";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { kpiCatalogue, type Release } from "@pimpasa/analytics";
import type { Dataset, Role } from "@pimpasa/core";
import type { Context } from "hono";
import { z } from "zod";
import { described, figures } from "./figures.ts";
import { Problem } from "./problem.ts";
import { releaseNotice } from "./public-release.ts";
import {
  Answer,
  ChangeQuestion,
  Changes,
  Definition,
  EvidenceAnswer,
  EvidenceQuestion,
  KpiId,
  ProblemBody,
  Question,
  ReleaseNotice,
} from "./schemas.ts";
import { roleOf, type TokenFile } from "./tokens.ts";

/** Longer queries are refused: the longest that means something has about 200 characters. */
const longestQuery = 2_000;

const json = <S extends z.ZodType>(schema: S, description: string) => ({ description, content: { "application/json": { schema } } });
const problem = (description: string) => ({ description, content: { "application/problem+json": { schema: ProblemBody } } });

const catalogueRoute = createRoute({
  method: "get",
  path: "/kpis",
  summary: "Which KPIs are there?",
  responses: { 200: json(z.array(Definition), "The definition of each KPI.") },
});

const releaseRoute = createRoute({
  method: "get",
  path: "/release",
  summary: "What is published, and what did its audit find?",
  responses: { 200: json(ReleaseNotice, "The release that the public is answered from."), 404: problem("Nothing is published.") },
});

const refusals = {
  304: { description: "Nothing has changed since the ETag that was sent." },
  400: problem("A parameter is wrong; `where` names it."),
  401: problem("The token is not known, or is needed."),
  403: problem("The scope is not the holder's, or the release does not hold it."),
  404: problem("There is no such KPI."),
  414: problem("The query is too long."),
};
const params = z.object({ id: KpiId });

const figuresRoute = createRoute({
  method: "get",
  path: "/kpis/{id}",
  summary: "What are the values of a KPI?",
  description: "With a token: the operational view of the holder's own scope. Without: what the release says.",
  security: [{}, { token: [] }],
  request: { params, query: Question },
  responses: { 200: json(Answer, "The rows: the total, each key, and with two dimensions each pair."), ...refusals },
});

const changesRoute = createRoute({
  method: "get",
  path: "/kpis/{id}/changes",
  summary: "How did a KPI change from an earlier period?",
  security: [{ token: [] }],
  request: { params, query: ChangeQuestion },
  responses: { 200: json(Changes, "Both rows whole, with their difference, or why there is none."), ...refusals },
});

const evidenceRoute = createRoute({
  method: "get",
  path: "/kpis/{id}/evidence",
  summary: "Which records are behind a value?",
  security: [{ token: [] }],
  request: { params, query: EvidenceQuestion },
  responses: { 200: json(EvidenceAnswer, "Ids of records. Their amounts add up to the figure."), ...refusals },
});

/** The service over one dataset. Figures depend on nothing but the data and the request, so that every answer can be cached. */
export async function kpiService(dataset: Dataset, tokens: TokenFile, release: Release | undefined) {
  const roles = new Map(tokens.map(({ tokenSha256, role }) => [tokenSha256, role] as const));
  const answers = figures(dataset, release);
  const notice = release && (await releaseNotice(release));
  /** For what is never published. */
  const holder = (header: string | undefined): Role => {
    const role = roleOf(header, roles);
    if (role === undefined)
      throw new Problem(401, "Token needed", "This is not published: send `Authorization: Bearer TOKEN`.", "authorization");
    return role;
  };
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const [first] = result.error.issues;
      const where = first?.code === "unrecognized_keys" ? first.keys.join(", ").slice(0, 80) : String(first?.path[0] ?? "");
      const isUnknownKpi = result.target === "param";
      throw isUnknownKpi
        ? new Problem(404, "No such KPI", "See /kpis for those that there are.", "id")
        : new Problem(
            400,
            "Bad request",
            first?.code === "unrecognized_keys" ? "There is no such parameter; see /openapi.json." : (first?.message ?? ""),
            where,
          );
    },
  });
  app.use(async (c, next) => {
    const { search } = new URL(c.req.url);
    if (search.length > longestQuery) throw new Problem(414, "Query too long", `Keep the query below ${longestQuery} characters.`);
    await next();
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  app.openapi(catalogueRoute, (c) => cached(c, kpiCatalogue.map(described), "public"));
  app.openapi(releaseRoute, (c) => {
    if (notice === undefined) throw new Problem(404, "Nothing is published", "This service has no release; send a token.");
    return cached(c, notice, "public");
  });
  app.openapi(figuresRoute, (c) => {
    const role = roleOf(c.req.header("authorization"), roles);
    const { id } = c.req.valid("param");
    const question = c.req.valid("query");
    return role === undefined
      ? cached(c, answers.published(id, question), "public")
      : cached(c, answers.operational(id, question, role), "private");
  });
  app.openapi(changesRoute, (c) =>
    cached(c, answers.changes(c.req.valid("param").id, c.req.valid("query"), holder(c.req.header("authorization"))), "private"),
  );
  app.openapi(evidenceRoute, (c) =>
    cached(c, answers.evidence(c.req.valid("param").id, c.req.valid("query"), holder(c.req.header("authorization"))), "private"),
  );
  app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "KPIs of the Desa Binaan Imigrasi programme", version: "1" } });
  app.options("*", () => new Response(null, { status: 204, headers: { allow: "GET, HEAD, OPTIONS" } }));
  app.notFound((c) =>
    (["GET", "HEAD"].includes(c.req.method)
      ? new Problem(404, "Not found", "See /openapi.json for what there is.")
      : new Problem(405, "Method not allowed", "Figures are only read: send GET.")
    ).toResponse(),
  );
  app.onError((error) => {
    if (error instanceof Problem) return error.toResponse();
    console.error(error);
    return new Problem(500, "Fault of the service", "The fault was logged; the request was not answered.").toResponse();
  });
  return { app, prepared: answers.prepared };
}

/** An answer with its ETag, so that it is sent once. What a role may see is for its holder only. */
function cached(c: Context, body: object, who: "public" | "private") {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, "cache-control": `${who}, max-age=300`, vary: "authorization" };
  if (
    c.req
      .header("if-none-match")
      ?.split(/\s*,\s*/)
      .includes(etag)
  )
    return new Response(null, { status: 304, headers }) as never;
  return new Response(text, { headers: { ...headers, "content-type": "application/json" } }) as never;
}
