import type { TableName } from "../../tables.ts";

/** What each table holds, in English. */
export const tableLabels: Readonly<Record<TableName, string>> = {
  regions: "Regions that are not in the list yet",
  regionalOffices: "Regional offices (Kanwil Ditjen Imigrasi)",
  offices: "Immigration offices and detention houses",
  officeClasses: "Classes of immigration offices",
  workingAreas: "Working areas: the regencies of each office",
  officers: "Officers (Pimpasa)",
  postings: "Postings of officers to offices",
  villages: "Villages",
  designations: "Designations of mentored villages by offices",
  assignments: "Assignments of officers to villages",
  liaisons: "Village officials who are contacts",
  activities: "Activities",
  activityVillages: "Further villages that took part in an activity",
  reports: "Reports from villages",
  reportEvents: "Histories of reports",
  nilReports: "Nil reports: a village says that a month had nothing to report",
  observations: "Values of indicators of a region in a period",
  targets: "Targets of KPIs",
  signals: "Early-warning signals",
  signalEvents: "Histories of signals",
};
