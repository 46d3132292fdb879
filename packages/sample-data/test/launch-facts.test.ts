import { CalendarDay, readDataset, timelineOf, workingAreaAt } from "@pimpasa/core";
import { sampleProgramme } from "@pimpasa/sample-data";
import { describe, expect, test } from "vitest";

/*
 * The facts of the inauguration on 4 November 2024 are those published by Antara: 146 officers in post, from 133
 * immigration offices and 13 detention houses, and 125 villages. 53 villages in NTT is the sample's own choice.
 */
const launch = CalendarDay.parse("2024-11-04");

describe.each([1, 2, 77])("seed %i", async (seed) => {
  const sample = sampleProgramme({ seed });
  const { dataset } = await readDataset(sample.tables, { programme: sample.programme });
  const timeline = timelineOf(dataset);
  const inPost = dataset.officers.flatMap((officer) => timeline.postingOf.at(officer.id, launch) ?? []);
  const designated = dataset.villages.filter((village) => timeline.designationOf.at(village.id, launch));

  test("146 officers are in post, one at each of 133 immigration offices and 13 detention houses", () => {
    const kinds = new Map(dataset.offices.map((office) => [office.id, office.kind]));
    const staffed = [...new Set(inPost.map((posting) => posting.officeId))].map((id) => kinds.get(id));
    expect(inPost).toHaveLength(146);
    expect(staffed.filter((kind) => kind === "immigration-office")).toHaveLength(133);
    expect(staffed.filter((kind) => kind === "detention-house")).toHaveLength(13);
  });

  test("125 villages are designated and led, 53 of them in NTT", () => {
    expect(designated).toHaveLength(125);
    expect(designated.filter((village) => village.regionCode.startsWith("53."))).toHaveLength(53);
    expect(designated.every((village) => timeline.leadOf.at(village.id, launch) !== undefined)).toBe(true);
  });

  test("the four offices in NTT have the published numbers of regencies, and villages of their own", () => {
    const inNtt = dataset.offices.filter((office) => office.kind === "immigration-office" && office.provinceCode === "53");
    expect(inNtt.map((office) => workingAreaAt(timeline, office.id, launch).length)).toEqual([3, 10, 4, 5]);
    expect(inNtt.map((office) => timeline.classOf.at(office.id, launch)?.class)).toEqual(["II-TPI", "I-TPI", "II-TPI", "II-TPI"]);
    for (const office of inNtt) expect(timeline.villagesOf.at(office.id, launch).length).toBeGreaterThan(0);
  });

  test("18 immigration offices open on 26 January 2026, none of them in NTT [hallonews.com]", () => {
    const opened = dataset.offices.filter((office) => office.from === "2026-01-26");
    expect(opened).toHaveLength(18);
    expect(opened.every((office) => office.kind === "immigration-office" && office.provinceCode !== "53")).toBe(true);
    expect(dataset.offices.filter((office) => office.kind === "immigration-office")).toHaveLength(151);
  });

  test("the programme says that it is synthetic, that NTT is a priority, and that its service levels are borrowed", () => {
    expect(dataset.programme.synthetic).toBe(true);
    expect(dataset.programme.priorityAreas.map((area) => [area.regionCode, area.from])).toEqual([["53", "2024-11-04"]]);
    expect(dataset.programme.policyProfiles[0]?.source).toContain("merely borrows");
    expect(dataset.programme.source).toContain("invented");
  });
});

test("a sample of fewer than 125 villages has them all at the launch", () => {
  const sample = sampleProgramme({ villages: 7 });
  expect([...sample.tables.villages]).toHaveLength(7);
  const first = [...sample.tables.designations].filter((designation) => designation.from === "2024-11-04");
  expect(first.length).toBe(7);
});
