import type { LocalText } from "./language.ts";
import type { ControlMethod, ExploitationType, RecruitmentMethod, SuspectRole } from "./trafficking-terms.ts";

const text = (id: string, en: string): LocalText => ({ id, en });

/** The label of each term. */
export const traffickingTermLabels = {
  recruitmentMethod: {
    "place-of-business": text("Di tempat usaha", "At a place of business"),
    "educational-institution": text("Di lembaga pendidikan", "At an educational institution"),
    work: text("Di tempat kerja", "At work"),
    "online-social-network": text("Melalui media sosial", "Through online social networks"),
    "online-advertisement": text("Melalui iklan daring", "Through an online advertisement"),
    "television-advertisement": text("Melalui iklan televisi", "Through a television advertisement"),
    "newspaper-advertisement": text("Melalui iklan surat kabar", "Through a newspaper advertisement"),
    family: text("Melalui keluarga", "Through family"),
    friends: text("Melalui teman", "Through friends"),
    other: text("Lainnya", "Other"),
  },
  controlMethod: {
    "physical-threats": text("Ancaman fisik", "Physical threats"),
    "threats-of-law-enforcement": text("Ancaman dilaporkan ke aparat", "Threats of law enforcement"),
    "threats-to-family": text("Ancaman terhadap anak atau keluarga", "Threats to children or family"),
    "debt-bondage": text("Jeratan utang", "Debt bondage"),
    "false-promises": text("Janji palsu", "False promises"),
    "physical-abuse": text("Kekerasan fisik", "Physical abuse"),
    "sexual-abuse": text("Kekerasan seksual", "Sexual abuse"),
    "takes-earnings": text("Upah diambil", "Earnings taken"),
    "restricts-financial-access": text("Akses keuangan dibatasi", "Financial access restricted"),
    "restricts-medical-care": text("Akses kesehatan dibatasi", "Medical care restricted"),
    "withholds-necessities": text("Kebutuhan pokok ditahan", "Necessities withheld"),
    "psychological-abuse": text("Kekerasan psikis", "Psychological abuse"),
    "psychoactive-substances": text("Zat psikoaktif", "Psychoactive substances"),
    "excessive-working-hours": text("Jam kerja berlebihan", "Excessive working hours"),
    "withholds-documents": text("Dokumen ditahan", "Documents withheld"),
    other: text("Lainnya", "Other"),
  },
  exploitationType: {
    "forced-labour": text("Kerja paksa", "Forced labour"),
    "sexual-exploitation": text("Eksploitasi seksual", "Sexual exploitation"),
    "child-labour": text("Pekerja anak", "Child labour"),
    "forced-marriage": text("Perkawinan paksa", "Forced marriage"),
    servitude: text("Perhambaan", "Servitude"),
    "forced-military-service": text("Wajib militer paksa (bukan oleh negara)", "Forced military service (by non-state actors)"),
    "organ-removal": text("Pengambilan organ", "Organ removal"),
    "forced-begging": text("Pengemisan paksa", "Forced begging"),
    "forced-adoption": text("Adopsi paksa", "Forced adoption"),
    surrogacy: text("Ibu pengganti", "Surrogacy"),
    other: text("Lainnya", "Other"),
  },
  suspectRole: {
    "travelling-partner": text("Teman seperjalanan", "Travelling partner"),
    transporter: text("Pengangkut", "Transporter"),
    recruiter: text("Perekrut atau perantara", "Recruiter or intermediary"),
    broker: text("Calo atau agen perjalanan", "Broker or travel agent"),
    transferred: text("Memindahkan orang", "Transferred people"),
    harboured: text("Menampung orang", "Harboured people"),
    sold: text("Menjual orang", "Sold people"),
    bought: text("Membeli orang", "Bought people"),
    received: text("Menerima orang", "Received people"),
    controlled: text("Menguasai orang", "Controlled people"),
    smuggler: text("Penyelundup", "Smuggler"),
    abuser: text("Pelaku kekerasan", "Abuser"),
    kidnapper: text("Penculik", "Kidnapper"),
    exploiter: text("Pengeksploitasi", "Exploiter"),
    other: text("Lainnya", "Other"),
  },
} as const satisfies {
  recruitmentMethod: Record<RecruitmentMethod, LocalText>;
  controlMethod: Record<ControlMethod, LocalText>;
  exploitationType: Record<ExploitationType, LocalText>;
  suspectRole: Record<SuspectRole, LocalText>;
};
