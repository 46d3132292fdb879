import {
  activityKinds,
  addDaysTo,
  type CalendarDay,
  isLawfulTransition,
  type RecordOf,
  type ReportEvent,
  type ReportState,
  reportCategories,
  reportStates,
  type TableName,
} from "@pimpasa/core";
import { sampleProgramme } from "@pimpasa/sample-data";
import { describe, expect, test } from "vitest";

const { tables } = sampleProgramme();
const lastDay = "2026-06-30";

const grouped = <T extends TableName>(table: T, keyOf: (record: RecordOf<T>) => string): Map<string, RecordOf<T>[]> => {
  const groups = new Map<string, RecordOf<T>[]>();
  for (const record of tables[table]) groups.set(keyOf(record), [...(groups.get(keyOf(record)) ?? []), record]);
  return groups;
};

const holds = (record: { from: string; to?: string | undefined }, day: string): boolean =>
  record.from <= day && (record.to === undefined || day < record.to);

const designations = grouped("designations", (record) => record.villageId);
const assignments = grouped("assignments", (record) => record.villageId);
const postings = grouped("postings", (record) => record.officerId);
const regionOf = new Map([...tables.villages].map((village) => [village.id, village.regionCode]));
const designationOn = (villageId: string, day: string) => designations.get(villageId)?.find((record) => holds(record, day));
const localDay = (instant: string): string => instant.slice(0, 10);
const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

// The zones of Keppres 41/1987, by the first two digits of a region code.
const offsetOf = (regionCode: string): string => {
  const province = Number(regionCode.slice(0, 2));
  if (province < 40 || province === 61 || province === 62) return "+07:00";
  return province < 80 ? "+08:00" : "+09:00";
};

describe("events", () => {
  test("activities happen in designated villages, led by an officer of the designating office", () => {
    for (const { villageId, day, officerIds } of tables.activities) {
      const office = designationOn(villageId, day)?.officeId;
      expect(office).toBeDefined();
      expect(officerIds.length).toBeGreaterThan(0);
      for (const officer of officerIds) expect(postings.get(officer)?.find((posting) => holds(posting, day))?.officeId).toBe(office);
    }
  });

  test("further villages of an activity belong to the office of the host, and are not the host", () => {
    const hosts = new Map([...tables.activities].map((activity) => [activity.id, activity]));
    const onSite = new Set<boolean>();
    for (const partner of tables.activityVillages) {
      const host = hosts.get(partner.activityId);
      expect(partner.villageId).not.toBe(host?.villageId);
      expect(designationOn(partner.villageId, host?.day ?? "")?.officeId).toBe(
        designationOn(host?.villageId ?? "", host?.day ?? "")?.officeId,
      );
      onSite.add(partner.onSite);
    }
    expect(onSite.size).toBe(2);
  });

  test("reports and nil reports come from designated villages, and nothing comes after the last day", () => {
    for (const { villageId, submittedAt, recordedAt } of tables.reports) {
      expect(designationOn(villageId, localDay(submittedAt))).toBeDefined();
      expect(localDay(recordedAt ?? "") <= lastDay).toBe(true);
    }
    for (const { at, recordedAt } of tables.reportEvents)
      expect([at, recordedAt ?? ""].every((time) => localDay(time) <= lastDay)).toBe(true);
    for (const { villageId, month, submittedOn } of tables.nilReports) {
      expect(designationOn(villageId, `${month}-01`)).toBeDefined();
      expect(designationOn(villageId, submittedOn)).toBeDefined();
      expect(submittedOn > `${month}-31` && submittedOn <= lastDay).toBe(true);
    }
  });

  test("a month with a nil report has no report", () => {
    const reported = new Set([...tables.reports].map(({ villageId, submittedAt }) => `${villageId} ${submittedAt.slice(0, 7)}`));
    for (const { villageId, month } of tables.nilReports) expect(reported.has(`${villageId} ${month}`)).toBe(false);
  });

  test("times are written in the zone of the village", () => {
    for (const { villageId, recordedAt } of tables.activities) expect(recordedAt?.slice(-6)).toBe(offsetOf(regionOf.get(villageId) ?? ""));
    for (const { villageId, submittedAt } of tables.reports) expect(submittedAt.slice(-6)).toBe(offsetOf(regionOf.get(villageId) ?? ""));
  });

  test("every kind of activity, category and state occurs", () => {
    expect(new Set([...tables.activities].map((activity) => activity.kind)).size).toBe(activityKinds.length);
    expect(new Set([...tables.reports].map((report) => report.category)).size).toBe(reportCategories.length);
    expect(new Set([...tables.reportEvents].map((event) => event.state)).size).toBe(reportStates.length);
  });
});

