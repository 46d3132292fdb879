import { provinces } from "@pimpasa/regions";

/** What a sample is made of: the same options give the same bytes. */
export interface SampleOptions {
  /** Another seed gives another programme; a whole number from 0 to 4,294,967,295. 1 unless given. */
  readonly seed?: number;
  /** How many villages have been designated by the end; a whole number from 1 to the number of villages in the nation. 400 unless given. */
  readonly villages?: number;
  /** How many calendar months the programme runs, November 2024 included; from 1 to 120. 20 unless given: until 30 June 2026. */
  readonly months?: number;
}

/** The options with nothing left out. */
export type SampleSettings = Required<SampleOptions>;

/** An option that no sample can be made with; the message says what is allowed. */
export class SampleOptionsError extends Error {
  override readonly name = "SampleOptionsError";
  constructor(option: keyof SampleOptions, minimum: number, maximum: number) {
    super(`sampleProgramme({ ${option} }) takes a whole number from ${minimum} to ${maximum}.`);
  }
}

const limits = () => ({
  seed: [0, 4_294_967_295],
  villages: [1, provinces.reduce((sum, province) => sum + province.villageCount, 0)],
  months: [1, 120],
});

/** Fills in what was left out and refuses what cannot be. */
export function sampleSettings({ seed = 1, villages = 400, months = 20 }: SampleOptions): SampleSettings {
  const settings = { seed, villages, months };
  for (const [option, [minimum = 0, maximum = 0]] of Object.entries(limits()) as [keyof SampleOptions, number[]][]) {
    const value = settings[option];
    if (!Number.isInteger(value) || value < minimum || value > maximum) throw new SampleOptionsError(option, minimum, maximum);
  }
  return settings;
}
