/** Villages of the worked examples. They are invented: there is no district 53.01.99. */
export const [village1, village2, village3, village4] = [1, 2, 3, 4].map((n) => ({
  id: `v${n}`,
  regionCode: `53.01.99.200${n}`,
  name: `Desa Contoh 00${n}`,
})) as [Village, Village, Village, Village];

interface Village {
  readonly id: string;
  readonly regionCode: string;
  readonly name: string;
}

/** All four as a list of regions. */
export const fourRegions = [village1, village2, village3, village4].map(({ regionCode, name }) => ({ id: regionCode, name }));

/** Immigration offices and a detention house, all invented. */
export const [office1, office2, detentionHouse] = [
  { id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
  { id: "k2", name: "Kantor Imigrasi Contoh 002", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
  { id: "r1", name: "Rumah Detensi Imigrasi Contoh 001", kind: "detention-house", provinceCode: "53", from: "2020-01-01" },
] as const;

/** The residents of a village in 2024. */
export const residentsOf = ({ id, regionCode }: Village, value: number) => ({
  id: `b-${id}`,
  indicator: "population",
  regionCode,
  period: "2024",
  value,
  unit: "persons",
  source: "Contoh",
});

/** A village designated by the first office since the programme began. */
export const designatedSinceLaunch = ({ id }: Village) => ({ id: `d-${id}`, villageId: id, officeId: "k1", from: "2024-11-04" });
