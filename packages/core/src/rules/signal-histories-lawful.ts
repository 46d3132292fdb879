import type { SignalEvent } from "../entities/signal.ts";
import { type Finding, finding } from "../finding.ts";
import { toMinutes } from "../instant.ts";
import { isLawfulSignalTransition } from "../signal-history.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** The history of a signal begins when it is raised, follows lawful transitions, its times never go back, and it is closed with an outcome. */
export const signalHistoriesLawful: Rule = {
  codes: {
    "signal-history-start": { severities: ["error"], source: ruleSources.earlyWarning },
    "signal-transition": { severities: ["error"], source: ruleSources.earlyWarning },
    "signal-time-order": { severities: ["error"], source: ruleSources.earlyWarning },
    "signal-outcome-missing": { severities: ["warning"], source: ruleSources.earlyWarning },
  },
  reads: ["signals", "signalEvents"],
  check(view) {
    const histories = historiesOf(view);
    return view.dataset.signals.flatMap((signal) => {
      const [first, ...others] = histories.get(signal.id) ?? [];
      if (first === undefined) return [];
      const start = first.state === "raised" && toMinutes(first.at) === toMinutes(signal.raisedAt) ? [] : [wrongStart(signal.id, first)];
      return [
        ...start,
        ...outcome(first),
        ...others.flatMap((event, i) => eventFindings(event, i === 0 ? first : (others[i - 1] as SignalEvent))),
      ];
    });
  },
};

function historiesOf({ dataset }: DatasetView): Map<string, SignalEvent[]> {
  const histories = new Map<string, SignalEvent[]>();
  for (const event of dataset.signalEvents) {
    const history = histories.get(event.signalId);
    if (history === undefined) histories.set(event.signalId, [event]);
    else history.push(event);
  }
  return histories;
}

const where = (id: string, field: string) => ({ table: "signalEvents", key: id, path: [field] }) as const;

const wrongStart = (signal: string, first: SignalEvent): Finding =>
  finding("signal-history-start", "error", { table: "signals", key: signal }, { state: first.state, at: first.at });

const outcome = (event: SignalEvent): Finding[] =>
  event.state === "closed" && event.outcome === undefined
    ? [finding("signal-outcome-missing", "warning", where(event.id, "outcome"), {})]
    : [];

function eventFindings(event: SignalEvent, before: SignalEvent): Finding[] {
  const params = { state: event.state, at: event.at, before: before.at };
  return [
    ...(isLawfulSignalTransition(before.state, event.state)
      ? []
      : [finding("signal-transition", "error", where(event.id, "state"), { from: before.state, to: event.state })]),
    ...(toMinutes(event.at) < toMinutes(before.at) ? [finding("signal-time-order", "error", where(event.id, "at"), params)] : []),
    ...outcome(event),
  ];
}
