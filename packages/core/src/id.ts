// Every text of core in Bahasa Indonesia, for those who show no other language.
export { formatDay, formatPeriod } from "./messages/id/calendar-text.ts";
export { coverageFaultText } from "./messages/id/coverage-fault-text.ts";
export { fieldLabels } from "./messages/id/field-labels.ts";
export { issueText } from "./messages/id/issue-text.ts";
export { consequenceText, refusalText } from "./messages/id/operation-text.ts";
export { ruleText } from "./messages/id/rule-text.ts";
export { ruleTitles } from "./messages/id/rule-titles.ts";
export { tableLabels } from "./messages/id/table-labels.ts";
export { villageStateText } from "./messages/id/village-state-text.ts";
