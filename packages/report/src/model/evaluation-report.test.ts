// What the report says of small datasets made by hand, and what it must never say.
import { kpiCatalogue } from "@pimpasa/analytics";
import { CalendarDay, RegionCode } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { blockOf, chartsOf, events, modelOf, paragraphsOf, people, programme, rowsOf } from "../../test/small-programme.ts";
import { reportHtml } from "../html/report-html.tsx";
import { sectionKpis } from "./sections/section-kpis.ts";

const district = { kind: "region", code: RegionCode.parse("53.04.99") } as const;

const figuresOf = (model: Parameters<typeof rowsOf>[0]): string[][] => Object.keys(sectionKpis).flatMap((id) => rowsOf(model, id));
const fileOf = (model: Parameters<typeof rowsOf>[0], file: string): string[] | undefined =>
  rowsOf(model, "files").find(([name]) => name === file);

describe("what the data cannot say", () => {
  test("is not computable with what to supply, and never 0 %", async () => {
    const model = await modelOf(people);
    expect(rowsOf(model, "first-files").find(([file]) => file === "activities.csv")?.[2]).toMatch(/Education sessions/);
    expect(blockOf(model, "reports").instead).toBe(
      "None of these 17 KPIs can be computed. Missing: reports.csv, report-events.csv, nil-reports.csv, observations.csv.",
    );
    expect(blockOf(model, "overdue-reports").unavailable).toMatch(/not supplied/);
    expect(rowsOf(model, "reports")[0]?.slice(1, 3)).toEqual(["–", ""]);
    // The decrees and contacts that the records lack are a true zero: 0 of 7 expected fields.
    const html = (await reportHtml(model)).replace(/<tr[^>]*><th[^>]*>Completeness of records<.*?<\/tr>/g, "");
    expect(html.match(/>0(\.0)?\s?%</)).toBeNull();
  });
  test("an empty dataset makes a report that says that there is nothing", async () => {
    const model = await modelOf({});
    expect(chartsOf(model)).toEqual([]);
    expect(figuresOf(model).every(([, value, , , , , remark]) => value === "–" && remark !== "")).toBe(true);
    for (const id of ["overdue-reports", "unstaffed-offices", "leaderless-villages", "silent-villages", "sessions-due", "offices-in-need"])
      expect([id, blockOf(model, id).unavailable]).not.toEqual([id, null]);
    expect(blockOf(model, "changes").unavailable).toBe("No KPI can be computed yet, so there is nothing to compare.");
    expect(
      rowsOf(model, "first-files")
        .map(([files]) => files)
        .join(),
    ).toContain("offices.csv");
  });
  test("an unreadable table is not one that was not supplied", async () => {
    const activities = { source: "activities.csv", columns: [], rows: [], fault: { kind: "binary" } } as const;
    const model = await modelOf({ ...events, activities }, { programme });
    expect(paragraphsOf(model, "limits")).toMatch(/activities\.csv cannot be read/);
    expect(rowsOf(model, "first-files").find(([file]) => file?.startsWith("activities.csv"))?.[0]).toBe("activities.csv (not readable)");
    expect(fileOf(model, "activities.csv")).toEqual(["activities.csv", "not readable", "", ""]);
  });
  test("rejected rows are counted, as rows or as numbers", async () => {
    const postings = [...people.postings, { id: "p2", officerId: "o1", officeId: "k1", from: "31/12/2025" }];
    const model = await modelOf({ ...people, postings });
    expect(paragraphsOf(model, "limits")).toContain("1 row was rejected when read and is in no figure (postings.csv: 1).");
    expect(fileOf(model, "postings.csv")).toEqual(["postings.csv", "2", "1", "1"]);
    const counted = await modelOf(people, { rejected: { villages: 1200, postings: 3 } });
    expect(paragraphsOf(counted, "limits")).toContain(
      "1,203 rows were rejected when read and are in no figure (postings.csv: 3, villages.csv: 1,200).",
    );
  });
  test("villages that wait for a decision, and officers of whom only the number is known", async () => {
    const model = await modelOf(events, { programme: { ...programme, unresolvedVillages: 2 } });
    expect(paragraphsOf(model, "limits")).toMatch(/2 rows of the list of villages wait for a decision/);
    expect(model.head.sentences[0]).toMatch(/3 \(up to 5\) mentored villages and 1 officer in post, all so far only as a number/);
    const elsewhere = await modelOf(events, { programme, scope: { kind: "office", officeId: "k2" } });
    expect(paragraphsOf(elsewhere, "limits")).not.toMatch(/only as a number/);
  });
  test("errors between records are said to be in the figures", async () => {
    const model = await modelOf({
      ...events,
      postings: [...events.postings, { id: "p2", officerId: "o9", officeId: "k1", from: "2025-01-01" }],
    });
    expect(paragraphsOf(model, "limits")).toMatch(/The check found 2 errors between records/);
    expect(rowsOf(model, "findings").map((row) => row.slice(0, 3))).toEqual([
      ["assignment-outside-posting", "Error", "1"],
      ["reference-missing", "Error", "1"],
      ["decree-missing", "Warning", "3"],
    ]);
  });
});

