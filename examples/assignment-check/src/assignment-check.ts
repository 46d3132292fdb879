// A team checks postings and assignments from its own system before it uses them. All records here are invented.
import { CalendarDay, readDataset, timelineOf, villageCoverage } from "@pimpasa/core";
import { issueText, ruleText } from "@pimpasa/core/text";

const { dataset, findings, rejected } = await readDataset({
  offices: [
    { id: "kanim-1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
    { id: "kanim-2", name: "Kantor Imigrasi Contoh 002", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
  ],
  officers: [{ id: "officer-1" }, { id: "officer-2" }],
  postings: [
    { id: "posting-1", officerId: "officer-1", officeId: "kanim-1", from: "2024-11-04", to: "2025-07-01" },
    { id: "posting-2", officerId: "officer-1", officeId: "kanim-2", from: "2025-07-01" },
    { id: "posting-3", officerId: "officer-2", officeId: "kanim-1", from: "31/12/2024" },
  ],
  villages: [{ id: "village-1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" }],
  designations: [{ id: "designation-1", villageId: "village-1", officeId: "kanim-1", from: "2024-11-04" }],
  assignments: [{ id: "assignment-1", officerId: "officer-1", villageId: "village-1", role: "lead", from: "2024-11-04" }],
});

for (const row of rejected) {
  for (const { column, issue } of row.issues) console.log(`rejected: ${row.source}, row ${row.row}, ${column}: ${issueText(issue, "en")}`);
}
for (const finding of findings) console.log(`${finding.severity}: ${finding.table} ${finding.key}: ${ruleText(finding, "en")}`);

const day = CalendarDay.parse("2025-08-01");
const [coverage] = villageCoverage(dataset, { asOf: day });
console.log(`officer-1 is posted to ${timelineOf(dataset).postingOf.at("officer-1", day)?.officeId} on ${day}`);
console.log(`${coverage?.name} is led by ${coverage?.leadOfficerId} since ${coverage?.since}`);
