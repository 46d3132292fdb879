import { describeKpi, formatFigure, type Kpi, type KpiDescription, kpi, kpiCatalogue, reasonText } from "@pimpasa/analytics";
import { kpiExamples, type WorkedExample } from "@pimpasa/analytics/examples";
import { fileNameOf, type Language, readDataset, type TableName } from "@pimpasa/core";

const texts = {
  id: {
    title: "KPI",
    head: "Dibuat dari definisi di `@pimpasa/analytics`; English: [kpis.md](kpis.md). Setiap contoh dihitung oleh kode itu sendiri saat halaman ini dibuat. Semua data contoh adalah rekaan.",
    columns: ["KPI", "pertanyaan", "satuan"],
    labels: ["Rumus", "Satuan", "Waktu", "Arah", "Penjumlahan", "Ketidakpastian", "Tabel", "Rincian", "Terbit", "Sumber"],
    everywhere: "sampai desa; di bawah kabupaten/kota cacah kecil ditahan",
    whole: "dalam semua rincian kecuali menurut petugas",
    overlapping: (names: string) => `; menurut ${names} bagian-bagiannya dapat tumpang tindih`,
    example: "Contoh",
    asked: (period: string, asOf: string | undefined) => `Ditanya: periode ${period}${asOf === undefined ? "" : `, per ${asOf}`}.`,
    answer: "Jawaban",
    of: (numerator: string, denominator: string) => ` (pembilang ${numerator}, penyebut ${denominator})`,
    none: "Belum ada contoh.",
  },
  en: {
    title: "KPIs",
    head: "Generated from the definitions in `@pimpasa/analytics`; Bahasa Indonesia: [kpis.id.md](kpis.id.md). Each example is computed by that code when this page is made. All data of the examples is invented.",
    columns: ["KPI", "question", "unit"],
    labels: ["Formula", "Unit", "Time", "Direction", "Adding up", "Uncertainty", "Tables", "Breakdowns", "Published", "Source"],
    everywhere: "down to the village; below the regency small counts are withheld",
    whole: "in every breakdown but by officer",
    overlapping: (names: string) => `; by ${names} the parts may overlap`,
    example: "Example",
    asked: (period: string, asOf: string | undefined) => `Asked: period ${period}${asOf === undefined ? "" : `, as of ${asOf}`}.`,
    answer: "Answer",
    of: (numerator: string, denominator: string) => ` (numerator ${numerator}, denominator ${denominator})`,
    none: "There is no example yet.",
  },
} as const;

/** The page of all KPIs in one language, each with its worked example and the answer that the code gives to it. */
export async function kpiPage(language: Language): Promise<string> {
  const { title, head, columns } = texts[language];
  const described = kpiCatalogue.map((one) => [one, describeKpi(one, language)] as const);
  const index = tableText(
    columns,
    described.map(([, d]) => [`[${d.name}](#${d.id})`, d.question, d.unit.label]),
  );
  const parts: string[] = [];
  for (const [one, description] of described) parts.push(await kpiPart(one, description, language));
  return `# ${title}\n\n${head}\n\n${index}\n\n${parts.join("\n")}`;
}

async function kpiPart(one: Kpi, d: KpiDescription, language: Language): Promise<string> {
  const { labels, overlapping, example, none, everywhere, whole } = texts[language];
  const names = d.overlapping.map(({ label }) => label.toLowerCase()).join(", ");
  const facts = [
    d.formula,
    d.unit.label,
    d.nature.label,
    d.direction.label,
    `${d.additivity.label}${names === "" ? "" : overlapping(names)}`,
    d.uncertainty.label,
    d.files.map((file) => `\`${file}\``).join(", "),
    d.breakdowns.map(({ code }) => `\`${code}\``).join(", "),
    d.publication ?? (d.counts === "other" ? whole : everywhere),
    d.source,
  ].map((fact, i) => `- ${labels[i]}: ${fact}`);
  const worked = kpiExamples[d.id];
  const shown = worked === undefined ? none : await examplePart(one, worked, language);
  return `<a id="${d.id}"></a>\n\n## ${d.name}\n\n\`${d.id}\` · **${d.question}**\n\n${facts.join("\n")}\n\n### ${example}\n\n${shown}\n`;
}

async function examplePart(one: Kpi, worked: WorkedExample, language: Language): Promise<string> {
  const { asked, answer, of } = texts[language];
  const { dataset } = await readDataset(worked.tables, { programme: { ...worked.programme, synthetic: true } });
  const [row] = kpi(dataset, { kpis: [one], ...worked.asked, view: "operational" });
  if (row === undefined) throw new Error(`${one.definition.id} has no answer.`);
  const { value } = formatFigure(row, one.definition.unit, language);
  const numbers = row.denominator === null ? "" : of(String(row.numerator), String(row.denominator));
  const tables = Object.entries(worked.tables).map(([name, rows]) => givenTable(name as TableName, rows));
  const reason = reasonText(row, language);
  return [
    worked.case[language],
    ...tables,
    ...(worked.programme === undefined ? [] : [`\`programme.json\`\n\n\`\`\`json\n${JSON.stringify(worked.programme, null, 2)}\n\`\`\``]),
    asked(worked.asked.period, worked.asked.asOf),
    `**${answer}: ${value}**${numbers}${reason === "" ? "" : ` ${reason}`}`,
  ].join("\n\n");
}

/** Rows as they would stand in the file. */
function givenTable(name: TableName, rows: unknown): string {
  const records = rows as readonly Readonly<Record<string, unknown>>[];
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const file = `\`${fileNameOf(name)}.csv\``;
  return records.length === 0
    ? `${file}: –`
    : `${file}\n\n${tableText(
        columns,
        records.map((record) => columns.map((column) => cellText(record[column]))),
      )}`;
}

const cellText = (value: unknown): string => (Array.isArray(value) ? value.join(" ") : String(value ?? "")).replaceAll("|", "\\|");

const tableText = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