describe("small counts", () => {
  test("are withheld below the regency, with the sentence that would tell them; in the operational view they are not", async () => {
    const model = await modelOf(events, { programme, scope: district, view: "publication" });
    const line = rowsOf(model, "reports").find(([name]) => name === "Reports submitted");
    expect(line?.slice(1, 6)).toEqual(["×", "", "", "", ""]);
    expect(line?.[6]).toMatch(/^Withheld/);
    expect(paragraphsOf(model, "limits")).toMatch(/^Withheld: .*KPIs: .*Reports submitted/m);
    expect(model.head.sentences.join(" ")).not.toMatch(/came in/);
    expect(rowsOf(model, "changes").find(([name]) => name === "Reports submitted")?.[2]).not.toBe("3");
    expect(rowsOf(model, "withheld").map(([name]) => name)).toContain("Reports submitted");
    const operational = await modelOf(events, { programme, scope: district });
    expect(rowsOf(operational, "reports")[0]?.[1]).toBe("3");
    expect(paragraphsOf(operational, "withheld")).toBe("Nothing is withheld: this is the operational view.");
  });
  test("a report in which all of them are withheld has no chart of them", async () => {
    const model = await modelOf(events, { programme, scope: district, view: "publication" });
    expect(chartsOf(model).map((chart) => chart.id)).not.toContain("reports");
    expect(await reportHtml(model)).not.toMatch(/Reports submitted: from/);
  });
});

describe("what is measured", () => {
  test("one province is measured against itself, and drawn by regency", async () => {
    const model = await modelOf(events, { programme });
    expect(model.head.scope).toBe("53");
    expect(JSON.stringify(chartsOf(model).find((chart) => chart.id === "coverage")?.light)).not.toContain("letters");
    expect(model.sections.map(({ id }) => id)).not.toContain("priority");
  });
  test("priority areas in parts of provinces stand beside their provinces", async () => {
    const areas = [
      { regionCode: "53.04", from: "2024-11-04" },
      { regionCode: "12", from: "2024-11-04" },
      { regionCode: "53.01", from: "2024-01-01", to: "2024-12-31" },
    ];
    const more = {
      ...people,
      offices: [...people.offices, { id: "k4", name: "Kantor 4", kind: "immigration-office", provinceCode: "12", from: "2020-01-01" }],
      villages: [
        ...people.villages,
        { id: "v4", regionCode: "53.01.99.2001", name: "Desa 4" },
        { id: "v5", regionCode: "12.01.99.2001", name: "Desa 5" },
      ],
      designations: [
        ...people.designations,
        { id: "d4", villageId: "v4", officeId: "k1", from: "2025-01-01" },
        { id: "d5", villageId: "v5", officeId: "k4", from: "2025-01-01" },
      ],
    };
    const model = await modelOf(more, { programme: { ...programme, priorityAreas: areas } });
    expect(blockOf(model, "priority-areas").columns).toEqual(["KPI", "Priority areas", "12", "53", "Other areas", "All", "Remark"]);
    expect(rowsOf(model, "priority-areas").find(([name]) => name === "Designated villages")).toEqual([
      "Designated villages",
      "4",
      "1",
      "4",
      "1",
      "5",
      "",
    ]);
  });
  test("only the policy profiles in force are named, with their levels", async () => {
    const [one] = programme.policyProfiles;
    const policyProfiles = [
      { ...one, to: "2025-01-01" },
      { ...one, id: "baru", label: { id: "Baru", en: "New" }, from: "2025-01-01" },
    ];
    const statements = paragraphsOf(await modelOf(events, { programme: { ...programme, policyProfiles } }), "method").split("\n");
    expect(statements.filter((statement) => statement.includes("policy profile"))).toEqual([
      "Service levels follow the policy profile “New”, in force since 1 Jan 2025: submission 24 hours, verification 48 hours, follow-up 72 hours (Indication of trafficking or non-procedural migration: 6 hours). Source: Sumber uji.",
    ]);
  });
  test("levels that run in working hours say so", async () => {
    const [one] = programme.policyProfiles;
    const workingCalendar = { weekdays: [1, 2, 3, 4, 5], opensAt: "08:00", closesAt: "16:00", holidays: [], source: "Sumber kalender." };
    const policyProfiles = [{ ...one, serviceLevels: { ...one?.serviceLevels, workingCalendar } }];
    expect(paragraphsOf(await modelOf(events, { programme: { ...programme, policyProfiles } }), "method")).toContain(
      "6 hours); counted in working hours, 08:00–16:00 (Sumber kalender). Source:",
    );
  });
  test("no month is drawn before the data begins", async () => {
    const model = await modelOf(events, { programme });
    const months = JSON.stringify(chartsOf(model).find((chart) => chart.id === "sessions")?.light);
    expect(months).toContain('"key":"2025-01"');
    expect(months).not.toContain('"key":"2024-12"');
  });
});

test("every KPI stands in one section, and no section names one that there is not", () => {
  const known = kpiCatalogue.map(({ definition }) => definition.id).sort();
  expect(Object.values(sectionKpis).flat().sort()).toEqual(known);
});

describe("the model", () => {
  test("is plain data", async () => {
    const model = await modelOf(events, { programme });
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
  test("does not depend on the order of the rows", async () => {
    const reversed = Object.fromEntries(Object.entries(events).map(([table, rows]) => [table, [...rows].reverse()]));
    expect(await modelOf(reversed, { programme })).toEqual(await modelOf(events, { programme }));
  });
  test("takes a day that lies before the period for what it is", async () => {
    const model = await modelOf(events, { programme, asOf: CalendarDay.parse("2025-03-01") });
    expect(figuresOf(model).every(([, value]) => value === "–")).toBe(true);
    expect(paragraphsOf(model, "limits")).toMatch(/the period has not begun/);
  });
});
