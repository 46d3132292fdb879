import type { Dimension } from "../dimension.ts";
import type { KpiAnswer } from "./kpi-answer.ts";
import { type AtMost, type Move, movesOf, type Shown } from "./moves.ts";

/**
 * KPIs that count the same persons or reports: what is published of one can tell of another. A KPI shows one count, or two
 * that add up to its denominator (a share: the numerator and the rest).
 */
export interface CountFamily {
  /** The counts of each KPI, by its id. */
  readonly kpis: Readonly<Record<string, Shown>>;
  readonly moves: readonly Move[];
  /** The sum of the first counts is never greater than that of the second. */
  readonly atMost: readonly AtMost[];
}

export interface LinkedAnswers {
  readonly family: CountFamily;
  readonly answers: readonly KpiAnswer[];
}

/**
 * The answers of a call that count persons or reports, each with those that count the same ones: their definitions say so
 * (`counted`). Of what was not asked for nothing is published. KPIs of which one can be broken down by less than another add
 * up in other tables, and so are protected by themselves.
 */
export const linkedAnswers = (answers: readonly KpiAnswer[], by: readonly Dimension[]): LinkedAnswers[] =>
  [...Map.groupBy(answers, ({ definition }) => by.filter((dimension) => definition.dimensions.includes(dimension)).join())].flatMap(
    ([, alike]) => linkedAlike(alike),
  );

function linkedAlike(answers: readonly KpiAnswer[]): LinkedAnswers[] {
  const counting = answers.filter(({ rows }) => rows.length > 0);
  const shown = new Map(counting.map((answer) => [answer.definition.id, shownBy(answer)] as const));
  const atMost = relationsOf(counting, shown);
  return groupsOf(counting, shown, atMost).map((group) => {
    const kpis = Object.fromEntries(group.map(({ definition: { id } }) => [id, shown.get(id) as Shown]));
    const known = new Set<string>(Object.values(kpis).flat());
    const own = atMost.filter((pair) => pair.flat().every((count) => known.has(count)));
    return { family: { kpis, moves: movesOf(Object.values(kpis), own), atMost: own }, answers: group };
  });
}

/** A share shows its numerator and the rest. A rate over residents shows its numerator only: the rest is no count. */
function shownBy({ definition: { id, unit }, rows }: KpiAnswer): Shown {
  return unit === "share" && rows.some((row) => row.denominator !== null) ? [id, `${id}: rest`] : [id];
}

/** The same name stands for the same count; `within` for a count that is never less. */
function relationsOf(answers: readonly KpiAnswer[], shown: ReadonlyMap<string, Shown>): AtMost[] {
  const named = new Map<string, readonly string[]>();
  const relations: AtMost[] = [];
  const name = (text: string | undefined, counts: readonly string[]): void => {
    if (text === undefined) return;
    const known = named.get(text);
    if (known === undefined) named.set(text, counts);
    else relations.push([known, counts], [counts, known]);
  };
  for (const { definition } of answers) {
    const counts = shown.get(definition.id) as Shown;
    name(definition.counted?.numerator, counts.slice(0, 1));
    if (counts.length === 2) name(definition.counted?.denominator, counts);
  }
  for (const { definition } of answers) {
    const more = named.get(definition.counted?.within ?? "");
    if (more !== undefined) relations.push([shown.get(definition.id) as Shown, more]);
  }
  return relations;
}

/** Answers that a chain of relations links, in the order of the call. */
function groupsOf(answers: readonly KpiAnswer[], shown: ReadonlyMap<string, Shown>, atMost: readonly AtMost[]): KpiAnswer[][] {
  const groups: { readonly counts: Set<string>; readonly answers: KpiAnswer[] }[] = [];
  for (const answer of answers) {
    const counts = new Set<string>(shown.get(answer.definition.id));
    for (const pair of atMost) if (pair.flat().some((count) => counts.has(count))) for (const count of pair.flat()) counts.add(count);
    const linked = groups.filter((group) => [...counts].some((count) => group.counts.has(count)));
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push({
      counts: new Set([...linked.flatMap((group) => [...group.counts]), ...counts]),
      answers: [...linked.flatMap((group) => group.answers), answer],
    });
  }
  return groups.map((group) => group.answers);
}
