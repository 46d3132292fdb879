import type { LocalText, TableName } from "@pimpasa/core";

/** A field that may be left empty, but without which something cannot be told. */
export interface ExpectedField {
  readonly table: TableName;
  readonly field: string;
  /** What cannot be told without it. */
  readonly reason: LocalText;
}

const attendance: LocalText = {
  id: "tanpa ini jumlah peserta tidak diketahui",
  en: "without it nobody knows how many attended",
};
const bySex: LocalText = { id: "tanpa ini bagian peserta perempuan tidak diketahui", en: "without it the share of women is not known" };
const decree: LocalText = {
  id: "tanpa SK dasar hukumnya tidak dapat ditunjukkan",
  en: "without the decree its legal basis cannot be shown",
};
const recorded: LocalText = {
  id: "tanpa ini tidak diketahui apakah dicatat tepat waktu",
  en: "without it nobody knows whether it was recorded in time",
};

/**
 * Which fields does a complete record have beside the required ones? Required fields are always there, since a row
 * without them is rejected. A field that is rightly empty for many records (`to` of what is still open, a note) is not
 * expected. Names, NIP and phones are not expected either: the programme can be measured without personal data.
 */
export const expectedFields: readonly ExpectedField[] = [
  {
    table: "offices",
    field: "regionalOfficeId",
    reason: { id: "tanpa ini kantor wilayahnya tidak diketahui", en: "without it its regional office is not known" },
  },
  { table: "postings", field: "decree", reason: decree },
  { table: "designations", field: "decree", reason: decree },
  { table: "assignments", field: "decree", reason: decree },
  {
    table: "liaisons",
    field: "position",
    reason: { id: "tanpa ini jabatan narahubung tidak diketahui", en: "without it nobody knows in which position the contact is" },
  },
  {
    table: "activities",
    field: "officerIds",
    reason: { id: "tanpa ini petugas yang melaksanakan tidak diketahui", en: "without it nobody knows which officer held it" },
  },
  { table: "activities", field: "participants", reason: attendance },
  { table: "activities", field: "women", reason: bySex },
  { table: "activities", field: "men", reason: bySex },
  {
    table: "activities",
    field: "topics",
    reason: { id: "tanpa ini topik yang sudah diajarkan tidak diketahui", en: "without it nobody knows which topics were taught" },
  },
  {
    table: "activities",
    field: "evidenceCount",
    reason: { id: "tanpa ini tidak diketahui apakah ada bukti", en: "without it nobody knows whether there is evidence" },
  },
  { table: "activities", field: "recordedAt", reason: recorded },
  {
    table: "reports",
    field: "channel",
    reason: { id: "tanpa ini jalur masuk laporan tidak diketahui", en: "without it nobody knows how the report came in" },
  },
  {
    table: "reports",
    field: "eventAt",
    reason: {
      id: "tanpa ini ketepatan penyampaian tidak dapat dinilai",
      en: "without it nobody can judge whether it was submitted in time",
    },
  },
  { table: "reports", field: "recordedAt", reason: recorded },
  { table: "reportEvents", field: "recordedAt", reason: recorded },
  { table: "nilReports", field: "recordedAt", reason: recorded },
];
