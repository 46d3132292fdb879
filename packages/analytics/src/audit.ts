export { ContradictionError } from "./audit/attacker.ts";
export { type AuditOptions, auditRelease, type Breach, type ReleaseAudit } from "./audit/audit-release.ts";
export { makeRelease, ReleaseRefusedError } from "./audit/make-release.ts";
export type { PaceOptions, ReleaseProgress } from "./audit/pace.ts";
export { releaseId } from "./audit/release-id.ts";
export { PlacesMissingError } from "./release/place-relations.ts";
export { type ReleaseOptions, ReleaseOptionsError, standardTables } from "./release/release-options.ts";
