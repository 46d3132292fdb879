import { finding } from "../finding.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** An office stands in the province of its regional office. */
export const officeInItsProvince: Rule = {
  codes: { "office-outside-regional-office": { severities: ["warning"], source: ruleSources.consistency } },
  reads: ["regionalOffices", "offices"],
  check({ dataset }) {
    const provinces = new Map(dataset.regionalOffices.map((one) => [one.id, one.provinceCode]));
    return dataset.offices.flatMap((office) => {
      const province = office.regionalOfficeId === undefined ? undefined : provinces.get(office.regionalOfficeId);
      if (province === undefined || province === office.provinceCode) return [];
      const params = { province: office.provinceCode, regionalOffice: office.regionalOfficeId as string, other: province };
      return [finding("office-outside-regional-office", "warning", { table: "offices", key: office.id, path: ["provinceCode"] }, params)];
    });
  },
};
