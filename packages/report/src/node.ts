export { chartPng } from "./node/chart-png.ts";
export { browserNames, findChromium, PdfError, reportPdf } from "./node/report-pdf.ts";
