import type { PersonalKind } from "../field.ts";
import type { LocalText } from "../language.ts";
import type { PersonalFieldKey } from "../privacy/personal-field-key.ts";

/** What each personal field holds. A field that the schema marks and that has no label here does not compile. */
export const personalFieldLabels: Readonly<Record<PersonalFieldKey, LocalText>> = {
  "officers.name": { id: "Nama petugas", en: "Name of the officer" },
  "officers.nip": { id: "NIP petugas", en: "NIP of the officer" },
  "officers.phone": { id: "Telepon petugas", en: "Phone of the officer" },
  "liaisons.name": { id: "Nama perangkat desa", en: "Name of the village official" },
  "liaisons.phone": { id: "Telepon perangkat desa", en: "Phone of the village official" },
  "activities.summary": { id: "Ringkasan kegiatan", en: "Summary of the activity" },
  "reports.summary": { id: "Isi laporan", en: "Text of the report" },
  "reportEvents.note": { id: "Catatan pada riwayat laporan", en: "Note in the history of a report" },
};

/** What the law says of each kind. Reference data for a record of processing, not legal advice. */
export const personalKindNotes: Readonly<Record<PersonalKind, LocalText>> = {
  name: {
    id: "Data pribadi umum: nama lengkap (UU 27/2022 Pasal 4 ayat 3).",
    en: "General personal data: full name (UU 27/2022, art. 4(3)).",
  },
  identifier: {
    id: "Data pribadi umum: nomor yang mengidentifikasi seseorang (UU 27/2022 Pasal 4 ayat 3); NIP memuat tanggal lahir.",
    en: "General personal data: a number that identifies a person (UU 27/2022, art. 4(3)); a NIP holds the date of birth.",
  },
  contact: {
    id: "Data pribadi umum: nomor yang mengidentifikasi seseorang bila digabungkan (UU 27/2022 Pasal 4 ayat 3).",
    en: "General personal data: a number that identifies a person when combined (UU 27/2022, art. 4(3)).",
  },
  "free-text": {
    id: "Dapat memuat data pribadi spesifik: kesehatan, catatan kejahatan, data anak (UU 27/2022 Pasal 4 ayat 2); identitas saksi atau korban TPPO dapat wajib dirahasiakan (UU 21/2007 Pasal 24).",
    en: "Can hold specific personal data: health, criminal records, children (UU 27/2022, art. 4(2)); the identity of a witness or victim of trafficking may have to stay secret (UU 21/2007, art. 24).",
  },
};
