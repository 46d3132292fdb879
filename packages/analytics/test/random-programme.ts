import { type Dataset, readDataset } from "@pimpasa/core";
import type fc from "fast-check";
import { listedGazetteer, programme } from "./programme-settings.ts";
import { datedRecords, eventRecords, referenceRecords } from "./random-records.ts";
import { begin, type Sizes, sketchOf } from "./random-sketch.ts";
import type { Records } from "./records.ts";

/**
 * A random small programme: offices that close, officers who move, villages in three time zones whose designation and
 * lead change and lapse, joint activities, records made later, resubmissions, histories with gaps, nil reports. All invented.
 */
export const randomRecordsOf = (sizes: Sizes): fc.Arbitrary<Records> =>
  sketchOf(sizes).map((sketch) => ({ ...datedRecords(sketch, begin), ...eventRecords(sketch), ...referenceRecords(sketch) }));

export const randomRecords = randomRecordsOf({ villages: [0, 8], activities: [0, 25], reports: [0, 25] });

/** The records as a dataset. The generator makes no record that is refused. */
export async function datasetOf(records: Records): Promise<Dataset> {
  const { dataset, rejected } = await readDataset({ ...records } as never, { programme, gazetteer: listedGazetteer });
  if (rejected.length > 0) throw new Error(`The generator made rows that are refused: ${JSON.stringify(rejected[0])}`);
  return dataset;
}
