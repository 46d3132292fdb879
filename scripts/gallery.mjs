// Draws every chart from the sample into one page: out/gallery.html. Usage: npm run gallery
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { galleryPage } from "./gallery/gallery-page.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
mkdirSync(join(root, "out"), { recursive: true });
writeFileSync(join(root, "out", "gallery.html"), await galleryPage());
console.log("out/gallery.html");
