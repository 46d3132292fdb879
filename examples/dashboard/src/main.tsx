// The dashboard: every figure is computed in the browser by the same functions as in the report.
import { render } from "preact";
import { App } from "./app.tsx";
import { sampleData } from "./load.ts";
import "./style.css";

const place = document.getElementById("app");
if (place !== null) render(<App first={await sampleData()} />, place);
