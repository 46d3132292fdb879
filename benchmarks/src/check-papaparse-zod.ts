// What one would write instead: each file with papaparse, each row with a zod schema that checks the same forms, the records in
// arrays. No rule is asked, and no id is compared with another.
import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { tell } from "./tell.ts";

const id = z.string().regex(/^[\p{L}\d][\p{L}\d._:/-]{0,63}$/u);
const empty = z.literal("").transform(() => undefined);
const optional = <T extends z.ZodType>(schema: T) => z.union([empty, schema]);
const count = z.coerce.number().int().min(0);
const list = z.string().transform((text) => (text === "" ? [] : text.split("|")));
const day = z.iso.date();
const instant = z.iso.datetime({ offset: true, precision: -1 }).or(z.iso.datetime({ offset: true }));
const topic = z.enum([
  "passport",
  "legal-work-abroad",
  "trafficking-in-persons",
  "people-smuggling",
  "foreigners",
  "civil-documents",
  "other",
]);
const topicList = list.pipe(z.array(topic));
const textList = list.pipe(z.array(z.string()));
const sum = (parts: readonly (number | undefined)[]): number => parts.reduce<number>((total, part) => total + (part ?? 0), 0);

const schemas: Readonly<Record<string, z.ZodType>> = {
  activities: z
    .object({
      id,
      kind: z.enum([
        "awareness-session",
        "technical-guidance",
        "extension-session",
        "mobile-passport-service",
        "vulnerability-mapping",
        "coordination-meeting",
        "village-visit",
        "other",
      ]),
      villageId: id,
      day,
      officerIds: list.pipe(z.array(id)),
      participants: optional(count),
      women: optional(count),
      men: optional(count),
      under16: optional(count),
      youth16To30: optional(count),
      over30: optional(count),
      topics: topicList,
      evidenceCount: optional(count),
      summary: optional(z.string().max(20_000)),
      recordedAt: optional(instant),
    })
    .refine((one) => one.participants === undefined || sum([one.women, one.men]) <= one.participants)
    .refine((one) => one.participants === undefined || sum([one.under16, one.youth16To30, one.over30]) <= one.participants),
  reports: z.object({
    id,
    villageId: id,
    category: z.enum(["kegiatan_dbi", "wna", "indikasi_tppo_pmi", "insidentil", "input", "question"]),
    channel: optional(z.enum(["in-person", "chat", "phone", "web-form", "letter", "village-official", "other"])),
    topics: topicList,
    recruitmentMethods: textList,
    controlMethods: textList,
    exploitationTypes: textList,
    suspectRoles: textList,
    eventAt: optional(instant),
    submittedAt: instant,
    summary: optional(z.string().max(20_000)),
    recordedAt: optional(instant),
  }),
  "report-events": z.object({
    id,
    reportId: id,
    state: z.enum(["submitted", "returned", "verified", "rejected", "in-progress", "completed"]),
    at: instant,
    officerId: optional(id),
    section: optional(z.enum(["intelkim", "wasdakim", "other"])),
    intervention: optional(z.enum(["document-check", "summons", "joint-operation", "referral", "other"])),
    note: optional(z.string().max(20_000)),
    recordedAt: optional(instant),
  }),
};
const anyRow = z.looseObject({ id });

const folder = process.argv[2] as string;
const tables = new Map<string, unknown[]>();
let rows = 0;
let refused = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
  const schema = schemas[file.slice(0, -".csv".length)] ?? anyRow;
  const records: unknown[] = [];
  tables.set(file, records);
  await new Promise<void>((resolve, reject) => {
    Papa.parse(createReadStream(join(folder, file)), {
      header: true,
      skipEmptyLines: true,
      step({ data }) {
        rows += 1;
        const parsed = schema.safeParse(data);
        if (parsed.success) records.push(parsed.data);
        else refused += 1;
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}
tell({ rows, refused, findings: 0 });
