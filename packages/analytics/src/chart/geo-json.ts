/** Areas as GeoJSON gives them (RFC 7946): what the maps read of it, everything else is left as it is. */
export interface GeoFeature {
  readonly type: "Feature";
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry: GeoGeometry | null;
}

/** A ring of longitudes and latitudes, closed. */
export type GeoRing = readonly (readonly number[])[];

export type GeoGeometry =
  | { readonly type: "Polygon"; readonly coordinates: readonly GeoRing[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly GeoRing[])[] }
  | { readonly type: string; readonly coordinates?: unknown; readonly geometries?: unknown };

export interface GeoFeatures {
  readonly type: "FeatureCollection";
  readonly features: readonly GeoFeature[];
}

/** An area whose rings are in the order that vega draws. */
export interface Area {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: readonly (readonly GeoRing[])[];
}

/** The areas of a map: its polygons; points, lines and empty features are left out. */
export function areasOf(map: GeoFeatures): Area[] {
  if (!Array.isArray(map.features)) return [];
  return map.features.flatMap(({ geometry, properties }) => {
    const polygons = polygonsOf(geometry).filter((rings) => (rings[0]?.length ?? 0) >= 4);
    return polygons.length === 0 ? [] : [{ properties: properties ?? {}, polygons: polygons.map(wound) }];
  });
}

function polygonsOf(geometry: GeoGeometry | null): readonly (readonly GeoRing[])[] {
  if (geometry === null || !Array.isArray(geometry.coordinates)) return [];
  if (geometry.type === "Polygon") return [geometry.coordinates as readonly GeoRing[]];
  return geometry.type === "MultiPolygon" ? (geometry.coordinates as readonly (readonly GeoRing[])[]) : [];
}

/** Outer rings clockwise and holes the other way, as d3-geo wants them: RFC 7946 has it the other way round, and d3 then fills the globe. */
const wound = (rings: readonly GeoRing[]): readonly GeoRing[] =>
  rings.map((ring, at) => (ringArea(ring) > 0 === (at === 0) ? [...ring].reverse() : ring));

/** Twice the signed area, positive where the ring runs against the clock. */
function ringArea(ring: GeoRing): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[at - 1], ring[at]];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/** A point within the largest polygon of an area (the centre of mass of its outer ring), where its sign stands. */
export function signPlace({ polygons }: Area): readonly [longitude: number, latitude: number] {
  const outer = polygons.map((rings) => rings[0] ?? []);
  const largest = outer.reduce((most, ring) => (Math.abs(ringArea(ring)) > Math.abs(ringArea(most)) ? ring : most), outer[0] ?? []);
  const [ox = 0, oy = 0] = largest[0] ?? [];
  let [x, y, sum] = [0, 0, 0];
  for (let at = 1; at < largest.length; at += 1) {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [largest[at - 1], largest[at]];
    const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    x += (ax - ox + bx - ox) * cross;
    y += (ay - oy + by - oy) * cross;
    sum += cross;
  }
  return sum === 0 ? [ox, oy] : [ox + x / (3 * sum), oy + y / (3 * sum)];
}

/** West, south, east, north of these points. */
export type GeoBox = readonly [west: number, south: number, east: number, north: number];

export function boxOf(points: Iterable<readonly number[]>): GeoBox | undefined {
  let box: [number, number, number, number] | undefined;
  for (const [x = 0, y = 0] of points) {
    box ??= [x, y, x, y];
    box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  }
  return box;
}

export const pointsOf = ({ polygons }: Area): readonly (readonly number[])[] => polygons.flat(2);

/** The area as a feature for vega; coordinates to three decimals (100 m), since nobody sees more on a screen. */
export const featureOf = ({ polygons }: Area, properties: object): object => ({
  type: "Feature",
  ...properties,
  geometry: {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [short(x), short(y)]))),
  },
});

const short = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** A flat projection (a degree is as long east as north: near the equator, where Indonesia lies, that distorts little) that shows a box. */
export function projectionOf([west, south, east, north]: GeoBox, width: number): { readonly projection: object; readonly height: number } {
  const [spanX, spanY] = [Math.max(east - west, 0.02), Math.max(north - south, 0.02)];
  const height = Math.round(Math.min(Math.max((width * spanY) / spanX, 90), width * 1.4));
  const degree = Math.min(width / spanX, height / spanY) * 0.96;
  const [centreX, centreY] = [(west + east) / 2, (south + north) / 2];
  const projection = {
    type: "equirectangular",
    scale: (degree * 180) / Math.PI,
    rotate: [-centreX, 0, 0],
    center: [0, centreY],
    translate: [width / 2, height / 2],
  };
  return { projection, height };
}
