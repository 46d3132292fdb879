/*
 * What an indication of trafficking is about, in the terms of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0).
 * What was done to a person (the first three) and what somebody did (the last) are vocabularies of their own and never
 * share a column. None of it names a person.
 */

/** Through what people were recruited. */
export const recruitmentMethods = [
  "place-of-business",
  "educational-institution",
  "work",
  "online-social-network",
  "online-advertisement",
  "television-advertisement",
  "newspaper-advertisement",
  "family",
  "friends",
  "other",
] as const;
export type RecruitmentMethod = (typeof recruitmentMethods)[number];

/** By what people are controlled. */
export const controlMethods = [
  "physical-threats",
  "threats-of-law-enforcement",
  "threats-to-family",
  "debt-bondage",
  "false-promises",
  "physical-abuse",
  "sexual-abuse",
  "takes-earnings",
  "restricts-financial-access",
  "restricts-medical-care",
  "withholds-necessities",
  "psychological-abuse",
  "psychoactive-substances",
  "excessive-working-hours",
  "withholds-documents",
  "other",
] as const;
export type ControlMethod = (typeof controlMethods)[number];

/** The purpose for which people are exploited, or would have been. */
export const exploitationTypes = [
  "forced-labour",
  "sexual-exploitation",
  "child-labour",
  "forced-marriage",
  "servitude",
  "forced-military-service",
  "organ-removal",
  "forced-begging",
  "forced-adoption",
  "surrogacy",
  "other",
] as const;
export type ExploitationType = (typeof exploitationTypes)[number];

/** What a suspect did in the process. */
export const suspectRoles = [
  "travelling-partner",
  "transporter",
  "recruiter",
  "broker",
  "transferred",
  "harboured",
  "sold",
  "bought",
  "received",
  "controlled",
  "smuggler",
  "abuser",
  "kidnapper",
  "exploiter",
  "other",
] as const;
export type SuspectRole = (typeof suspectRoles)[number];
