import type { Field } from "./field.ts";
import { type TableName, tableFields } from "./tables.ts";

/** The Indonesian header of each field. The English one is the field's name; case, spaces and underscores do not matter. */
const indonesian: Readonly<Record<string, string>> = {
  id: "id",
  name: "nama",
  kind: "jenis",
  provinceCode: "kode_provinsi",
  regionalOfficeId: "id_kanwil",
  officeId: "id_kantor",
  officerId: "id_petugas",
  officerIds: "daftar_id_petugas",
  villageId: "id_desa",
  activityId: "id_kegiatan",
  reportId: "id_laporan",
  signalId: "id_sinyal",
  regionCode: "kode_wilayah",
  class: "kelas",
  decree: "nomor_sk",
  from: "mulai",
  to: "berakhir",
  nip: "nip",
  phone: "telepon",
  placeholder: "pengisi_tempat",
  role: "peran",
  hostConsent: "persetujuan_kantor",
  position: "jabatan",
  day: "tanggal",
  participants: "peserta",
  women: "perempuan",
  men: "laki_laki",
  under16: "di_bawah_16",
  youth16To30: "pemuda_16_30",
  over30: "di_atas_30",
  topics: "topik",
  evidenceCount: "jumlah_bukti",
  summary: "ringkasan",
  recordedAt: "dicatat_pada",
  onSite: "di_lokasi",
  category: "kategori",
  channel: "saluran",
  recruitmentMethods: "cara_perekrutan",
  controlMethods: "cara_pengendalian",
  exploitationTypes: "bentuk_eksploitasi",
  suspectRoles: "peran_terduga",
  eventAt: "waktu_kejadian",
  submittedAt: "diajukan_pada",
  submittedOn: "diajukan_tanggal",
  state: "status",
  at: "pada",
  section: "seksi",
  intervention: "tindakan",
  note: "catatan",
  month: "bulan",
  indicator: "indikator",
  period: "periode",
  value: "nilai",
  unit: "satuan",
  source: "sumber",
  kpi: "kpi",
  method: "metode",
  raisedAt: "muncul_pada",
  reason: "alasan",
  outcome: "hasil",
};

const normalised = (header: string): string => header.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** A column whose header begins with `#` is a remark for people: it is not read. */
const isRemark = (header: string): boolean => header.startsWith("#");

/**
 * The Indonesian header of a field, as it may stand in a file.
 *
 * @example
 * ```ts
 * indonesianHeader("officerId"); // => "id_petugas"
 * ```
 */
export const indonesianHeader = (field: string): string => indonesian[field] ?? field;

/** How the header of a table maps to its fields. */
export interface HeaderMap {
  /** For each column of the file the field it holds; undefined where the column is not known. */
  readonly fields: readonly (Field | undefined)[];
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
  /** Columns that hold a field which an earlier column holds already. */
  readonly repeated: readonly string[];
}

/**
 * Which field does each column hold? Headers are accepted in both languages.
 *
 * @example
 * ```ts
 * mapHeader("villages", ["id", "kode_wilayah", "nama", "#catatan", "x"]).unknown; // => ["x"]
 * ```
 */
export function mapHeader(table: TableName, columns: readonly string[]): HeaderMap {
  const fields = tableFields(table);
  const byHeader = new Map(fields.flatMap((f) => [[normalised(f.name), f] as const, [normalised(indonesianHeader(f.name)), f] as const]));
  const seen = new Set<string>();
  const repeated: string[] = [];
  const mapped = columns.map((column) => {
    const field = isRemark(column) ? undefined : byHeader.get(normalised(column));
    if (field === undefined) return undefined;
    if (seen.has(field.name)) {
      repeated.push(column);
      return undefined;
    }
    seen.add(field.name);
    return field;
  });
  return {
    fields: mapped,
    unknown: columns.filter((column) => !isRemark(column) && !byHeader.has(normalised(column))),
    missing: fields.filter((f) => f.required && !seen.has(f.name) && f.kind !== "ids" && f.kind !== "terms").map((f) => f.name),
    repeated,
  };
}
