import { type Dimension, timeDimensions } from "@pimpasa/analytics";

export { type Dimension, dimensions, kpi, kpiCatalogue } from "@pimpasa/analytics";

export const isTime = (dimension: Dimension): boolean => (timeDimensions as readonly Dimension[]).includes(dimension);