describe("histories of reports", () => {
  const histories = grouped("reportEvents", (event) => event.reportId);

  test("begin with the submission, follow lawful transitions, and never go back in time", () => {
    for (const { id, submittedAt, eventAt } of tables.reports) {
      const history = histories.get(id) ?? [];
      expect([history[0]?.state, history[0]?.at]).toEqual(["submitted", submittedAt]);
      expect(hoursBetween(eventAt ?? submittedAt, submittedAt)).toBeGreaterThanOrEqual(0);
      history.slice(1).forEach((event, index) => {
        const before = history[index] as ReportEvent;
        expect(isLawfulTransition(before.state, event.state)).toBe(true);
        expect(hoursBetween(before.at, event.at)).toBeGreaterThan(0);
      });
    }
  });

  const delaysBetween = (from: ReportState, to: readonly ReportState[], isCounted: (reportId: string) => boolean): number[] =>
    [...histories].flatMap(([reportId, history]) =>
      history.slice(1).flatMap((event, index) => {
        const before = history[index] as ReportEvent;
        return before.state === from && to.includes(event.state) && isCounted(reportId) ? [hoursBetween(before.at, event.at)] : [];
      }),
    );
  const categories = new Map([...tables.reports].map((report) => [report.id, report.category]));
  const isCritical = (reportId: string): boolean => categories.get(reportId) === "indikasi_tppo_pmi";

  test("the borrowed levels (24, 48, 72 and 6 hours) are kept mostly, not always", () => {
    const submissions = [...tables.reports].flatMap(({ eventAt, submittedAt }) => (eventAt ? [hoursBetween(eventAt, submittedAt)] : []));
    const verifications = delaysBetween("submitted", ["returned", "verified", "rejected"], () => true);
    const followUps = delaysBetween("verified", ["in-progress"], (id) => !isCritical(id));
    const critical = delaysBetween("verified", ["in-progress"], isCritical);
    const keptShare = (delays: readonly number[], level: number) => delays.filter((delay) => delay <= level).length / delays.length;
    for (const [delays, level] of [[submissions, 24] as const, [verifications, 48] as const, [followUps, 72] as const]) {
      expect(keptShare(delays, level)).toBeGreaterThan(0.85);
      expect(keptShare(delays, level)).toBeLessThan(0.95);
    }
    expect(keptShare(critical, 6)).toBeGreaterThan(0.75);
    expect(critical.length).toBeGreaterThan(50);
  });

  test("some reports are open at the end", () => {
    const open = [...histories.values()].filter((history) => !["completed", "rejected"].includes(history.at(-1)?.state ?? ""));
    expect(open.length / histories.size).toBeGreaterThan(0.05);
    expect(open.length / histories.size).toBeLessThan(0.3);
  });
});

