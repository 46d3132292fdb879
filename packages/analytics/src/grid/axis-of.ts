import type { PlaceDimension } from "../dimension.ts";
import type { KpiContext } from "./kpi-context.ts";
import type { PlaceAxis } from "./place-axis.ts";
import { districtAxis, priorityAxis, provinceAxis, regencyAxis, villageAxis } from "./region-axes.ts";
import { officeAxis, officerAxis, regionalOfficeAxis } from "./responsibility-axes.ts";
import { riskBandAxis } from "./risk-band-axis.ts";

const axes: Readonly<Record<PlaceDimension, (context: KpiContext) => PlaceAxis>> = {
  priority: priorityAxis,
  province: provinceAxis,
  regency: regencyAxis,
  district: districtAxis,
  village: villageAxis,
  office: officeAxis,
  "regional-office": regionalOfficeAxis,
  officer: officerAxis,
  "risk-band": riskBandAxis,
};

/** The breakdown of villages by a dimension of place. */
export const placeAxis = (context: KpiContext, dimension: PlaceDimension): PlaceAxis => axes[dimension](context);
