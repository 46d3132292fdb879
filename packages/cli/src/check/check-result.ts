import type { DataQuality } from "@pimpasa/analytics";
import type { Finding } from "@pimpasa/core";
import type { Acknowledgement } from "../acknowledgements/acknowledgement.ts";
import type { Matched } from "../acknowledgements/match-acknowledgements.ts";
import type { LoadedFolder } from "../load-folder.ts";
import type { HintSubject } from "./hint-subject.ts";

/** Everything that a check found. The quality has open findings and hints only. */
export interface CheckResult {
  readonly loaded: LoadedFolder;
  readonly quality: DataQuality;
  /** Findings, then hints. */
  readonly open: readonly Matched<Finding | HintSubject>[];
  readonly acknowledged: readonly Matched<Finding | HintSubject>[];
  /** Entries with a reason that match nothing any more: what they were about was corrected, or has changed. */
  readonly lapsed: readonly Acknowledgement[];
  /** Entries that do not count. */
  readonly incomplete: readonly Acknowledgement[];
}

export const isFinding = (subject: Finding | HintSubject): subject is Finding => subject.severity !== "hint";

/** The findings that nobody has acknowledged. */
export const openFindings = ({ open }: Pick<CheckResult, "open">): Finding[] => open.map(({ subject }) => subject).filter(isFinding);
