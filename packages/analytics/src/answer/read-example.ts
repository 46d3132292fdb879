import { CalendarDay, type Gazetteer, parsePeriod, RegionCode, readDataset } from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";
import { type PreparedDataset, prepareDataset } from "../grid/kpi-context.ts";
import type { WorkedExample } from "./worked-example.ts";

/** The data of a worked example, ready for its question. Throws where a row of the example would be refused. */
export async function readExample({ tables, programme, risk, asked }: WorkedExample): Promise<PreparedDataset> {
  const land = "regions" in tables ? { gazetteer: emptyGazetteer } : {};
  const { dataset, rejected } = await readDataset(tables, { programme: { ...programme, synthetic: true }, ...land });
  if (rejected[0] !== undefined) throw new Error(`A row of the example is refused; correct it: ${JSON.stringify(rejected[0])}`);
  const scores = risk?.map(({ regionCode, from, ...score }) => ({
    ...score,
    regionCode: RegionCode.parse(regionCode),
    from: CalendarDay.parse(from),
  }));
  return prepareDataset(dataset, lastDay(asked), { risk: scores });
}

/** The land of an example has the villages of its own table of regions and no others. */
const emptyGazetteer: Gazetteer = {
  source: "worked example",
  find: () => undefined,
  isLoaded: () => true,
  children: () => [],
  villageCount: () => 0,
};

function lastDay({ period, asOf }: WorkedExample["asked"]): CalendarDay {
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error(issueText(parsed.error, "en"));
  return asOf === undefined ? parsed.value.lastDay : CalendarDay.parse(asOf);
}