test("indications of trafficking come as in a Poisson process: their variance equals their mean", () => {
  // Counts of village-months outside NTT from 2025-03 on, of villages designated by then: the index of dispersion has
  // standard deviation √(2/n).
  const months = ["03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2025-${month}`);
  const counts = new Map<string, number>();
  const sample = sampleProgramme({ seed: 9, villages: 3000 });
  const known = new Set(
    [...sample.tables.villages].filter((village) => !village.regionCode.startsWith("53.")).map((village) => village.id),
  );
  for (const { villageId, from, to } of sample.tables.designations) {
    if (from <= "2025-03-01" && to === undefined && known.has(villageId))
      for (const month of months) counts.set(`${villageId} ${month}`, 0);
  }
  for (const { villageId, category, submittedAt } of sample.tables.reports) {
    const key = `${villageId} ${submittedAt.slice(0, 7)}`;
    const count = counts.get(key);
    if (category === "indikasi_tppo_pmi" && count !== undefined) counts.set(key, count + 1);
  }
  const values = [...counts.values()];
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  expect(mean).toBeGreaterThan(0.01);
  expect(Math.abs(variance / mean - 1)).toBeLessThan(4 * Math.sqrt(2 / values.length));
});

describe("people and places", () => {
  test("detention houses hold no assignments, and assigned officers are posted to the designating office from first to last day", () => {
    const detention = new Set([...tables.offices].filter((office) => office.kind === "detention-house").map((office) => office.id));
    for (const { officerId, villageId, from, to } of tables.assignments) {
      for (const day of [from, to === undefined ? lastDay : addDaysTo(to, -1)]) {
        const office = postings.get(officerId)?.find((posting) => holds(posting, day))?.officeId ?? "";
        expect(office).toBe(designationOn(villageId, day)?.officeId);
        expect(detention.has(office)).toBe(false);
      }
    }
  });

  test("an office with one officer has that officer lead all its villages at the launch", () => {
    for (const [villageId, list] of designations) {
      const first = list.find((designation) => designation.from === "2024-11-04");
      if (first === undefined) continue;
      const lead = assignments.get(villageId)?.find((assignment) => assignment.from === "2024-11-04" && assignment.role === "lead");
      expect(postings.get(lead?.officerId ?? "")?.[0]?.officeId).toBe(first.officeId);
    }
  });

  test("officers move, leads are handed over without and with a gap, villages change offices, some designations end", () => {
    const moved = [...postings.values()].filter((list) => new Set(list.map((posting) => posting.officeId)).size > 1);
    const leads = [...assignments.values()].map((list) => list.filter((assignment) => assignment.role === "lead"));
    const handovers = leads.flatMap((list) => list.slice(1).map((lead, index) => (list[index]?.to === lead.from ? "at once" : "gap")));
    const changed = [...designations.values()].filter((list) => new Set(list.map((record) => record.officeId)).size > 1);
    const ended = [...designations.values()].filter((list) => list.every((record) => record.to !== undefined));
    expect(moved.length).toBeGreaterThan(10);
    expect(handovers.filter((handover) => handover === "gap").length).toBeGreaterThan(3);
    expect(handovers.filter((handover) => handover === "at once").length).toBeGreaterThan(50);
    expect(changed.length).toBeGreaterThan(2);
    expect(ended.length).toBe(5);
  });

  test("a class and a working area change before the new offices open", () => {
    expect([...tables.officeClasses].some((record) => record.to !== undefined)).toBe(true);
    expect([...tables.workingAreas].some((record) => record.to !== undefined && record.to < "2026-01-26")).toBe(true);
  });

  test("several villages, still designated, are silent for more than 90 days to the end", () => {
    const since: CalendarDay = addDaysTo(lastDay as CalendarDay, -90);
    const dayOf = new Map([...tables.activities].map((activity) => [activity.id, activity.day as string]));
    const lastHeard: readonly (readonly [villageId: string, day: string])[] = [
      ...[...tables.activities].map(({ villageId, day }) => [villageId, day] as const),
      ...[...tables.activityVillages].map(({ villageId, activityId }) => [villageId, dayOf.get(activityId) ?? ""] as const),
      ...[...tables.reports].map(({ villageId, submittedAt }) => [villageId, localDay(submittedAt)] as const),
      ...[...tables.nilReports].map(({ villageId, submittedOn }) => [villageId, submittedOn] as const),
    ];
    const heard = new Set(lastHeard.filter(([, day]) => day >= since).map(([villageId]) => villageId));
    const silent = [...designations.keys()].filter((id) => !heard.has(id) && designationOn(id, since) && designationOn(id, lastDay));
    expect(silent.length).toBeGreaterThanOrEqual(3);
    expect(silent.length).toBeLessThan(40);
  });
});
