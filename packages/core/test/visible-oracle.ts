// What a role may see, worked out from plain rows by going over all of them again and again until nothing is added: slow,
// and written without the implementation (its order of tables, its columns, its timeline).
import type { Role } from "../src/access/role.ts";
import type { TableName } from "../src/tables.ts";

export type Row = Readonly<Record<string, string | readonly string[] | undefined>>;
export type Rows = Readonly<Record<TableName, readonly Row[]>>;
/** For each table the ids that are seen: whole ("own"), or without personal fields ("shared"). */
export type Seen = ReadonlyMap<string, "own" | "shared">;

const onDay = (row: Row, day: string): boolean => String(row.from) <= day && (row.to === undefined || String(row.to) > day);
const regency = (code: unknown): string => String(code).slice(0, 5);
const province = (code: unknown): string => String(code).slice(0, 2);
/** Of several records on one day the one that began last counts, of these the one with the greatest id. */
const last = (rows: readonly Row[]): Row | undefined => [...rows].sort((a, b) => (`${a.from} ${a.id}` < `${b.from} ${b.id}` ? 1 : -1))[0];

const links: Readonly<Partial<Record<TableName, Readonly<Record<string, TableName>>>>> = {
  offices: { regionalOfficeId: "regionalOffices" },
  officeClasses: { officeId: "offices" },
  workingAreas: { officeId: "offices" },
  postings: { officerId: "officers", officeId: "offices" },
  designations: { villageId: "villages", officeId: "offices" },
  assignments: { officerId: "officers", villageId: "villages" },
  liaisons: { villageId: "villages" },
  activities: { villageId: "villages", officerIds: "officers" },
  activityVillages: { activityId: "activities", villageId: "villages" },
  reports: { villageId: "villages" },
  reportEvents: { reportId: "reports", officerId: "officers" },
  nilReports: { villageId: "villages" },
  targets: { officeId: "offices" },
  signalEvents: { signalId: "signals" },
};

const hiddenFrom: Readonly<Record<Role["kind"], readonly TableName[]>> = {
  village: ["officeClasses", "workingAreas", "postings", "observations", "targets", "signals", "signalEvents"],
  officer: ["postings"],
  office: [],
  "regional-office": [],
  directorate: [],
};

/** Undefined where the role is refused. */
export function seenBy(rows: Rows, role: Role, day: string): Readonly<Record<TableName, Seen>> | undefined {
  if (!isThere(rows, role, day)) return undefined;
  const every = (Object.keys(rows) as TableName[]).flatMap((table) =>
    hiddenFrom[role.kind].includes(table) ? [] : rows[table].map((row) => ({ table, row, key: `${table} ${row.id}` })),
  );
  const own = new Set(every.filter(({ table, row }) => isOwn(rows, role, day, table, row)).map(({ key }) => key));
  const seen = new Set(own);
  for (let size = -1; size !== seen.size; ) {
    size = seen.size;
    const named = new Set(every.filter(({ key }) => seen.has(key)).flatMap(({ table, row }) => linked(table, row)));
    for (const { table, row, key } of every) if (isShared(rows, role, named, table, row)) seen.add(key);
  }
  const of = (table: TableName): [string, "own" | "shared"][] =>
    every
      .filter((one) => one.table === table && seen.has(one.key))
      .map(({ row, key }) => [String(row.id), own.has(key) ? "own" : "shared"]);
  return Object.fromEntries(Object.keys(rows).map((table) => [table, new Map(of(table as TableName))])) as unknown as Record<
    TableName,
    Seen
  >;
}

const linked = (table: TableName, row: Row): string[] =>
  Object.entries(links[table] ?? {}).flatMap(([field, to]) => [row[field] ?? []].flat().map((id) => `${to} ${id}`));

/** Is this row seen since a seen one names it, or what it is about? */
function isShared(rows: Rows, role: Role, named: ReadonlySet<string>, table: TableName, row: Row): boolean {
  const isStaff = (officerId: unknown): boolean =>
    rows.postings.some((one) => one.officerId === officerId && ownOffices(rows, role).includes(String(one.officeId)));
  if (table === "postings") return named.has(`officers ${row.officerId}`) || isStaff(row.officerId);
  if (table === "officers") return named.has(`officers ${row.id}`) || isStaff(row.id);
  if (table === "workingAreas" || table === "officeClasses") return named.has(`offices ${row.officeId}`);
  return named.has(`${table} ${row.id}`);
}

