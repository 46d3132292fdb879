import { type Gazetteer, type GazetteerRegion, provinceOf, type RegionCode } from "@pimpasa/core";
import { formOf, type NameForm, NameIndex } from "./name-index.ts";

/** A gazetteer arranged for searching: each region with its parents and its comparable name. */
export interface ProvincePlace {
  readonly code: RegionCode;
  readonly name: string;
}
export interface RegencyPlace {
  readonly code: RegionCode;
  /** With its word: "Kabupaten Belu". */
  readonly name: string;
  readonly bareName: string;
  readonly kind: "kabupaten" | "kota";
  readonly form: NameForm | undefined;
  readonly province: ProvincePlace;
}
export interface DistrictPlace {
  readonly code: RegionCode;
  readonly name: string;
  readonly form: NameForm | undefined;
  readonly regency: RegencyPlace;
  readonly villages: VillagePlace[];
}
export interface VillagePlace {
  readonly code: RegionCode;
  readonly name: string;
  readonly form: NameForm | undefined;
  readonly district: DistrictPlace;
}

/** What lies within one province, with its name indexes. Positions in the indexes are positions in the arrays. */
export interface ProvincePlaces {
  readonly province: ProvincePlace;
  readonly districts: readonly DistrictPlace[];
  readonly villages: readonly VillagePlace[];
  readonly districtIndex: NameIndex;
  readonly villageIndex: NameIndex;
}

/** All provinces and regencies at once; the inside of a province when it is first searched. */
export class Places {
  readonly provinces: readonly ProvincePlace[];
  readonly regencies: readonly RegencyPlace[];
  readonly regencyIndex: NameIndex;
  readonly #gazetteer: Gazetteer;
  readonly #within = new Map<RegionCode, ProvincePlaces>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.provinces = gazetteer.children();
    this.regencies = this.provinces.flatMap((province) =>
      gazetteer.children(province.code).map((region) => regencyPlace(region, province)),
    );
    this.regencyIndex = new NameIndex(this.regencies.map((regency) => regency.form?.key ?? ""));
  }

  /** Undefined where the province's districts and villages are not at hand. */
  within(province: RegionCode): ProvincePlaces | undefined {
    const known = this.#within.get(province);
    if (known) return known;
    const place = this.provinces.find(({ code }) => code === province);
    const regencies = this.regencies.filter(({ code }) => provinceOf(code) === province);
    if (place === undefined || !regencies.some(({ code }) => this.#gazetteer.children(code).length > 0)) return undefined;
    const made = provincePlaces(this.#gazetteer, place, regencies);
    this.#within.set(province, made);
    return made;
  }
}

function regencyPlace({ code, name }: GazetteerRegion, province: ProvincePlace): RegencyPlace {
  const bareName = name.replace(/^(?:kabupaten|kota)\s+(?:administrasi\s+|adm\.?\s+)?/i, "");
  return { code, name, bareName, kind: Number(code.slice(3)) > 70 ? "kota" : "kabupaten", form: formOf(bareName), province };
}

function provincePlaces(gazetteer: Gazetteer, province: ProvincePlace, regencies: readonly RegencyPlace[]): ProvincePlaces {
  const districts = regencies.flatMap((regency) =>
    gazetteer.children(regency.code).map(({ code, name }) => districtPlace(gazetteer, { code, name }, regency)),
  );
  const villages = districts.flatMap((district) => district.villages);
  const index = (items: readonly { readonly form: NameForm | undefined }[]) => new NameIndex(items.map(({ form }) => form?.key ?? ""));
  return { province, districts, villages, districtIndex: index(districts), villageIndex: index(villages) };
}

function districtPlace(gazetteer: Gazetteer, { code, name }: GazetteerRegion, regency: RegencyPlace): DistrictPlace {
  const district: DistrictPlace = { code, name, form: formOf(name), regency, villages: [] };
  for (const village of gazetteer.children(code)) {
    district.villages.push({ code: village.code, name: village.name, form: formOf(village.name), district });
  }
  return district;
}
