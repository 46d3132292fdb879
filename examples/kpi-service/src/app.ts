import { createHash } from "node:crypto";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { kpiCatalogue } from "@pimpasa/analytics";
import type { Dataset } from "@pimpasa/core";
import type { Context } from "hono";
import { z } from "zod";
import { figures } from "./figures.ts";
import { Problem } from "./problem.ts";
import { Answer, Definition, KpiId, ProblemBody, Question } from "./schemas.ts";
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

const figuresRoute = createRoute({
  method: "get",
  path: "/kpis/{id}",
  summary: "What are the values of a KPI?",
  description:
    "With a token: the operational view of the holder's own scope. Without: published figures, in which small counts are withheld.",
  security: [{}, { token: [] }],
  request: { params: z.object({ id: KpiId }), query: Question },
  responses: {
    200: json(Answer, "The rows: the total, each key, and with two dimensions each pair."),
    304: { description: "Nothing has changed since the ETag that was sent." },
    400: problem("A parameter is wrong; `where` names it."),
    401: problem("The token is not known."),
    403: problem("The scope is not the holder's, or is not published."),
    404: problem("There is no such KPI."),
    414: problem("The query is too long."),
  },
});

/** The service over one dataset. Figures depend on nothing but the data and the request, so that every answer can be cached. */
export function kpiService(dataset: Dataset, tokens: TokenFile) {
  const roles = new Map(tokens.map(({ tokenSha256, role }) => [tokenSha256, role] as const));
  const answers = figures(dataset);
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
  app.openapi(catalogueRoute, (c) =>
    cached(
      c,
      kpiCatalogue.map(({ definition }) => definition),
      "public",
    ),
  );
  app.openapi(figuresRoute, (c) => {
    const role = roleOf(c.req.header("authorization"), roles);
    const { id } = c.req.valid("param");
    return cached(c, answers.answer(id, c.req.valid("query"), role), role === undefined ? "public" : "private");
  });
  app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "KPIs of the Desa Binaan Imigrasi programme", version: "1" } });
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
