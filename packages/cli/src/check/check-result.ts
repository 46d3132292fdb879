import type { DataQuality } from "@pimpasa/analytics";
import type { Acknowledged } from "../acknowledgements/match-acknowledgements.ts";
import type { LoadedFolder } from "../load-folder.ts";

/** Everything that a check found. The quality counts open findings only. */
export interface CheckResult {
  readonly loaded: LoadedFolder;
  readonly quality: DataQuality;
  readonly findings: Acknowledged;
}