function isThere(rows: Rows, role: Role, day: string): boolean {
  switch (role.kind) {
    case "village":
      return rows.villages.some((row) => row.id === role.villageId);
    case "officer":
      return (
        rows.officers.some((row) => row.id === role.officerId) &&
        rows.postings.some((row) => row.officerId === role.officerId && onDay(row, day))
      );
    case "office":
      return rows.offices.some((row) => row.id === role.officeId && onDay(row, day));
    case "regional-office":
      return rows.regionalOffices.some((row) => row.id === role.regionalOfficeId && onDay(row, day));
    case "directorate":
      return true;
  }
}

function ownOffices(rows: Rows, role: Role): string[] {
  if (role.kind === "office") return [role.officeId];
  if (role.kind !== "regional-office") return [];
  const named = rows.offices.filter((row) => row.regionalOfficeId === role.regionalOfficeId);
  const unnamed = rows.offices.filter(
    (row) => row.regionalOfficeId === undefined && ownProvinces(rows, role).includes(String(row.provinceCode)),
  );
  return [...named, ...unnamed].map((row) => String(row.id));
}

const areaCodes = (rows: Rows, role: Role, day: string): string[] =>
  rows.workingAreas
    .filter((row) => ownOffices(rows, role).includes(String(row.officeId)) && onDay(row, day))
    .map((row) => String(row.regionCode));

const ownProvinces = (rows: Rows, role: Role): string[] =>
  role.kind === "regional-office"
    ? rows.regionalOffices.filter((row) => row.id === role.regionalOfficeId).map((row) => String(row.provinceCode))
    : [];

function isOwnVillage(rows: Rows, role: Role, day: string, village: Row): boolean {
  if (role.kind === "village") return village.id === role.villageId;
  if (role.kind === "officer")
    return rows.assignments.some((row) => row.officerId === role.officerId && row.villageId === village.id && onDay(row, day));
  const designation = last(rows.designations.filter((row) => row.villageId === village.id && onDay(row, day)));
  return (
    ownOffices(rows, role).includes(String(designation?.officeId)) ||
    areaCodes(rows, role, day).includes(regency(village.regionCode)) ||
    ownProvinces(rows, role).includes(province(village.regionCode))
  );
}

function isOwnCode(rows: Rows, role: Role, day: string, code: unknown): boolean {
  const [areas, provinces] = [areaCodes(rows, role, day), ownProvinces(rows, role)];
  if (provinces.includes(province(code)) || (String(code).length >= 5 && areas.includes(regency(code)))) return true;
  return rows.villages.some((row) => row.regionCode === code && isOwnVillage(rows, role, day, row));
}

/** Is this code an ancestor of something that is the role's own? */
const isAbove = (rows: Rows, role: Role, day: string, code: string): boolean =>
  [
    ...areaCodes(rows, role, day),
    ...rows.villages.filter((row) => isOwnVillage(rows, role, day, row)).map((row) => String(row.regionCode)),
    ...ownProvinces(rows, role),
  ].some((own) => own.startsWith(`${code}.`));

function isOwn(rows: Rows, role: Role, day: string, table: TableName, row: Row): boolean {
  const ownVillage = (id: unknown): boolean => rows.villages.some((one) => one.id === id && isOwnVillage(rows, role, day, one));
  const host = (activityId: unknown) => rows.activities.find((one) => one.id === activityId)?.villageId;
  if (role.kind === "directorate" || table === "regions") return true;
  switch (table) {
    case "villages":
      return isOwnVillage(rows, role, day, row);
    case "activityVillages":
      return ownVillage(row.villageId) || ownVillage(host(row.activityId));
    case "reportEvents":
      return ownVillage(rows.reports.find((one) => one.id === row.reportId)?.villageId);
    case "offices":
      return ownOffices(rows, role).includes(String(row.id));
    case "regionalOffices":
      return role.kind === "regional-office" && role.regionalOfficeId === row.id;
    case "officeClasses":
    case "workingAreas":
      return ownOffices(rows, role).includes(String(row.officeId));
    case "officers": {
      const posting = last(rows.postings.filter((one) => one.officerId === row.id && onDay(one, day)));
      return role.kind === "officer" ? row.id === role.officerId : ownOffices(rows, role).includes(String(posting?.officeId));
    }
    case "postings":
      return false;
    case "observations":
    case "signals":
      return isOwnCode(rows, role, day, row.regionCode);
    case "signalEvents":
      return isOwnCode(rows, role, day, rows.signals.find((one) => one.id === row.signalId)?.regionCode ?? "");
    case "targets": {
      const code = row.regionCode === undefined ? undefined : String(row.regionCode);
      const isForArea = code === undefined || isOwnCode(rows, role, day, code) || isAbove(rows, role, day, code);
      return isForArea && (row.officeId === undefined || ownOffices(rows, role).includes(String(row.officeId)));
    }
    default:
      return ownVillage(row.villageId);
  }
}
