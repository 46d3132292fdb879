/** What the clusters (villages) of one cell add up to: enough for the variance of a ratio between them. */
export interface ClusterSums {
  /** Clusters with a denominator. */
  readonly clusters: number;
  /** Σn and Σd. */
  readonly numerator: number;
  readonly denominator: number;
  /** Σn², Σnd and Σd². */
  readonly numeratorSquares: number;
  readonly products: number;
  readonly denominatorSquares: number;
}

/** One cluster: how much of its denominator is numerator. */
export interface ClusterShare {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The sums of a list of clusters; those without a denominator are left out.
 *
 * @example
 * ```ts
 * clusterSumsOf([{ numerator: 1, denominator: 2 }, { numerator: 3, denominator: 4 }, { numerator: 0, denominator: 0 }]).products; // => 14
 * ```
 */
export function clusterSumsOf(clusters: readonly ClusterShare[]): ClusterSums {
  const filled = clusters.filter(({ denominator }) => denominator !== 0);
  const sum = (of: (cluster: ClusterShare) => number) => filled.reduce((total, cluster) => total + of(cluster), 0);
  return {
    clusters: filled.length,
    numerator: sum(({ numerator }) => numerator),
    denominator: sum(({ denominator }) => denominator),
    numeratorSquares: sum(({ numerator }) => numerator * numerator),
    products: sum(({ numerator, denominator }) => numerator * denominator),
    denominatorSquares: sum(({ denominator }) => denominator * denominator),
  };
}
