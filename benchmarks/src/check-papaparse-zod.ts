// What one would write instead: each file with papaparse, each row with a zod schema. No rule is asked, and no row is kept.
import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { tell } from "./tell.ts";

const id = z.string().min(1);
const optionalText = z.string().transform((text) => (text === "" ? undefined : text));
const optionalId = optionalText;
const optionalCount = z.union([z.literal("").transform(() => undefined), z.coerce.number().int().min(0)]);
const list = z.string().transform((text) => (text === "" ? [] : text.split("|")));
const day = z.iso.date();
const instant = z.iso.datetime({ offset: true, precision: -1 }).or(z.iso.datetime({ offset: true }));
const optionalInstant = z.union([z.literal("").transform(() => undefined), instant]);

const schemas: Readonly<Record<string, z.ZodType>> = {
  activities: z.object({
    id,
    kind: z.string(),
    villageId: id,
    day,
    officerIds: list,
    participants: optionalCount,
    women: optionalCount,
    men: optionalCount,
    under16: optionalCount,
    youth16To30: optionalCount,
    over30: optionalCount,
    topics: list,
    evidenceCount: optionalCount,
    summary: optionalText,
    recordedAt: optionalInstant,
  }),
  reports: z.object({
    id,
    villageId: id,
    category: z.string(),
    channel: optionalText,
    topics: list,
    eventAt: optionalInstant,
    submittedAt: instant,
    summary: optionalText,
    recordedAt: optionalInstant,
  }),
  "report-events": z.object({
    id,
    reportId: id,
    state: z.enum(["submitted", "returned", "verified", "rejected", "in-progress", "completed"]),
    at: instant,
    officerId: optionalId,
    section: optionalText,
    intervention: optionalText,
    note: optionalText,
    recordedAt: optionalInstant,
  }),
};
const anyRow = z.object({ id });

const folder = process.argv[2] as string;
let rows = 0;
let refused = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
  const schema = schemas[file.slice(0, -".csv".length)] ?? anyRow;
  await new Promise<void>((resolve, reject) => {
    Papa.parse(createReadStream(join(folder, file)), {
      header: true,
      skipEmptyLines: true,
      step({ data }) {
        rows += 1;
        if (!schema.safeParse(data).success) refused += 1;
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}
tell({ rows, refused, findings: 0 });
