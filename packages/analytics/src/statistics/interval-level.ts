import type { UncertaintyInterval } from "../answer/kpi-value.ts";

/** The level of every interval of this project. */
export const intervalLevel = 0.95;

/** The 97.5 % quantile of the normal distribution. R: `format(qnorm(0.975), digits = 17)`. */
export const normal975 = 1.9599639845400536;

/** The 99.9 % quantile. R: `format(qnorm(0.999), digits = 17)`. */
export const normal999 = 3.0902323061678127;

/** Below this number of villages the variance between them is not known well enough for an interval. */
export const fewestClusters = 10;

/** An interval at the level of this project; `method` is a code. */
export const intervalOf = (low: number, high: number, method: string): UncertaintyInterval => ({ low, high, level: intervalLevel, method });
