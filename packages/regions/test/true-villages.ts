import type { Gazetteer } from "@pimpasa/core";
import { provinces } from "../src/index.ts";
import type { TrueVillage } from "./corrupt-rows.ts";

/** Every village of these provinces with the official names above it. */
export function trueVillages(gazetteer: Gazetteer, codes: readonly string[]): readonly TrueVillage[] {
  return provinces
    .filter(({ code }) => codes.includes(code))
    .flatMap((province) =>
      gazetteer.children(province.code).flatMap((regency) =>
        gazetteer.children(regency.code).flatMap((district) =>
          gazetteer.children(district.code).map(({ code, name }) => ({
            code,
            village: name,
            district: district.name,
            regency: regency.name,
            province: province.name,
          })),
        ),
      ),
    );
}
