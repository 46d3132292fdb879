// The dashboard: every figure is computed in the browser by the same functions as in the report.
import { render } from "preact";
import "./style.css";

const place = document.getElementById("app");
// The page says that it loads before the packages are there.
if (place !== null) {
  const [{ App }, { sampleData }] = await Promise.all([import("./app.tsx"), import("./load.ts")]);
  const first = await sampleData();
  place.replaceChildren();
  render(<App first={first} />, place);
}
