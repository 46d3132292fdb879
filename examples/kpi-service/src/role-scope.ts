import { type CalendarDay, type Dataset, isWithin, nation, type RegionCode, type Role, type Scope, timelineOf } from "@pimpasa/core";
import { Problem } from "./problem.ts";

/** The widest scope that is a role's own: what it gets where it names none. */
export function ownScope(dataset: Dataset, role: Role, asOf: CalendarDay): Scope {
  switch (role.kind) {
    case "directorate":
      return nation;
    case "regional-office":
      return { kind: "region", code: found(dataset.regionalOffices, role.regionalOfficeId).provinceCode };
    case "office":
      return { kind: "office", officeId: found(dataset.offices, role.officeId).id };
    case "village":
      return { kind: "region", code: found(dataset.villages, role.villageId).regionCode };
    case "officer": {
      const posting = timelineOf(dataset).postingOf.at(role.officerId, asOf);
      if (posting === undefined) throw new Problem(403, "No posting", `The officer has no posting on ${asOf}.`, "asOf");
      return { kind: "office", officeId: posting.officeId };
    }
  }
}

/** The scope that was asked for, if it lies within the role's own. */
export function scopeWithin(dataset: Dataset, own: Scope, asked: Scope | undefined): Scope {
  if (asked === undefined || lies(dataset, asked, own)) return asked ?? own;
  throw new Problem(
    403,
    "Outside your scope",
    `This token answers for ${scopeText(own)}. Leave \`scope\` out, or name a part of it.`,
    "scope",
  );
}

function lies(dataset: Dataset, inner: Scope, outer: Scope): boolean {
  if (outer.kind === "nation") return true;
  if (outer.kind === "office") return inner.kind === "office" && inner.officeId === outer.officeId;
  if (inner.kind === "region") return isWithin(inner.code, outer.code);
  // A regional office may ask for an office of its province.
  return (
    inner.kind === "office" &&
    isProvince(outer.code) &&
    dataset.offices.some((one) => one.id === inner.officeId && one.provinceCode === outer.code)
  );
}

const isProvince = (code: RegionCode): boolean => code.length === 2;

const scopeText = (scope: Scope): string =>
  scope.kind === "nation" ? "the nation" : scope.kind === "region" ? `region ${scope.code}` : `office ${scope.officeId}`;

function found<R extends { readonly id: string }>(records: readonly R[], id: string): R {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Problem(403, "Unknown role", "The holder of this token is not in the data.", "authorization");
  return record;
}
