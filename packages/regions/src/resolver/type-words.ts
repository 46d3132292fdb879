/** What kind of unit a written word claims. `part` is something inside or across villages: a hamlet, an area. */
export type TypeClaim = "none" | "desa" | "kelurahan" | "either" | "district" | "regency" | "part";

const claims: Readonly<Record<string, TypeClaim>> = Object.fromEntries(
  (
    [
      ["desa", "desa ds des adat nagori nagari gampong gp kampung kampong kp pekon tiyuh lembang kalurahan negeri ohoi"],
      ["kelurahan", "kelurahan kel lurah"],
      ["district", "kecamatan kec distrik kapanewon kemantren"],
      ["regency", "kabupaten kab kota kotamadya kodya"],
      ["part", "kawasan wilayah dusun dsn lingkungan jorong korong perumahan komplek kompleks"],
    ] as const
  ).flatMap(([claim, words]) => words.split(" ").map((word) => [word, claim])),
);

/** One way to read a cell: its type words taken off, or left on where they may belong to the name. */
export interface NameReading {
  readonly tokens: readonly string[];
  /** The type words that were taken off, in order. */
  readonly typeWords: readonly string[];
  /** Were they all at the beginning? */
  readonly leading: boolean;
  readonly claim: TypeClaim;
  /** The words come from the district cell, which holds the fuller name of the village. */
  readonly fromDistrict?: true;
}

const maximumTypeWords = 3;

/** The readings of a village cell, the one with most type words taken off first. */
export function villageReadings(tokens: readonly string[]): readonly NameReading[] {
  const readings: NameReading[] = [{ tokens, typeWords: [], leading: true, claim: "none" }];
  for (let taken = 1; taken <= maximumTypeWords && taken < tokens.length; taken++) {
    if (claims[tokens[taken - 1] as string] === undefined) break;
    const typeWords = tokens.slice(0, taken);
    readings.unshift({ tokens: tokens.slice(taken), typeWords, leading: true, claim: claimOf(typeWords) });
  }
  const last = tokens[tokens.length - 1];
  if (tokens.length > 1 && (last === "desa" || last === "kelurahan" || last === "kel")) {
    readings.push({ tokens: tokens.slice(0, -1), typeWords: [last], leading: false, claim: claimOf([last]) });
  }
  return readings;
}

/** A reading with the fuller name that stands in the district cell, where all words of the village cell come again. */
export function fullerReading(reading: NameReading | undefined, district: readonly string[]): NameReading | undefined {
  if (reading === undefined || district.length <= reading.tokens.length || !reading.tokens.every((token) => district.includes(token)))
    return undefined;
  return { ...reading, tokens: district, fromDistrict: true };
}

/** Is there nothing but type words in the cell? */
export const isOnlyTypeWords = (tokens: readonly string[]): boolean => tokens.every((token) => claims[token] !== undefined);

/** The innermost word counts, except that two kinds of village leave it open. */
function claimOf(typeWords: readonly string[]): TypeClaim {
  const kinds = new Set(typeWords.map((word) => claims[word] as TypeClaim));
  if (kinds.has("desa") && kinds.has("kelurahan")) return "either";
  return claims[typeWords[typeWords.length - 1] as string] as TypeClaim;
}

const wordsOf = (claim: TypeClaim): ReadonlySet<string> => new Set(Object.keys(claims).filter((word) => claims[word] === claim));
const districtWords = wordsOf("district");

/** The name in a district cell, without "Kec." or its like. */
export function districtTokens(tokens: readonly string[]): readonly string[] {
  return tokens.length > 1 && districtWords.has(tokens[0] as string) ? tokens.slice(1) : tokens;
}

export interface RegencyReading {
  readonly kind: "kabupaten" | "kota" | undefined;
  readonly tokens: readonly string[];
}

/** The name in a regency cell and the kind that its word claims; also as one word, for names such as Kotabaru. */
export function regencyReadings(tokens: readonly string[]): readonly RegencyReading[] {
  const rest = tokens[0] === "pemkab" || tokens[0] === "pemkot" || tokens[0] === "pemerintah" ? tokens.slice(1) : tokens;
  const first = rest[0] ?? "";
  const kind = /^kab(?:upaten)?$/.test(first) ? "kabupaten" : /^(?:kota|kotamadya|kodya)$/.test(first) ? "kota" : undefined;
  if (kind === undefined || rest.length < 2) return [{ kind: undefined, tokens: rest }];
  const bare = /^adm(?:inistrasi)?$/.test(rest[1] as string) && rest.length > 2 ? rest.slice(2) : rest.slice(1);
  return [
    { kind, tokens: bare },
    { kind: undefined, tokens: [rest.join("")] },
  ];
}
