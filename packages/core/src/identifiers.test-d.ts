// Types that must not be mixed up; the compiler is the test.
import { BpsCode } from "./bps-code.ts";
import { CalendarDay } from "./calendar-day.ts";
import { RegionCode } from "./region-code.ts";

const region: RegionCode = RegionCode.parse("53.01");
const bps: BpsCode = BpsCode.parse("5301");
const day: CalendarDay = CalendarDay.parse("2025-01-01");

// @ts-expect-error a BPS code is no Kemendagri code
export const wrongScheme: RegionCode = bps;
// @ts-expect-error a Kemendagri code is no BPS code
export const wrongWay: BpsCode = region;
// @ts-expect-error a plain text is no region code
export const plain: RegionCode = "53.01";
// @ts-expect-error a plain text is no day
export const plainDay: CalendarDay = "2025-01-01";
/** All of them are texts. */
export const texts: string[] = [region, bps, day];
