/**
 * What disagreement costs, in nats: −ln of how often people write so in lists of this kind. Chosen from orders of
 * magnitude (a wrong district in about one row of fifty, and which one of the regency's fifteen), not fitted to one list;
 * `confidenceOf` is what was measured.
 */
export const weights = {
  /** Another district of the same regency is written. */
  otherDistrict: 6.5,
  /** A district of another regency is written. */
  districtElsewhere: 8.5,
  /** The text is no district of the area at all. */
  unknownDistrict: 5,
  /** The district column holds the fuller name of the village. */
  nameInDistrictColumn: 2.2,
  otherRegency: 5.5,
  regencyOfOtherProvince: 9,
  unknownRegency: 3,
  /** "Kabupaten" is written for a city, or the other way round. */
  otherRegencyKind: 5,
  /** More of it where the regency alone is asked for: the kabupaten may have another name now. */
  claimedKind: 4,
  otherProvince: 9,
  unknownProvince: 2,
  /** "Desa" is written for a kelurahan, or the other way round. */
  otherVillageKind: 2.2,
  twoVillageKinds: 0.5,
  /** A word for something inside villages (hamlet, area). */
  partOfVillage: 3.5,
  districtForVillage: 5,
  regencyForVillage: 6,
  /** A type word that stays on belongs to the official name. */
  typeWordInName: 0.3,
  /** The cell names a place that is in no list. */
  unlisted: 11.5,
  unlistedWhenPart: 7.5,
  /** The cell names a district: when it says so, and when it does not. */
  namesDistrict: 0.5,
  namesDistrictSilently: 9.5,
  /** Another row of the list fits this village better. */
  takenInList: 3,
} as const;

/** Short names resemble each other by chance: −ln of the odds of a place in no list grows with the letters written. */
export const unlistedCost = (letters: number): number => Math.min(weights.unlisted, 4 + 1.5 * letters);

/** Columns whose text is nearer than this mean the region. */
export const nearCost = 5;

/** Below this margin a person is asked. */
export const acceptMargin = 3;
