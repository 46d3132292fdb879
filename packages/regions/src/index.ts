export { gazetteerAttribution, gazetteerSource } from "./attribution.ts";
export { type LoadGazetteerOptions, loadGazetteer, UnknownProvinceError } from "./load-gazetteer.ts";
export { type ProvinceEntry, provinces, type RegencyEntry, regencies } from "./nation.ts";
export type { Because, BecauseCode, BecauseParams } from "./resolver/because.ts";
export { becauseText } from "./resolver/because-text.ts";
export { type RegionCandidate, type RegionMatch, type RegionResolution, type RegionRow, regionMatches } from "./resolver/resolution.ts";
export { withRegions } from "./with-regions.ts";
export { type RegionGazetteer, withResolver } from "./with-resolver.ts";
