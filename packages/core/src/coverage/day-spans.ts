/** The days `[fromDay, toDay)` as day numbers; `toDay` is `Infinity` while open. */
export interface DaySpan {
  readonly fromDay: number;
  readonly toDay: number;
}

/*
 * Lists of spans are in order of their first day; where it says "apart", they do not overlap. Each function goes through
 * its lists once.
 */

/** The parts of the spans that lie within the window. */
export const within = <S extends DaySpan>(spans: readonly S[], window: DaySpan): S[] =>
  spans.flatMap((span) => {
    const [fromDay, toDay] = [Math.max(span.fromDay, window.fromDay), Math.min(span.toDay, window.toDay)];
    return fromDay < toDay ? [{ ...span, fromDay, toDay }] : [];
  });

/** The days of any of the spans, apart. */
export function united(spans: readonly DaySpan[]): DaySpan[] {
  const result: DaySpan[] = [];
  for (const { fromDay, toDay } of spans) {
    const last = result.at(-1);
    if (last === undefined || last.toDay < fromDay) result.push({ fromDay, toDay });
    else if (last.toDay < toDay) result[result.length - 1] = { fromDay: last.fromDay, toDay };
  }
  return result;
}

/** The parts of `spans` (apart) that no span of `others` (apart) covers; each keeps what else its span says. */
export function without<S extends DaySpan>(spans: readonly S[], others: readonly DaySpan[]): S[] {
  const result: S[] = [];
  let next = 0;
  for (const span of spans) {
    let fromDay = span.fromDay;
    for (let other = others[next]; other !== undefined && other.fromDay < span.toDay; other = others[next]) {
      if (fromDay < other.fromDay) result.push({ ...span, fromDay, toDay: other.fromDay });
      fromDay = Math.max(fromDay, other.toDay);
      if (other.toDay > span.toDay) break;
      next += 1;
    }
    if (fromDay < span.toDay) result.push({ ...span, fromDay });
  }
  return result;
}

/** The spans that share a day with one of the others (apart). */
export function touching<S extends DaySpan>(spans: readonly S[], others: readonly DaySpan[]): S[] {
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.toDay ?? Infinity) <= span.fromDay) next += 1;
    return (others[next]?.fromDay ?? Infinity) < span.toDay;
  });
}

/** On how many days of the spans (apart) is there one of the others (apart)? */
export const daysShared = (spans: readonly DaySpan[], others: readonly DaySpan[]): number =>
  dayCount(spans) - dayCount(without(spans, others));

/** How many days do the spans (apart, none of them open) hold? */
export const dayCount = (spans: readonly DaySpan[]): number => spans.reduce((days, { fromDay, toDay }) => days + toDay - fromDay, 0);
