/**
 * The generic element of a place name says what kind of feature it was named after (river, cape, estate);
 * writers leave it out, shorten it and add it. The specific element distinguishes the place.
 */
const genericElements = new Set(
  (
    "sei sungai perkebunan perk kebun kampung kampong kp desa kelurahan nagori nagari gampong dusun pekan pasar kota huta lumban tanjung " +
    "gunung bukit pulau pulo teluk muara kuala kwala batang aek air lubuk simpang pematang dolok meunasah mns lingkungan kepulauan negeri " +
    "ohoi lembang pekon tiyuh unit upt medan padang bandar"
  ).split(" "),
);

/** Words that tell siblings apart: directions, positions, age, order. Nobody leaves them out lightly. */
const qualifiers = new Set(
  (
    "timur barat utara selatan tengah tenggara timurlaut baratdaya barat laut daya hulu hilir ulu ilir kanan kiri dalam luar atas bawah " +
    "baru lama tua muda besar kecil gede cilik lor kidul kulon wetan julu jae jahe tonga tongah toruan dolok induk indah jaya raya baro " +
    "tunong baroh teungoh lestari utama satu dua tiga empat lima enam a b c d e f"
  ).split(" "),
);

/** Different words for the same element, or old and new spellings that letters alone do not bring together. */
const equivalentWords: ReadonlyMap<string, string> = new Map(
  [
    ["sei", "sungai", "sungei", "sngai", "si"],
    ["pulau", "pulo"],
    ["tanjung", "tanjong", "tj", "tg", "tjg"],
    ["kampung", "kampong", "kp", "kpg", "kmp"],
    ["perkebunan", "perk", "pkb"],
    ["hilir", "ilir"],
    ["hulu", "ulu"],
    ["mesjid", "masjid"],
    ["meunasah", "mns"],
    ["gunung", "gn", "gng", "g"],
    ["simpang", "sp", "spg", "sim"],
    ["muara", "ma", "muaro"],
    ["bukit", "bt", "bkt", "buket"],
    ["timur", "tim", "tmr"],
    ["barat", "bar", "brt"],
    ["selatan", "sel", "slt"],
    ["utara", "ut", "utr"],
    ["tengah", "teng", "tgh"],
    ["tenggara", "tgr"],
    ["kabupaten", "kab"],
  ].flatMap((group) => group.map((word) => [word, group[0] as string] as const)),
);

export const isGeneric = (word: string): boolean => genericElements.has(word);
export const isQualifier = (word: string): boolean => qualifiers.has(word);
export const areEquivalent = (a: string, b: string): boolean => equivalentWords.has(a) && equivalentWords.get(a) === equivalentWords.get(b);
