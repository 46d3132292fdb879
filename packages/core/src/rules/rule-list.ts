import { activitiesOnce } from "./activities-once.ts";
import { activityOfficers } from "./activity-officers.ts";
import { activityVillagesOnce } from "./activity-villages-once.ts";
import { assignmentWithinPosting } from "./assignment-within-posting.ts";
import { assignmentsOnce } from "./assignments-once.ts";
import { decrees } from "./decrees.ts";
import { eventsOfDesignatedVillages } from "./events-of-designated-villages.ts";
import { followUpSections } from "./follow-up-sections.ts";
import { leadsWithoutGap } from "./leads-without-gap.ts";
import { liaisonsOfDesignatedVillages } from "./liaisons-of-designated-villages.ts";
import { nilReportsTrue } from "./nil-reports-true.ts";
import { nipPlausible } from "./nip-plausible.ts";
import { noFormulaText } from "./no-formula-text.ts";
import { noPersonNumberId } from "./no-person-number-id.ts";
import { notInFuture } from "./not-in-future.ts";
import { observationsPlausible } from "./observations-plausible.ts";
import { officeInItsProvince } from "./office-in-its-province.ts";
import { officeOpen } from "./office-open.ts";
import { officerCapacity } from "./officer-capacity.ts";
import { oneClass } from "./one-class.ts";
import { oneDesignatingOffice } from "./one-designating-office.ts";
import { oneLead } from "./one-lead.ts";
import { participantsPlausible } from "./participants-plausible.ts";
import { postingsDoNotOverlap } from "./postings-do-not-overlap.ts";
import { recordedAfterEvent } from "./recorded-after-event.ts";
import { referencesExist } from "./references-exist.ts";
import { regionsKnown } from "./regions-known.ts";
import { reportActors } from "./report-actors.ts";
import { reportHistoriesLawful } from "./report-histories-lawful.ts";
import type { Rule } from "./rule.ts";
import { serviceLevelsKept } from "./service-levels-kept.ts";
import { signalHistoriesLawful } from "./signal-histories-lawful.ts";
import { targetsClear } from "./targets-clear.ts";
import { villageInWorkingArea } from "./village-in-working-area.ts";
import { villageKind } from "./village-kind.ts";

/** Every rule, in the order in which their findings are listed. */
export const rules: readonly Rule[] = [
  referencesExist,
  // offices and officers
  officeInItsProvince,
  oneClass,
  officeOpen,
  nipPlausible,
  postingsDoNotOverlap,
  decrees,
  // villages
  regionsKnown,
  villageKind,
  oneDesignatingOffice,
  villageInWorkingArea,
  oneLead,
  leadsWithoutGap,
  assignmentsOnce,
  assignmentWithinPosting,
  officerCapacity,
  liaisonsOfDesignatedVillages,
  // events
  notInFuture,
  recordedAfterEvent,
  eventsOfDesignatedVillages,
  activityOfficers,
  activityVillagesOnce,
  activitiesOnce,
  participantsPlausible,
  reportHistoriesLawful,
  reportActors,
  followUpSections,
  serviceLevelsKept,
  nilReportsTrue,
  // figures and signals
  observationsPlausible,
  targetsClear,
  signalHistoriesLawful,
  noFormulaText,
  noPersonNumberId,
];
