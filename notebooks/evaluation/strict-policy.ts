import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const hash = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

/** The code of each script element of a page. */
const scriptsOf = (page: string): string[] => [...page.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code);

/**
 * What the page may do: run the scripts that it was built with and no other, show pictures that it made, and ask the network
 * for nothing. arquero makes functions of its expressions, which needs `unsafe-eval`; there is no way in for a text of the data,
 * since expressions stand in the cells alone.
 */
export function policyOf(page: string): string {
  const scripts = scriptsOf(page).map(hash).join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts} 'unsafe-eval'`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Writes the policy into every page that is built. */
export function strictPolicy(): Plugin {
  return {
    name: "strict-policy",
    enforce: "post",
    generateBundle: {
      // After the scripts were put into the page.
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
          const page = String(file.source);
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`;
          file.source = page.replace("<head>", () => `<head>\n    ${meta}`);
        }
      },
    },
  };
}
