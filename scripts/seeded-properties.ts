import fc from "fast-check";

/**
 * Property tests draw the same cases each time, so that a change is judged by what it changes.
 * `PIMPASA_SEED=random` draws others, and any whole number repeats what a failure printed.
 */
const seed = process.env.PIMPASA_SEED ?? "20241104";
if (seed !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
