import type { WorkedExample } from "../../answer/worked-example.ts";
import { designatedSinceLaunch, village1, village2 } from "../invented-land.ts";

export const assignmentContinuityExample: WorkedExample = {
  case: {
    id: "Dua desa binaan pada Maret: 62 hari-desa. Desa 001 selalu memiliki penanggung jawab (31 hari), di Desa 002 penanggung jawab baru datang pada 17 Maret (15 hari): 46 dari 62.",
    en: "Two mentored villages in March: 62 village-days. Village 001 had a lead on all of them (31 days), in village 002 a new lead came on 17 March (15 days): 46 of 62.",
  },
  tables: {
    villages: [village1, village2],
    designations: [village1, village2].map(designatedSinceLaunch),
    assignments: [
      { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-11-04" },
      { id: "a2", officerId: "o2", villageId: "v2", role: "lead", from: "2025-03-17" },
    ],
  },
  asked: { period: "2025-03" },
  answer: { value: 46 / 62, numerator: 46, denominator: 62 },
};
