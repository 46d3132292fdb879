import { type Dataset, northSumatra2026, readDataset } from "@pimpasa/core";
import fc from "fast-check";

/** Plain records of a small programme, as a team would hold them; all invented. */
export interface Records {
  readonly offices: readonly {
    id: string;
    name: string;
    kind: string;
    provinceCode: string;
    regionalOfficeId?: string;
    from: string;
    to?: string;
  }[];
  readonly regionalOffices: readonly { id: string; name: string; provinceCode: string; from: string }[];
  readonly officers: readonly { id: string }[];
  readonly postings: readonly Dated<{ officerId: string; officeId: string }>[];
  readonly villages: readonly { id: string; regionCode: string; name: string }[];
  readonly designations: readonly Dated<{ villageId: string; officeId: string }>[];
  readonly assignments: readonly Dated<{ officerId: string; villageId: string; role: "lead" | "support" }>[];
  readonly activities: readonly {
    id: string;
    kind: string;
    villageId: string;
    day: string;
    participants?: number;
    women?: number;
    men?: number;
    topics: string[];
    recordedAt?: string;
  }[];
  readonly activityVillages: readonly { id: string; activityId: string; villageId: string; onSite: boolean }[];
  readonly reports: readonly {
    id: string;
    villageId: string;
    category: string;
    channel?: string;
    topics: string[];
    eventAt?: string;
    submittedAt: string;
  }[];
  readonly reportEvents: readonly { id: string; reportId: string; state: string; at: string; recordedAt?: string }[];
  readonly nilReports: readonly { id: string; villageId: string; month: string; submittedOn: string }[];
}

export type Dated<T> = T & { id: string; from: string; to?: string };

const dayMs = 86_400_000;
const begin = Date.UTC(2025, 0, 1) / dayMs;
const span = 240;
export const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

const provinces = ["12", "53", "91"] as const;
const offsets: Readonly<Record<string, string>> = { "12": "+07:00", "53": "+08:00", "91": "+09:00" };
const dayNumber = fc.integer({ min: begin, max: begin + span });

/** Dated spans that follow each other with gaps, so that no two of one key overlap. */
const spans = (owners: fc.Arbitrary<string>) =>
  fc.array(
    fc.record({ gap: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 160 }), owner: owners, open: fc.boolean() }),
    { maxLength: 3 },
  );

interface Span {
  readonly gap: number;
  readonly length: number;
  readonly owner: string;
  readonly open: boolean;
}

function laidOut(list: readonly Span[]): { owner: string; from: string; to?: string }[] {
  let day = begin - 40;
  const result: { owner: string; from: string; to?: string }[] = [];
  for (const [i, { gap, length, owner, open }] of list.entries()) {
    const from = day + gap;
    const isOpen = open && i === list.length - 1;
    result.push({ owner, from: dayText(from), ...(isOpen ? {} : { to: dayText(from + length) }) });
    day = from + length;
  }
  return result;
}

const minuteOf = (day: number, minute: number, offset: string): string =>
  `${dayText(day)}T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}${offset}`;

const later = (iso: string, minutes: number, offset: string): string => {
  const [hours = "0"] = offset.slice(1).split(":");
  const local = Date.parse(iso) + minutes * 60_000 + Number(hours) * 3_600_000;
  return `${new Date(local).toISOString().slice(0, 16)}${offset}`;
};

/** The next states of a lawful life, and how long each step takes in minutes (around the service levels of 48, 72 and 6 hours). */
const step = fc.record({
  choice: fc.integer({ min: 0, max: 2 }),
  minutes: fc.constantFrom(30, 359, 360, 361, 2879, 2880, 2881, 4319, 4320, 4321, 9000),
  late: fc.boolean(),
});
const next: Readonly<Record<string, readonly string[]>> = {
  submitted: ["verified", "returned", "rejected"],
  returned: ["submitted"],
  verified: ["in-progress"],
  "in-progress": ["completed"],
};

