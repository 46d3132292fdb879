import type { Issue } from "./issue.ts";

type Overlap = { other: string; from: string; to: string };
type Span = { from: string; to: string };

/** The parameters of each rule's text. They never hold the value of a personal field. `to` is empty where a span is open. */
export interface RuleParams {
  // reading
  "table-unreadable": { source: string; fault: string; detail: string };
  "table-unknown": { source: string };
  "column-unknown": { source: string; column: string };
  "column-missing": { source: string; column: string };
  "column-repeated": { source: string; column: string };
  /** `issue` where a format of ours refused the value; `problem` is what zod says. */
  "programme-invalid": { path: string; problem: string; issue?: Issue };
  "reference-missing": { column: string; to: string; id: string; count: number; rejected: boolean };
  // offices and officers
  "office-outside-regional-office": { province: string; regionalOffice: string; other: string };
  "office-class-overlap": { office: string } & Overlap;
  "working-area-repeated": { office: string; regency: string } & Overlap;
  "office-not-open": { office: string } & Span;
  "nip-implausible": object;
  "nip-shared": { other: string };
  "posting-overlap": { officer: string } & Overlap;
  "decree-missing": { count: number; of: number };
  "decree-of-two-offices": { decree: string; office: string; other: string };
  // villages
  "region-unknown": { code: string };
  "region-retired": { code: string; successors: string };
  "region-not-loaded": { province: string; count: number };
  "region-code-shared": { code: string; other: string };
  "village-kind-mismatch": { kind: string; code: string };
  "designation-overlap": { village: string } & Overlap;
  "regency-outside-working-area": { village: string; regency: string; office: string } & Span;
  "lead-overlap": { village: string } & Overlap;
  "lead-gap": { village: string } & Span;
  "assignment-overlap": { officer: string; village: string } & Overlap;
  "assignment-outside-posting": { officer: string; village: string } & Span;
  "assignment-without-consent": { officer: string; village: string; practice: "with-consent" | "not-allowed" } & Span;
  "officer-over-capacity": { officer: string; from: string; count: number; capacity: number };
  "liaison-outside-designation": { village: string } & Span;
  // events
  "event-in-future": { column: string; day: string; count: number };
  "recorded-before-event": { column: string; count: number };
  "submitted-before-event": { column: string; count: number };
  "activity-outside-designation": { village: string; day: string; count: number };
  "activity-by-other-officer": { officer: string; village: string; day: string; count: number };
  "activity-village-repeated": { activity: string; village: string };
  "activity-duplicate": { other: string };
  "participants-exceed-population": { village: string; participants: number; count: number };
  "report-outside-designation": { village: string; day: string; count: number };
  "report-history-missing": { count: number };
  "report-history-start": { state: string; at: string };
  "report-transition": { from: string; to: string };
  "report-time-order": { state: string; at: string; before: string };
  "report-record-order": { state: string };
  "report-by-other-officer": { officer: string; village: string; day: string; count: number };
  "follow-up-section-missing": { count: number };
  "follow-up-section-misplaced": { column: string; count: number };
  /** `office` is empty where no office designates the village on the day of the check. */
  "report-overdue": { office: string; level: string; policy: string; due: string; count: number };
  "nil-report-contradicted": { village: string; month: string; report: string };
  "nil-report-repeated": { village: string; month: string; other: string };
  "nil-report-early": { month: string };
  // figures and signals
  "observation-out-of-range": { indicator: string; value: number; bounds: string };
  "observation-unit": { indicator: string; unit: string; expected: string };
  "observation-contradiction": { indicator: string; region: string; period: string; value: number; other: string; otherValue: number };
  "target-contradiction": { kpi: string; period: string; value: number; other: string; otherValue: number };
  "target-of-two-areas": { region: string; office: string };
  "signal-history-start": { state: string; at: string };
  "signal-transition": { from: string; to: string };
  "signal-time-order": { state: string; at: string; before: string };
  "signal-outcome-missing": object;
  "formula-text": { column: string; count: number };
  "person-number-id": { column: string; count: number };
}
