import type { ContentfulStatusCode } from "hono/utils/http-status";

/** An answer that is no figure: what is wrong with the request, what to send instead, and where (a parameter or header). RFC 9457. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly body: {
    readonly type: string;
    readonly title: string;
    readonly status: ContentfulStatusCode;
    readonly detail: string;
    readonly where?: string;
  };

  constructor(status: ContentfulStatusCode, title: string, detail: string, where?: string) {
    super(detail);
    this.body = { type: "about:blank", title, status, detail, ...(where === undefined ? {} : { where }) };
  }

  toResponse(): Response {
    return new Response(JSON.stringify(this.body), {
      status: this.body.status,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        ...(this.body.status === 405 ? { allow: "GET, HEAD, OPTIONS" } : {}),
        ...(this.body.status === 401 ? { "www-authenticate": "Bearer" } : {}),
      },
    });
  }
}