/** A random small programme: lawful, with gaps, moves, joint activities, late records, resubmissions, three time zones. */
export const randomRecords: fc.Arbitrary<Records> = fc
  .record({ offices: fc.integer({ min: 1, max: 4 }), officers: fc.integer({ min: 0, max: 5 }), villages: fc.integer({ min: 0, max: 6 }) })
  .chain(({ offices, officers, villages }) => {
    const officeIds = Array.from({ length: offices }, (_, i) => `k${i}`);
    const officerIds = Array.from({ length: officers }, (_, i) => `o${i}`);
    const villageIds = Array.from({ length: villages }, (_, i) => `v${i}`);
    const anyOffice = fc.constantFrom(...officeIds);
    const optional = <T>(ids: readonly T[], arbitrary: (one: fc.Arbitrary<T>) => fc.Arbitrary<unknown[]>) =>
      ids.length === 0 ? fc.constant([]) : arbitrary(fc.constantFrom(...ids));
    return fc
      .record({
        officeProvince: fc.array(fc.constantFrom(...provinces), { minLength: offices, maxLength: offices }),
        detention: fc.array(fc.boolean(), { minLength: offices, maxLength: offices }),
        regional: fc.array(fc.boolean(), { minLength: offices, maxLength: offices }),
        closed: fc.array(fc.option(dayNumber, { nil: undefined }), { minLength: offices, maxLength: offices }),
        postings: fc.array(spans(anyOffice), { minLength: officers, maxLength: officers }),
        villageCode: fc.array(fc.tuple(fc.constantFrom(...provinces), fc.integer({ min: 1, max: 2 })), {
          minLength: villages,
          maxLength: villages,
        }),
        designations: fc.array(spans(anyOffice), { minLength: villages, maxLength: villages }),
        leads:
          officers === 0
            ? fc.constant(villageIds.map(() => []))
            : fc.array(spans(fc.constantFrom(...officerIds)), { minLength: villages, maxLength: villages }),
        activities: optional(villageIds, (village) =>
          fc.array(
            fc.record({
              village,
              day: dayNumber,
              kind: fc.constantFrom("awareness-session", "technical-guidance", "village-visit", "mobile-passport-service"),
              women: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
              men: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
              withoutSex: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
              topics: fc.uniqueArray(fc.constantFrom("passport", "people-smuggling"), { maxLength: 2 }),
              recordedLater: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
              others: fc.array(fc.record({ village, onSite: fc.boolean() }), { maxLength: 2 }),
            }),
            { maxLength: 25 },
          ),
        ) as fc.Arbitrary<RandomActivity[]>,
        reports: optional(villageIds, (village) =>
          fc.array(
            fc.record({
              village,
              day: dayNumber,
              minute: fc.constantFrom(0, 1, 300, 719, 1380, 1439),
              category: fc.constantFrom("kegiatan_dbi", "indikasi_tppo_pmi", "question"),
              channel: fc.option(fc.constantFrom("chat", "phone"), { nil: undefined }),
              topics: fc.uniqueArray(fc.constantFrom("passport", "people-smuggling"), { maxLength: 2 }),
              eventBefore: fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined }),
              steps: fc.array(step, { maxLength: 6 }),
            }),
            { maxLength: 25 },
          ),
        ) as fc.Arbitrary<RandomReport[]>,
        nil: optional(villageIds, (village) =>
          fc.array(fc.record({ village, month: fc.integer({ min: 1, max: 8 }), day: fc.integer({ min: -3, max: 8 }) }), { maxLength: 20 }),
        ) as fc.Arbitrary<{ village: string; month: number; day: number }[]>,
      })
      .map((random) => recordsOf({ officeIds, officerIds, villageIds }, random));
  });

interface RandomActivity {
  readonly village: string;
  readonly day: number;
  readonly kind: string;
  readonly women: number | undefined;
  readonly men: number | undefined;
  readonly withoutSex: number | undefined;
  readonly topics: string[];
  readonly recordedLater: number | undefined;
  readonly others: readonly { village: string; onSite: boolean }[];
}

interface RandomReport {
  readonly village: string;
  readonly day: number;
  readonly minute: number;
  readonly category: string;
  readonly channel: string | undefined;
  readonly topics: string[];
  readonly eventBefore: number | undefined;
  readonly steps: readonly { choice: number; minutes: number; late: boolean }[];
}

interface Ids {
  readonly officeIds: readonly string[];
  readonly officerIds: readonly string[];
  readonly villageIds: readonly string[];
}

interface Random {
  readonly officeProvince: readonly string[];
  readonly detention: readonly boolean[];
  readonly regional: readonly boolean[];
  readonly closed: readonly (number | undefined)[];
  readonly postings: readonly (readonly Span[])[];
  readonly villageCode: readonly (readonly [string, number])[];
  readonly designations: readonly (readonly Span[])[];
  readonly leads: readonly (readonly Span[])[];
  readonly activities: readonly RandomActivity[];
  readonly reports: readonly RandomReport[];
  readonly nil: readonly { village: string; month: number; day: number }[];
}

