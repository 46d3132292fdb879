import type { Release } from "@pimpasa/analytics";
import type { ReleaseAudit } from "@pimpasa/analytics/audit";

/** From what a publication takes every figure, and what an attacker could make of it. */
export interface PublishedRelease {
  readonly release: Release;
  readonly audit: ReleaseAudit;
}
