import type { AssignmentDraft, OfficeDraft, OfficerDraft, VillageDraft } from "./drafts.ts";
import { nextDecree, type World } from "./world.ts";

/** A new officer, known by a pseudonymous id alone. */
export function recruit(world: World): OfficerDraft {
  const number = world.officers.length + 1;
  const officer: OfficerDraft = { number, id: `officer-${String(number).padStart(4, "0")}`, posting: undefined, leads: new Set() };
  world.officers.push(officer);
  return officer;
}

/** Posts an officer to an office from the day on. */
export function post(world: World, officer: OfficerDraft, office: OfficeDraft, day: number): void {
  const posting = { officer, office, from: day, to: Infinity, decree: nextDecree(office, day) };
  world.postings.push(posting);
  office.postings.push(posting);
  office.officers.add(officer);
  officer.posting = posting;
}

/** Ends the posting of an officer, and with it the support of villages. The leads must have been handed over before. */
export function withdraw(world: World, officer: OfficerDraft, day: number): void {
  const { posting } = officer;
  if (posting === undefined) return;
  for (const village of posting.office.villages) endSupport(village, day, officer);
  for (const village of [...officer.leads]) setLead(world, { village, officer: undefined, day });
  posting.to = day;
  posting.office.officers.delete(officer);
  officer.posting = undefined;
}

/** Designates a village from the day on. */
export function designate(world: World, village: VillageDraft, office: OfficeDraft, day: number, decree: string): void {
  const designation = { village, office, from: day, to: Infinity, decree };
  world.designations.push(designation);
  village.designations.push(designation);
  village.designation = designation;
  office.villages.add(village);
}

/** Ends the designation of a village, and all assignments to it. */
export function endDesignation(world: World, village: VillageDraft, day: number): void {
  const { designation } = village;
  if (designation === undefined) return;
  setLead(world, { village, officer: undefined, day });
  endSupport(village, day);
  designation.to = day;
  designation.office.villages.delete(village);
  village.designation = undefined;
}

export interface LeadChange {
  readonly village: VillageDraft;
  /** The new lead; undefined where the village is left without one. */
  readonly officer: OfficerDraft | undefined;
  readonly day: number;
  readonly decree?: string;
}

/** Hands the lead of a village over: the old one ends on the day on which the new one begins. */
export function setLead(world: World, { village, officer, day, decree = "" }: LeadChange): void {
  if (village.lead !== undefined) {
    village.lead.to = day;
    village.lead.officer.leads.delete(village);
    village.lead = undefined;
  }
  if (officer === undefined) return;
  endSupport(village, day, officer);
  const lead: AssignmentDraft = { officer, village, role: "lead", from: day, to: Infinity, decree };
  world.assignments.push(lead);
  village.leads.push(lead);
  village.lead = lead;
  officer.leads.add(village);
}

/** Lets an officer support a village from the day on. */
export function addSupport(world: World, village: VillageDraft, officer: OfficerDraft, day: number, decree: string): void {
  const support: AssignmentDraft = { officer, village, role: "support", from: day, to: Infinity, decree };
  world.assignments.push(support);
  village.supports.push(support);
}

/** Ends the support of a village by one officer, or by all. */
function endSupport(village: VillageDraft, day: number, officer?: OfficerDraft): void {
  for (const support of village.supports) {
    if (support.to === Infinity && (officer === undefined || support.officer === officer)) support.to = day;
  }
}

const byLoad = (a: OfficerDraft, b: OfficerDraft): number => a.leads.size - b.leads.size || a.number - b.number;

/** The officers of an office, the one who leads the fewest villages first. */
export const officersByLoad = (office: OfficeDraft): OfficerDraft[] => [...office.officers].sort(byLoad);
