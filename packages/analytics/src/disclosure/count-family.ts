import type { KpiAnswer } from "./kpi-answer.ts";

/**
 * KPIs that count the same persons or reports: what is published of one can tell of another. Counts are named; a KPI shows
 * one (a count), or two that add up to its denominator (a share: the numerator and the rest).
 */
export interface CountFamily {
  /** The counts of each KPI, by its id. */
  readonly kpis: Readonly<Record<string, Shown>>;
  /** Counts that may be greater or smaller by one together, all else being the same. */
  readonly moves: readonly (readonly string[])[];
  /** The sum of the first counts is never greater than that of the second. */
  readonly atMost: readonly (readonly [less: readonly string[], more: readonly string[]])[];
}

type Shown = readonly [count: string] | readonly [numerator: string, rest: string];

/** Every way to take at most one count of each group, and at least one in all. */
function everyMove(groups: readonly (readonly string[])[]): string[][] {
  const all = groups.reduce<string[][]>((moves, group) => moves.flatMap((move) => [move, ...group.map((count) => [...move, count])]), [[]]);
  return all.filter((move) => move.length > 0);
}

const attendances: CountFamily = {
  kpis: {
    participants: ["participants"],
    "reach-per-1000": ["taught"],
    "women-share": ["women", "men"],
    "youth-share": ["youth", "other-ages"],
  },
  moves: everyMove([["participants"], ["taught"], ["women", "men"], ["youth", "other-ages"]]),
  atMost: [
    [["women", "men"], ["participants"]],
    [["youth", "other-ages"], ["participants"]],
    [["taught"], ["participants"]],
  ],
};

/**
 * A report is submitted, its round is decided in time or late, and it may be open and overdue. That no more reports are
 * open than came in is known only where the period holds the whole life of the programme; it is taken as known.
 */
const reports: CountFamily = {
  kpis: {
    "reports-submitted": ["submitted"],
    "inputs-received": ["inputs"],
    "questions-answered-share": ["answered", "unanswered"],
    "verification-timeliness": ["in-time", "late"],
    "open-backlog": ["open"],
    "red-flags": ["overdue"],
  },
  moves: [
    ...everyMove([["submitted"], ["in-time", "late"], ["open"], ["inputs"], ["answered", "unanswered"]]),
    ...everyMove([["submitted"], ["in-time", "late"], ["inputs"], ["answered", "unanswered"]]).map((move) => [...move, "open", "overdue"]),
    ["open", "overdue"],
    ["overdue"],
  ],
  atMost: [
    [["submitted"], ["in-time", "late"]],
    [["overdue"], ["open"]],
    [["open"], ["submitted"]],
    [["inputs"], ["submitted"]],
    [["answered", "unanswered"], ["inputs"]],
  ],
};

const families: readonly CountFamily[] = [attendances, reports];

export interface LinkedAnswers {
  readonly family: CountFamily;
  readonly answers: readonly KpiAnswer[];
}

/** The answers of a call that count persons or reports, each with those that count the same ones. */
export function linkedAnswers(answers: readonly KpiAnswer[]): LinkedAnswers[] {
  const counting = answers.filter(({ definition, rows }) => definition.counts !== "other" && rows.length > 0);
  const linked = families.map((family) => ({ family, answers: counting.filter(({ definition }) => definition.id in family.kpis) }));
  const alone = counting.filter(({ definition }) => !families.some((family) => definition.id in family.kpis));
  return [...linked, ...alone.map((answer) => ({ family: familyOfOne(answer), answers: [answer] }))]
    .filter((one) => one.answers.length > 0)
    .map(({ family, answers: own }) => ({ family: askedOf(family, new Set(own.map(({ definition }) => definition.id))), answers: own }));
}

function familyOfOne({ definition, rows }: KpiAnswer): CountFamily {
  const isShare = definition.unit === "share" && rows.some((row) => row.denominator !== null);
  const shown: Shown = isShare ? ["numerator", "rest"] : ["numerator"];
  return { kpis: { [definition.id]: shown }, moves: shown.map((count) => [count]), atMost: [] };
}

/** The family as far as a call asks for it: of what was not asked for nothing is published. */
function askedOf(family: CountFamily, ids: ReadonlySet<string>): CountFamily {
  const kpis = Object.fromEntries(Object.entries(family.kpis).filter(([id]) => ids.has(id)));
  const known = new Set<string>(Object.values(kpis).flat());
  const moves = family.moves.map((move) => move.filter((count) => known.has(count))).filter((move) => move.length > 0);
  return {
    kpis,
    moves: [...new Map(moves.map((move) => [move.join(), move] as const)).values()],
    atMost: family.atMost.filter((pair) => pair.flat().every((count) => known.has(count))),
  };
}
