// Every text of core in both languages, Bahasa Indonesia first.
export { formatDay, formatPeriod } from "./messages/calendar-text.ts";
export { coverageFaultText } from "./messages/coverage-fault-text.ts";
export { fieldLabel } from "./messages/field-labels.ts";
export { issueText } from "./messages/issue-text.ts";
export { consequenceText, refusalText } from "./messages/operation-text.ts";
export { ruleText } from "./messages/rule-text.ts";
export { ruleTitles } from "./messages/rule-titles.ts";
export { tableLabels } from "./messages/table-labels.ts";
export { villageStateText } from "./messages/village-state-text.ts";
export { type PersonalDataRow, personalDataInventory } from "./privacy/personal-data-inventory.ts";
