// Every text of core in English, for those who show no other language.
export { formatDay, formatPeriod } from "./messages/en/calendar-text.ts";
export { coverageFaultText } from "./messages/en/coverage-fault-text.ts";
export { fieldLabels } from "./messages/en/field-labels.ts";
export { issueText } from "./messages/en/issue-text.ts";
export { consequenceText, refusalText } from "./messages/en/operation-text.ts";
export { ruleText } from "./messages/en/rule-text.ts";
export { ruleTitles } from "./messages/en/rule-titles.ts";
export { tableLabels } from "./messages/en/table-labels.ts";
export { villageStateText } from "./messages/en/village-state-text.ts";
