import type { Activity, ActivityKind, Topic } from "@pimpasa/core";
import { weightedChoice } from "../random.ts";

/** How often an activity is of which kind. */
export const activityKindOf = weightedChoice<ActivityKind>([
  ["village-visit", 38],
  ["awareness-session", 24],
  ["coordination-meeting", 11],
  ["extension-session", 10],
  ["technical-guidance", 5],
  ["mobile-passport-service", 5],
  ["vulnerability-mapping", 5],
  ["other", 2],
]);

const teaching: readonly (readonly Topic[])[] = [
  ["trafficking-in-persons"],
  ["trafficking-in-persons", "legal-work-abroad"],
  ["trafficking-in-persons", "people-smuggling"],
  ["legal-work-abroad"],
  ["legal-work-abroad", "passport"],
  ["people-smuggling", "foreigners"],
];

/** What activities of a kind are about; one of the lists is drawn. */
export const topicChoices: Readonly<Record<ActivityKind, readonly (readonly Topic[])[]>> = {
  "awareness-session": teaching,
  "technical-guidance": [["passport"], ["civil-documents", "passport"], ["foreigners"], ["trafficking-in-persons"]],
  "extension-session": teaching,
  "mobile-passport-service": [["passport"], ["passport", "civil-documents"]],
  "vulnerability-mapping": [["trafficking-in-persons"], ["trafficking-in-persons", "people-smuggling"], []],
  "coordination-meeting": [[], ["trafficking-in-persons"], ["foreigners"], ["civil-documents"]],
  "village-visit": [[], ["passport"], ["legal-work-abroad"], ["trafficking-in-persons"], ["foreigners"]],
  other: [[], ["other"]],
};

/** Fixed phrases that can be taken for no real account. */
export const activitySummaries: Readonly<Record<ActivityKind, NonNullable<Activity["summary"]>>> = {
  "awareness-session": "Contoh sintetis: sosialisasi",
  "technical-guidance": "Contoh sintetis: bimbingan teknis",
  "extension-session": "Contoh sintetis: penyuluhan",
  "mobile-passport-service": "Contoh sintetis: layanan paspor",
  "vulnerability-mapping": "Contoh sintetis: pemetaan kerawanan",
  "coordination-meeting": "Contoh sintetis: rapat koordinasi",
  "village-visit": "Contoh sintetis: sambang desa",
  other: "Contoh sintetis: kegiatan lain",
};

/** Kinds that several villages may hold together. */
export const jointKinds: readonly ActivityKind[] = ["awareness-session", "technical-guidance", "coordination-meeting", "extension-session"];
