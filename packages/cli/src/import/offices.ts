import { type OfficeClass, type OfficeKind, officeClasses, provinceOf, type RegionCode, termLabels } from "@pimpasa/core";
import type { RegionGazetteer } from "@pimpasa/regions";
import { texts } from "../messages/texts.ts";
import { cellOf, columnIndex, readList, requiredColumn, type SourceList } from "../read-list.ts";
import { CommandError, type Terminal } from "../terminal.ts";

/** An office of the list, with what the offices file says of it. */
export interface ListedOffice {
  readonly id: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly class: OfficeClass | undefined;
  readonly regencies: readonly RegionCode[];
  /** How many officers the offices file counts; 0 without one. */
  readonly officers: number;
}

interface Sources {
  readonly list: SourceList;
  readonly officeColumn: number;
  readonly officesFile: string | undefined;
  readonly gazetteer: RegionGazetteer;
}

/** Names compare without regard to case and spacing. */
export const officeKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, " ");

/** Every office of the offices file, then those that only the list names. */
export async function listedOffices(sources: Sources, terminal: Terminal): Promise<ListedOffice[]> {
  const described = sources.officesFile === undefined ? [] : await describedOffices(sources.officesFile, sources.gazetteer, terminal);
  const known = new Set(described.map((office) => officeKey(office.name)));
  const named = new Map<string, string>();
  for (const row of sources.list.rows) {
    const name = cellOf(row, sources.officeColumn).trim();
    if (name !== "" && !known.has(officeKey(name)) && !named.has(officeKey(name))) named.set(officeKey(name), name);
  }
  if (sources.officesFile !== undefined && named.size > 0) {
    terminal.err(texts(terminal.language).officesNotDescribed(sources.officesFile, [...named.values()].join("; ")));
  }
  const others = [...named.values()].map((name) => ({ name, class: classOf(name), regencies: [], officers: 0 }));
  return [...described, ...others].map((office, i) => ({
    id: `office-${String(i + 1).padStart(3, "0")}`,
    kind: kindOf(office.name),
    ...office,
  }));
}

type Description = Omit<ListedOffice, "id" | "kind">;

async function describedOffices(path: string, gazetteer: RegionGazetteer, terminal: Terminal): Promise<Description[]> {
  const file = await readList(path, terminal);
  const text = texts(terminal.language);
  const at = (english: string, indonesian: string): number | undefined => columnIndex(file, english) ?? columnIndex(file, indonesian);
  const nameAt = at("office", "kantor") ?? requiredColumn(file, "--offices", "office", terminal);
  const officersAt = at("officers", "petugas") ?? requiredColumn(file, "--offices", "officers", terminal);
  const classAt = at("class", "kelas");
  const regenciesAt = at("regencies", "kabupaten");
  const seen = new Set<string>();
  return file.rows.map((row) => {
    const name = cellOf(row, nameAt).trim();
    if (name === "" || seen.has(officeKey(name))) throw new CommandError(text.officeNameInvalid(path, row.row));
    seen.add(officeKey(name));
    const count = cellOf(row, officersAt).trim();
    if (!/^\d{1,4}$/.test(count)) throw new CommandError(text.officersInvalid(path, row.row, count));
    const written = cellOf(row, classAt).trim();
    const officeClass = classOf(written === "" ? name : written);
    if (written !== "" && officeClass === undefined)
      throw new CommandError(text.classInvalid(path, row.row, written, officeClasses.join(", ")));
    const regencies = cellOf(row, regenciesAt)
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => regencyOf(part, { path, row: row.row }, gazetteer, terminal));
    return { name, class: officeClass, regencies: [...new Set(regencies)], officers: Number(count) };
  });
}

function regencyOf(name: string, at: { path: string; row: number }, gazetteer: RegionGazetteer, { language }: Terminal): RegionCode {
  const found = gazetteer.resolveRegency(name);
  if (found.code !== null) return found.code;
  throw new CommandError(texts(language).regencyInvalid(at.path, at.row, name, found.candidates.map((c) => c.name).join("; ")));
}

const kindOf = (name: string): OfficeKind => (/\b(rudenim|rumah detensi)\b/i.test(name) ? "detention-house" : "immigration-office");

/** The class that a text names; the longest label that it holds. */
function classOf(text: string): OfficeClass | undefined {
  const written = officeKey(text);
  return [...officeClasses]
    .sort((a, b) => termLabels.officeClass[b].id.length - termLabels.officeClass[a].id.length)
    .find((code) => written === code.toLowerCase() || written.includes(officeKey(termLabels.officeClass[code].id)));
}

/** An office of which it is known in which province it stands. */
export interface PlacedOffice extends ListedOffice {
  readonly provinceCode: RegionCode;
}

/** Offices with the province of most of their villages and regencies; those without either cannot be placed. */
export function placedOffices(
  offices: readonly ListedOffice[],
  villages: readonly { readonly code: RegionCode; readonly office: ListedOffice }[],
): { placed: PlacedOffice[]; unplaced: ListedOffice[] } {
  const placed: PlacedOffice[] = [];
  const unplaced: ListedOffice[] = [];
  for (const office of offices) {
    const provinceCode = mostFrequent(
      [...villages.filter((village) => village.office === office).map(({ code }) => code), ...office.regencies].map(provinceOf),
    );
    if (provinceCode === undefined) unplaced.push(office);
    else placed.push({ ...office, provinceCode });
  }
  return { placed, unplaced };
}

function mostFrequent(codes: readonly RegionCode[]): RegionCode | undefined {
  const counts = new Map<RegionCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
