/** Who says so. Facts of the programme are dated; these are the ones that the rules rest on. */
export const ruleSources = {
  /** Records that contradict each other cannot both be true. */
  consistency: "Consistency of the records (this library)",
  inauguration: "Inauguration of 4 Nov 2024: 146 officers of 133 immigration offices and 13 detention houses (Antara)",
  decrees: "Villages are established and officers posted by decree (SK) of the head of the office",
  workingAreas: "Working area (wilayah kerja) of an immigration office: a set of regencies and cities",
  regionList: "Kepmendagri 300.2.2-2138/2025",
  nip: "Structure of the NIP; ages of appointment: PP 11/2017 art. 23 (PNS, from 18), PP 49/2018 art. 16 (PPPK, from 20)",
  regionalPractice: "Regional practice, North Sumatra 2026 (public specification, 2026-09)",
  policy: "Policy profile of the dataset (dated; no national default)",
  privacy: "UU 27/2022 (personal data protection)",
  spreadsheets: "OWASP: CSV injection",
  indicators: "Bounds and units of the risk indicators (this library)",
  earlyWarning: "Life of an early-warning signal (this library)",
} as const;
