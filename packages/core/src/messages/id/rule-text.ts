import type { Finding } from "../../finding.ts";
import type { RuleParams } from "../../rule-params.ts";
import { termLabels } from "../../term-labels.ts";
import type { VillageKind } from "../../terms.ts";
import { type TextsByCode, textOf } from "../texts-by-code.ts";
import { issueText } from "./issue-text.ts";
import { faults, levels, signalState, state, until } from "./rule-words.ts";

const texts: TextsByCode<RuleParams> = {
  "table-unreadable": (p) => `${p.source}: ${faults[p.fault]?.(p.detail) ?? p.fault}.`,
  "table-unknown": (p) => `"${p.source}" bukan tabel yang dikenal dan tidak dibaca; periksa nama berkas.`,
  "column-unknown": (p) => `Kolom "${p.column}" di ${p.source} tidak dikenal dan tidak dibaca; periksa nama kolom.`,
  "column-missing": (p) => `Kolom wajib "${p.column}" tidak ada di ${p.source}; tambahkan kolom itu.`,
  "column-repeated": (p) => `Kolom "${p.column}" di ${p.source} mengulang isi kolom lain; hapus salah satunya.`,
  "programme-invalid": (p) => `programme.json${p.path ? `, ${p.path}` : ""}: ${p.issue === undefined ? p.problem : issueText(p.issue)}`,
  "reference-missing": (p) =>
    p.rejected
      ? `"${p.id}" (${p.column}) menunjuk baris yang ditolak di tabel ${p.to}; ${p.count} catatan terkait. Perbaiki baris itu dahulu.`
      : `"${p.id}" (${p.column}) tidak ada di tabel ${p.to}; ${p.count} catatan terkait. Tambahkan atau perbaiki id itu.`,
  "posting-overlap": (p) =>
    `Petugas ${p.officer} ditempatkan di dua unit sekaligus (juga ${p.other}) dari ${p.from} ${until(p.to)}. Akhiri yang lama; sementara itu yang mulai belakangan yang dihitung.`,
  "designation-overlap": (p) =>
    `Desa ${p.village} ditetapkan dua kali sekaligus (juga ${p.other}) dari ${p.from} ${until(p.to)}. Akhiri yang lama; sementara itu yang mulai belakangan yang dihitung.`,
  "lead-overlap": (p) =>
    `Desa ${p.village} memiliki dua penanggung jawab sekaligus (juga ${p.other}) dari ${p.from} ${until(p.to)}. Akhiri yang lama; sementara itu yang mulai belakangan yang dihitung.`,
  "assignment-outside-posting": (p) =>
    `Petugas ${p.officer} ditugaskan ke desa ${p.village} tanpa penempatan di kantor yang menetapkan desa itu, dari ${p.from} ${until(p.to)}. Perbaiki penempatan, penetapan, atau penugasannya.`,
  "regency-outside-working-area": (p) =>
    `Desa ${p.village} berada di ${p.regency}, di luar wilayah kerja kantor ${p.office} dari ${p.from} ${until(p.to)}. Periksa kode desa, kantor, atau wilayah kerjanya.`,
  "region-unknown": (p) =>
    `Kode ${p.code} tidak ada dalam daftar wilayah; periksa kodenya, atau tambahkan ke regions.csv bila wilayahnya baru.`,
  "region-retired": (p) =>
    p.successors === ""
      ? `Kode ${p.code} tidak berlaku lagi dan penggantinya tidak diketahui; cari kode yang sekarang.`
      : `Kode ${p.code} tidak berlaku lagi; penggantinya: ${p.successors}. Periksa, lalu ganti kodenya.`,
  "region-not-loaded": (p) => `Kode desa di provinsi ${p.province} tidak diperiksa (${p.count} desa): daftar provinsi itu tidak dimuat.`,
  "region-code-shared": (p) => `Kode ${p.code} sudah dipakai desa ${p.other}; satu kode untuk satu desa.`,
  "report-history-start": (p) =>
    `Riwayat laporan diawali "${state(p.state)}" (${p.at}); seharusnya "${termLabels.reportState.submitted.id}" tepat pada waktu di submittedAt.`,
  "report-history-missing": (p) => `${p.count} laporan tanpa riwayat dihitung sebagai diajukan dan masih terbuka; lengkapi riwayatnya.`,
  "report-transition": (p) =>
    `"${state(p.to)}" tidak dapat mengikuti "${state(p.from)}". Periksa apakah ada catatan yang kurang atau tidak berurutan.`,
  "report-time-order": (p) => `"${state(p.state)}" (${p.at}) mendahului status sebelumnya (${p.before}). Periksa kedua waktunya.`,
  "person-number-id": (p) =>
    `${p.count} id di kolom "${p.column}" tampak seperti NIP, NIK, atau nomor HP; pakai id yang bukan data pribadi. Dalam pesan nomor itu ditutup.`,
  "formula-text": (p) => `${p.count} teks di kolom "${p.column}" diawali seperti rumus; program lembar kerja akan menjalankannya.`,
  "office-outside-regional-office": (p) =>
    `Kantor berada di provinsi ${p.province}, tetapi kantor wilayahnya (${p.regionalOffice}) di provinsi ${p.other}. Perbaiki salah satunya, kecuali kantor wilayah itu melayani keduanya.`,
  "office-class-overlap": (p) =>
    `Kantor ${p.office} memiliki dua kelas sekaligus (juga ${p.other}) dari ${p.from} ${until(p.to)}. Akhiri yang lama.`,
  "working-area-repeated": (p) =>
    `${p.regency} tercatat dua kali di wilayah kerja kantor ${p.office} (juga ${p.other}) dari ${p.from} ${until(p.to)}. Hapus salah satunya.`,
  "office-not-open": (p) =>
    `Kantor ${p.office} belum atau tidak lagi dibuka dari ${p.from} ${until(p.to)}. Perbaiki masa catatan ini atau masa kantornya.`,
  "nip-implausible": () => "NIP menyatakan usia pengangkatan di luar 18 sampai 60 tahun; periksa NIP.",
  "nip-shared": (p) => `NIP ini juga milik petugas ${p.other}; satu NIP untuk satu orang. Gabungkan atau perbaiki.`,
  "decree-missing": (p) => `${p.count} dari ${p.of} catatan tanpa nomor SK; lengkapi nomornya.`,
  "decree-of-two-offices": (p) =>
    `SK ${p.decree} dipakai kantor ${p.office} dan kantor ${p.other}; satu SK berasal dari satu kantor. Perbaiki salah satunya.`,
  "village-kind-mismatch": (p) =>
    `Jenis "${termLabels.villageKind[p.kind as VillageKind].id}" tidak sesuai dengan kode ${p.code} (angka pertama: 1 kelurahan, 2 desa, 3 desa adat). Periksa keduanya.`,
  "lead-gap": (p) =>
    `Desa ${p.village} tanpa penanggung jawab dari ${p.from} ${until(p.to)}, di antara dua penanggung jawab. Bila serah terimanya tanpa jeda, perbaiki tanggalnya.`,
  "assignment-overlap": (p) =>
    `Petugas ${p.officer} ditugaskan dua kali sekaligus ke desa ${p.village} (juga ${p.other}) dari ${p.from} ${until(p.to)}. Akhiri salah satunya.`,
  "assignment-without-consent": (p) =>
    p.practice === "with-consent"
      ? `Petugas rumah detensi ${p.officer} bertugas di desa ${p.village} tanpa persetujuan kantor yang menetapkan, dari ${p.from} ${until(p.to)}. Isi nomor suratnya di hostConsent, atau sesuaikan profil kebijakan.`
      : `Petugas rumah detensi ${p.officer} bertugas di desa ${p.village}, dari ${p.from} ${until(p.to)}, yang tidak dibolehkan profil kebijakan. Tugaskan petugas kantor yang menetapkan, atau sesuaikan profilnya.`,
  "officer-over-capacity": (p) =>
    `Petugas ${p.officer} bertanggung jawab atas ${p.count} desa mulai ${p.from}; paling banyak ${p.capacity} menurut profil kebijakan. Alihkan sebagian.`,
  "liaison-outside-designation": (p) =>
    `Desa ${p.village} tidak pernah ditetapkan dari ${p.from} ${until(p.to)}. Periksa desa atau penetapannya.`,
  "event-in-future": (p) => `${p.count} catatan dengan ${p.column} setelah hari pemeriksaan (${p.day}). Perbaiki tanggalnya.`,
  "recorded-before-event": (p) => `${p.count} catatan dengan ${p.column} sebelum kejadiannya. Periksa kedua waktunya.`,
  "submitted-before-event": (p) => `${p.count} laporan diajukan sebelum kejadiannya (${p.column}). Periksa kedua waktunya.`,
  "activity-outside-designation": (p) =>
    `${p.count} kegiatan di desa ${p.village} pada hari ketika desa itu tidak ditetapkan (pertama ${p.day}). Periksa tanggal atau penetapannya.`,
  "activity-by-other-officer": (p) =>
    `${p.count} kegiatan di desa ${p.village} oleh petugas ${p.officer}, yang pada hari itu tidak ditugaskan ke sana dan tidak ditempatkan di kantor yang menetapkannya (pertama ${p.day}). Periksa petugas atau penugasannya.`,
  "activity-village-repeated": (p) => `Desa ${p.village} tercatat dua kali pada kegiatan ${p.activity}. Hapus salah satunya.`,
  "activity-duplicate": (p) =>
    `Isinya sama dengan kegiatan ${p.other}: desa, hari, jenis, petugas, topik, dan peserta. Hapus salah satunya bila memang satu kegiatan.`,
  "participants-exceed-population": (p) =>
    `${p.count} kegiatan di desa ${p.village} dengan peserta (${p.participants}) melebihi jumlah penduduk. Periksa jumlahnya.`,
  "report-outside-designation": (p) =>
    `${p.count} laporan dari desa ${p.village} pada hari ketika desa itu tidak ditetapkan (pertama ${p.day}). Periksa tanggal atau penetapannya.`,
  "report-record-order": (p) => `"${state(p.state)}" dicatat sebelum status sebelumnya dicatat; riwayat hanya ditambah.`,
  "report-by-other-officer": (p) =>
    `${p.count} status laporan desa ${p.village} ditetapkan oleh petugas ${p.officer}, yang pada hari itu tidak ditugaskan ke sana dan tidak ditempatkan di kantor yang menetapkannya (pertama ${p.day}). Periksa petugas atau penugasannya.`,
  "follow-up-section-missing": (p) => `${p.count} tindak lanjut tanpa seksi (Intelkim atau Wasdakim); lengkapi seksinya.`,
  "follow-up-section-misplaced": (p) =>
    `${p.count} status sebelum tindak lanjut sudah berisi ${p.column}. Pindahkan ke status tindak lanjut.`,
  "report-overdue": (p) =>
    `${p.count} laporan ${p.office === "" ? "tanpa kantor" : `kantor ${p.office}`} melewati tenggat ${levels[p.level] ?? p.level} menurut ${p.policy} (paling lama sejak ${p.due}).`,
  "nil-report-contradicted": (p) =>
    `Desa ${p.village} melapor nihil untuk ${p.month}, tetapi laporan ${p.report} terjadi pada bulan itu. Hapus yang keliru.`,
  "nil-report-repeated": (p) => `Desa ${p.village} melapor nihil dua kali untuk ${p.month} (juga ${p.other}). Hapus salah satunya.`,
  "nil-report-early": (p) => `Laporan nihil untuk ${p.month} diajukan sebelum hari terakhir bulan itu. Periksa bulan dan tanggalnya.`,
  "observation-out-of-range": (p) => `Nilai ${p.value} untuk ${p.indicator} tidak mungkin (${p.bounds}). Periksa nilai atau satuannya.`,
  "observation-unit": (p) => `Satuan ${p.indicator} adalah "${p.expected}", bukan "${p.unit}". Ubah nilai dan satuannya.`,
  "observation-contradiction": (p) =>
    `${p.indicator} untuk ${p.region}, ${p.period}: ${p.value} di sini, ${p.otherValue} di ${p.other}, dari sumber yang sama. Hapus yang keliru.`,
  "target-contradiction": (p) => `Target ${p.kpi} untuk ${p.period}: ${p.value} di sini, ${p.otherValue} di ${p.other}. Hapus yang keliru.`,
  "target-of-two-areas": (p) => `Target untuk wilayah ${p.region} dan kantor ${p.office} sekaligus; pilih satu.`,
  "signal-history-start": (p) =>
    `Riwayat sinyal diawali "${signalState(p.state)}" (${p.at}); seharusnya "${termLabels.signalState.raised.id}" tepat pada waktu di raisedAt.`,
  "signal-transition": (p) =>
    `"${signalState(p.to)}" tidak dapat mengikuti "${signalState(p.from)}". Periksa apakah ada catatan yang kurang atau tidak berurutan.`,
  "signal-time-order": (p) => `"${signalState(p.state)}" (${p.at}) mendahului status sebelumnya (${p.before}). Periksa kedua waktunya.`,
  "signal-outcome-missing": () => "Sinyal ditutup tanpa hasil; isi apakah terbukti.",
};

/** What a rule found, in Indonesian, with what to do. */
export const ruleText = (found: Finding): string => textOf(texts, found.rule, found.params);
