/** Imports point one way: core ← files, regions, analytics ← report ← cli; notebooks and examples on top. */
const order = ["core", "files", "regions", "analytics", "sample-data", "report", "cli"];
const below = {
  core: [],
  files: ["core"],
  regions: ["core"],
  analytics: ["core"],
  "sample-data": ["core", "regions"],
  report: ["core", "files", "analytics"],
  cli: ["core", "files", "regions", "analytics", "sample-data", "report"],
};

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "not-its-own-index",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/.+/" },
      to: { path: "^packages/$1/src/index\\.ts$" },
    },
    ...order.map((name) => ({
      name: `${name}-imports-only-what-is-below`,
      severity: "error",
      from: { path: `^packages/${name}/src/`, pathNot: "\\.test\\.tsx?$" },
      to: { path: "^packages/", pathNot: `^packages/(${[name, ...below[name]].join("|")})/` },
    })),
    {
      name: "package-roots-only",
      severity: "error",
      from: { path: "^(packages/([^/]+)|examples|notebooks)/" },
      to: {
        path: "^packages/([^/]+)/src/(?!index\\.ts$|node\\.ts$|xlsx\\.ts$|audit\\.ts$|examples\\.ts$|text\\.ts$|id\\.ts$|en\\.ts$|json-schema\\.ts$)",
        pathNot: ["^packages/$2/"],
      },
    },
    {
      name: "figures-do-not-need-charts",
      severity: "error",
      from: { path: "^packages/analytics/src/(answer|cube|disclosure|grid|kpi|quality|statistics)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/analytics/src/chart/" },
    },
    {
      name: "data-and-rules-do-not-need-texts",
      comment: "Findings and issues are codes; whoever shows them loads the texts of the language that is read.",
      severity: "error",
      from: { path: "^packages/core/src/index\\.ts$" },
      to: { path: "^packages/core/src/messages/", reachable: true },
    },
    {
      name: "a-language-alone",
      severity: "error",
      from: { path: "^packages/core/src/(id|en)\\.ts$" },
      to: { path: "^packages/core/src/messages/(?!$1/)(id|en)/", reachable: true },
    },
    { name: "no-unresolvable", severity: "error", from: { pathNot: "^examples/" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|out|node_modules)/|src/generated/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
