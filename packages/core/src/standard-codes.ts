import type { VocabularyName } from "./term-labels.ts";
import type { ControlMethod, ExploitationType, RecruitmentMethod, SuspectRole } from "./trafficking-terms.ts";

/** The field and the value names that the standard has for a vocabulary. */
export interface StandardCodes {
  readonly standard: "HTCDS 2.0";
  /** The field of the standard, with its prefix: `vic_` of a victim, `per_` of a perpetrator. */
  readonly field: string;
  /** The value of the standard for each of our terms that has one. */
  readonly values: Readonly<Record<string, string>>;
}

const htcds = <Code extends string>(field: string, values: Readonly<Record<Code, string>>): StandardCodes => ({
  standard: "HTCDS 2.0",
  field,
  values,
});

/**
 * The codes of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0; field standards, value names) for the vocabularies
 * that have any. The International Classification for Administrative Data on Trafficking in Persons (IC-TIP, UN Statistical
 * Commission 2025) is not mapped: its list of codes was not found in a published file that can be checked against.
 *
 * @example
 * ```ts
 * standardCodes.controlMethod?.values["withholds-documents"]; // => "WithholdsDocuments"
 * ```
 */
export const standardCodes: Readonly<Partial<Record<VocabularyName, StandardCodes>>> = {
  recruitmentMethod: htcds<RecruitmentMethod>("vic_MethodOfRecruitment", {
    "place-of-business": "AtAPlaceOfBusiness",
    "educational-institution": "AtAnEducationalInstitution",
    work: "AtWork",
    "online-social-network": "ThroughOnlineSocialNetworks",
    "online-advertisement": "ThroughAnOnlineAdvertisement",
    "television-advertisement": "ThroughATelevisionAdvert",
    "newspaper-advertisement": "ThroughANewspaperAdvert",
    family: "ThroughFamilyOrFamilyEvents",
    friends: "ThroughFriendsOrSocialEvents",
    other: "Other",
  }),
  controlMethod: htcds<ControlMethod>("vic_MethodsOfControl", {
    "physical-threats": "PhysicalThreats",
    "threats-of-law-enforcement": "ThreatsLawEnforcement",
    "threats-to-family": "ThreatensChildrenFamily",
    "debt-bondage": "DebtBondage",
    "false-promises": "FalsePromises",
    "physical-abuse": "PhysicalAbuse",
    "sexual-abuse": "SexualAbuse",
    "takes-earnings": "TakesEarnings",
    "restricts-financial-access": "RestrictsFinancialAccess",
    "restricts-medical-care": "RestrictsMedicalCare",
    "withholds-necessities": "WithholdsNecessities",
    "psychological-abuse": "PsychologicalAbuse",
    "psychoactive-substances": "PsychoactiveSubstance",
    "excessive-working-hours": "ExcessiveWorkingHours",
    "withholds-documents": "WithholdsDocuments",
    other: "Other",
  }),
  exploitationType: htcds<ExploitationType>("vic_TypeOfExploitation", {
    "forced-labour": "ForcedLabour",
    "sexual-exploitation": "SexualExploitation",
    "child-labour": "ChildLabour",
    "forced-marriage": "ForcedMarriage",
    servitude: "Servitude",
    "forced-military-service": "ForcedMilitaryByNonStateActors",
    "organ-removal": "OrganRemoval",
    "forced-begging": "ForcedBegging",
    "forced-adoption": "ForcedAdoption",
    surrogacy: "Surrogacy",
    other: "Other",
  }),
  suspectRole: htcds<SuspectRole>("per_RoleInProcess", {
    "travelling-partner": "TravellingPartner",
    transporter: "Transporter",
    recruiter: "RecruiterOrIntermediary",
    broker: "BrokerTravelAgent",
    transferred: "TransferredIndividual",
    harboured: "HarbouredIndividual",
    sold: "SoldIndividual",
    bought: "BoughtIndividual",
    received: "ReceivedIndividual",
    controlled: "ControlledIndividual",
    smuggler: "Smuggler",
    abuser: "Abuser",
    kidnapper: "Kidnapper",
    exploiter: "Exploiter",
    other: "Other",
  }),
  reportCategory: htcds("vic_TraffickingStatus", { indikasi_tppo_pmi: "PossibleVictimOfTrafficking" }),
};
