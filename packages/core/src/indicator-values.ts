/** What an observation of an indicator may be: its unit, and the lowest and highest value that can be. */
export interface IndicatorValues {
  readonly unit: string;
  readonly bounds: { readonly minimum: number; readonly maximum: number | null };
}

const share = { minimum: 0, maximum: 1 };
const unbounded = { minimum: 0, maximum: null };

/** Of each indicator of the programme's evidence; `defaultRiskIndicators` says what they measure and how they could mislead. */
export const indicatorValues = {
  "migrant-workers-per-1000": { unit: "persons per 1,000 residents", bounds: { minimum: 0, maximum: 1000 } },
  "recruitment-agent-present": { unit: "0 or 1", bounds: share },
  "migrant-deaths-per-100000": { unit: "deaths per 100,000 residents and year", bounds: unbounded },
  "non-procedural-share": { unit: "share 0..1", bounds: share },
  "documents-made-elsewhere-share": { unit: "share 0..1", bounds: share },
  "without-birth-certificate-share": { unit: "share 0..1", bounds: share },
  "village-development-index": { unit: "index 0..100", bounds: { minimum: 0, maximum: 100 } },
  "procedural-information-sessions": { unit: "sessions per village and year", bounds: unbounded },
} as const satisfies Readonly<Record<string, IndicatorValues>>;

/**
 * Is this value possible for the indicator? Its bounds are possible, what is not finite is not.
 *
 * @example
 * ```ts
 * const [perThousand] = defaultRiskIndicators;
 * [isPlausible(perThousand, 1000), isPlausible(perThousand, 1001)]; // => [true, false]
 * ```
 */
export const isPlausible = ({ bounds: { minimum, maximum } }: Pick<IndicatorValues, "bounds">, value: number): boolean =>
  Number.isFinite(value) && value >= minimum && (maximum === null || value <= maximum);