function recordsOf({ officeIds, officerIds, villageIds }: Ids, random: Random): Records {
  const dated = <K extends string>(lists: readonly (readonly Span[])[], ids: readonly string[], prefix: string, own: K) =>
    lists.flatMap((list, i) =>
      laidOut(list).map(({ owner, ...interval }, n) => ({ id: `${prefix}${i}-${n}`, [own]: ids[i] as string, owner, ...interval })),
    );
  const offsetOf = (village: string): string => offsets[random.villageCode[villageIds.indexOf(village)]?.[0] ?? "12"] as string;
  const events: Records["reportEvents"][number][] = [];
  const reports = random.reports.map((r, i) => {
    const submittedAt = minuteOf(r.day, r.minute, offsetOf(r.village));
    events.push(...history(`r${i}`, submittedAt, r.steps, offsetOf(r.village)));
    const eventAt = r.eventBefore === undefined ? {} : { eventAt: later(submittedAt, -r.eventBefore, offsetOf(r.village)) };
    const channel = r.channel === undefined ? {} : { channel: r.channel };
    return { id: `r${i}`, villageId: r.village, category: r.category, topics: r.topics, submittedAt, ...eventAt, ...channel };
  });
  return {
    offices: officeIds.map((id, i) => ({
      id,
      name: `Kantor Imigrasi Contoh ${id}`,
      kind: random.detention[i] ? "detention-house" : "immigration-office",
      provinceCode: random.officeProvince[i] as string,
      from: "2020-01-01",
      ...(random.regional[i] ? { regionalOfficeId: `w${random.officeProvince[i]}` } : {}),
      ...(random.closed[i] === undefined ? {} : { to: dayText(random.closed[i]) }),
    })),
    regionalOffices: provinces.map((code) => ({
      id: `w${code}`,
      name: `Kantor Wilayah Contoh ${code}`,
      provinceCode: code,
      from: "2020-01-01",
    })),
    officers: officerIds.map((id) => ({ id })),
    postings: dated(random.postings, officerIds, "p", "officerId").map(({ owner, ...rest }) => ({ ...rest, officeId: owner })) as never,
    villages: villageIds.map((id, i) => {
      const [province, regency] = random.villageCode[i] as readonly [string, number];
      return { id, regionCode: `${province}.0${regency}.99.200${i + 1}`, name: `Desa Contoh ${id}` };
    }),
    designations: dated(random.designations, villageIds, "d", "villageId").map(({ owner, ...rest }) => ({
      ...rest,
      officeId: owner,
    })) as never,
    assignments: dated(random.leads, villageIds, "a", "villageId").map(({ owner, ...rest }) => ({
      ...rest,
      officerId: owner,
      role: "lead",
    })) as never,
    activities: random.activities.map((a, i) => ({
      id: `x${i}`,
      kind: a.kind,
      villageId: a.village,
      day: dayText(a.day),
      topics: a.topics,
      ...(a.withoutSex === undefined ? {} : { participants: (a.women ?? 0) + (a.men ?? 0) + a.withoutSex }),
      ...(a.women === undefined ? {} : { women: a.women }),
      ...(a.men === undefined ? {} : { men: a.men }),
      ...(a.recordedLater === undefined ? {} : { recordedAt: minuteOf(a.day + a.recordedLater, 1439, offsetOf(a.village)) }),
    })),
    activityVillages: random.activities.flatMap((a, i) =>
      a.others.map((other, n) => ({ id: `y${i}-${n}`, activityId: `x${i}`, villageId: other.village, onSite: other.onSite })),
    ),
    reports,
    reportEvents: events,
    nilReports: random.nil.map(({ village, month, day }, i) => ({
      id: `n${i}`,
      villageId: village,
      month: `2025-0${month}`,
      submittedOn: dayText(Date.UTC(2025, month, 1) / dayMs + day - 1),
    })),
  };
}

function history(reportId: string, submittedAt: string, steps: RandomReport["steps"], offset: string): Records["reportEvents"][number][] {
  const events = [{ id: `${reportId}-0`, reportId, state: "submitted", at: submittedAt } as Records["reportEvents"][number]];
  let state = "submitted";
  let at = submittedAt;
  for (const [i, { choice, minutes, late }] of steps.entries()) {
    const choices = next[state];
    if (choices === undefined) break;
    state = choices[choice % choices.length] as string;
    at = later(at, minutes, offset);
    events.push({ id: `${reportId}-${i + 1}`, reportId, state, at, ...(late ? { recordedAt: later(at, 3000, offset) } : {}) });
  }
  return events;
}

/** The records as a dataset; the generator makes no record that is refused. */
export async function datasetOf(records: Records): Promise<Dataset> {
  const programme = {
    synthetic: true,
    priorityAreas: [{ regionCode: "53", from: "2025-02-01", to: "2025-06-01" }],
    policyProfiles: [northSumatra2026("2024-01-01" as never)],
  };
  const { dataset, rejected } = await readDataset(records as never, { programme });
  if (rejected.length > 0) throw new Error(`The generator made rows that are refused: ${JSON.stringify(rejected[0])}`);
  return dataset;
}
