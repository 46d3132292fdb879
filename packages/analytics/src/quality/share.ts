/** A share as its two numbers. Nothing is known where the denominator is 0: never 0 % and never 100 %. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export const nothing: Share = { numerator: 0, denominator: 0 };

export const sumOfShares = (shares: Iterable<Share>): Share => {
  let [numerator, denominator] = [0, 0];
  for (const share of shares) {
    numerator += share.numerator;
    denominator += share.denominator;
  }
  return { numerator, denominator };
};
