// Types that must not be mixed up; the compiler is the test.
import { BpsCode, parseBpsCode } from "./bps-code.ts";
import { CalendarDay, toDayNumber } from "./calendar-day.ts";
import type { Dataset } from "./dataset.ts";
import { DecreeNumber } from "./decree-number.ts";
import type { Finding } from "./finding.ts";
import { finding } from "./finding.ts";
import { Instant } from "./instant.ts";
import { issue } from "./issue.ts";
import type { LocalText } from "./language.ts";
import { Nip } from "./nip.ts";
import { type Period, PeriodText } from "./period.ts";
import { levelOf, RegionCode } from "./region-code.ts";
import type { RecordOf } from "./tables.ts";

const region: RegionCode = RegionCode.parse("53.01");
const bps: BpsCode = BpsCode.parse("5301");
const day: CalendarDay = CalendarDay.parse("2025-01-01");
const instant: Instant = Instant.parse("2025-01-01T00:00Z");
const period: PeriodText = PeriodText.parse("2025");
const nip: Nip = Nip.parse("199001012015011001");
const decree: DecreeNumber = DecreeNumber.parse("SK/001/2025");

// @ts-expect-error a BPS code is no Kemendagri code
export const wrongScheme: RegionCode = bps;
// @ts-expect-error a Kemendagri code is no BPS code
export const wrongWay: BpsCode = region;
// @ts-expect-error a plain text is no region code
export const plain: RegionCode = "53.01";
// @ts-expect-error a plain text is no BPS code
export const plainBps: BpsCode = "bps:5301";
// @ts-expect-error a plain text is no day
export const plainDay: CalendarDay = "2025-01-01";
// @ts-expect-error a day is no instant
export const dayAsInstant: Instant = day;
// @ts-expect-error an instant is no day
export const instantAsDay: CalendarDay = instant;
// @ts-expect-error a period's text is no day
export const periodAsDay: CalendarDay = period;
// @ts-expect-error a number of a decree is no NIP
export const decreeAsNip: Nip = decree;
/** All of them are texts. */
export const texts: string[] = [region, bps, day, instant, period, nip, decree];

// @ts-expect-error a function that asks for a region takes no BPS code
levelOf(bps);
// @ts-expect-error a function that asks for a day takes no text
toDayNumber("2025-01-01");

const parsed = parseBpsCode("5301");
// @ts-expect-error there is a value only where `ok` says so
export const unchecked = parsed.value;
export const checked: BpsCode | undefined = parsed.ok ? parsed.value : undefined;

// @ts-expect-error a text without its English is no text
export const half: LocalText = { id: "Desa" };
// @ts-expect-error a finding without its parameters
finding("region-unknown", "warning", { table: "villages" }, {});
// @ts-expect-error a rule that there is not
finding("no-such-rule", "warning", { table: "villages" }, {});
// @ts-expect-error an issue with the parameters of another
issue("too-long", { value: "x" });

/** The rule of a finding says which parameters it has. */
export const codeOf = (found: Finding): string => (found.rule === "region-unknown" ? found.params.code : "");

export function records(dataset: Dataset, record: RecordOf<"villages">, whole: Period): void {
  dataset.activities.numbers("day");
  // @ts-expect-error activities have no such column
  dataset.activities.numbers("colour");
  // @ts-expect-error events are columns: there is no record by position
  dataset.reports[0];
  // @ts-expect-error records of a dataset are not changed
  dataset.villages.push(record);
  // @ts-expect-error a period is not changed
  whole.start = day;
}
