/** Measured points: at this margin (ln of the odds for the best place against all else together), this confidence. */
const points = [
  [0, 0.3],
  [1, 0.4],
  [3, 0.6],
  [5, 0.75],
  [7, 0.85],
  [9, 0.89],
  [10, 0.95],
  [11.5, 0.98],
] as const;

/** How sure is an answer with this margin? 0 to 0.99, rounded to two decimals; never less for a greater margin. */
export function confidenceOf(margin: number): number {
  if (margin <= 0) return Math.round(100 * Math.max(0, 0.3 * Math.exp(margin / 4))) / 100;
  let [lowMargin, low]: readonly [number, number] = points[0];
  for (const [highMargin, high] of points.slice(1)) {
    if (margin < highMargin) return Math.floor(100 * (low + ((high - low) * (margin - lowMargin)) / (highMargin - lowMargin))) / 100;
    [lowMargin, low] = [highMargin, high];
  }
  return low;
}

/** What only the list decides stays at or below this, and so does a name that is written in another way. */
const mostInDoubt = 0.89;

export interface AnswerMargins {
  /** With everything that counts. */
  readonly margin: number;
  /** Of the same answer without its list. */
  readonly alone: number;
  /** What the written name costs against the official one. */
  readonly nameCost: number;
}

/** A name that costs more differs in more than spaces and the notation of numbers. */
const sameNameCost = 1;

/** How sure is an answer, given where its margin comes from? */
export function answerConfidence({ margin, alone, nameCost }: AnswerMargins): number {
  const confidence = confidenceOf(margin);
  if (confidence <= mostInDoubt) return confidence;
  return nameCost > sameNameCost ? mostInDoubt : Math.max(mostInDoubt, Math.min(confidence, confidenceOf(alone)));
}
