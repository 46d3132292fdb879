import type { Intervention, OfficeSection, ReportCategory, ReportState } from "@pimpasa/core";
import { type Random, weightedChoice } from "../random.ts";
import { completionMinutes, correctionMinutes, delayMinutes } from "./delays.ts";

/** One step in the life of a report, at a minute since 1970 in UTC. */
export interface Step {
  readonly state: ReportState;
  readonly at: number;
  readonly section?: OfficeSection;
  readonly intervention?: Intervention;
}

interface Course {
  readonly random: Random;
  readonly category: ReportCategory;
  readonly latePerMille: number;
  readonly steps: Step[];
}

/** The life of a report from its submission on: as it would go on for ever; what lies after the end is cut elsewhere. */
export function historyOf(random: Random, category: ReportCategory, submittedAt: number, latePerMille: number): Step[] {
  const course: Course = { random, category, latePerMille, steps: [{ state: "submitted", at: submittedAt }] };
  if (correct(course) && decide(course)) followUp(course);
  return course.steps;
}

const lastAt = ({ steps }: Course): number => (steps.at(-1) as Step).at;

const verificationTime = (course: Course): number => lastAt(course) + delayMinutes(course.random, "verification", course.latePerMille);

/** Up to two rounds of correction. False where the village never answers. */
function correct(course: Course): boolean {
  const { random, steps } = course;
  for (let round = 0; round < 2 && random.chance(80); round += 1) {
    steps.push({ state: "returned", at: verificationTime(course) });
    if (random.chance(100)) return false;
    steps.push({ state: "submitted", at: lastAt(course) + correctionMinutes(random) });
  }
  return true;
}

/** False where the report is rejected, or left lying. */
function decide(course: Course): boolean {
  const { random, steps } = course;
  if (random.chance(15)) return false;
  const isRejected = random.chance(40);
  steps.push({ state: isRejected ? "rejected" : "verified", at: verificationTime(course) });
  return !isRejected;
}

const sections: Readonly<Record<ReportCategory, (random: Random) => OfficeSection>> = {
  kegiatan_dbi: () => "other",
  wna: weightedChoice<OfficeSection>([
    ["wasdakim", 7],
    ["intelkim", 3],
  ]),
  indikasi_tppo_pmi: weightedChoice<OfficeSection>([
    ["intelkim", 8],
    ["wasdakim", 2],
  ]),
  insidentil: weightedChoice<OfficeSection>([
    ["intelkim", 4],
    ["wasdakim", 4],
    ["other", 2],
  ]),
  input: () => "other",
  question: () => "other",
};

const interventionOf = weightedChoice<Intervention>([
  ["document-check", 45],
  ["summons", 15],
  ["joint-operation", 15],
  ["referral", 20],
  ["other", 5],
]);

/** The follow-up by a section of the office; it may not have begun, or not have been completed. */
function followUp(course: Course): void {
  const { random, category, latePerMille, steps } = course;
  if (random.chance(20)) return;
  const section = sections[category](random);
  const at = lastAt(course) + delayMinutes(random, category === "indikasi_tppo_pmi" ? "criticalFollowUp" : "followUp", latePerMille);
  const isInvestigated = section !== "other" && random.chance(700);
  steps.push({ state: "in-progress", at, section, ...(isInvestigated ? { intervention: interventionOf(random) } : {}) });
  if (random.chance(50)) return;
  steps.push({ state: "completed", at: lastAt(course) + completionMinutes(random), section });
}
