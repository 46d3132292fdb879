import { expect, test } from "vitest";
import { SampleOptionsError, sampleSettings } from "./sample-options.ts";

test("what is left out is filled in", () => {
  expect(sampleSettings({})).toEqual({ seed: 1, villages: 400, months: 20 });
});

test.each([{ villages: 0 }, { villages: 83_763 }, { villages: 1.5 }, { months: 0 }, { months: 121 }, { seed: -1 }, { seed: Number.NaN }])(
  "%j is refused, and the message says what is allowed",
  (options) => {
    expect(() => sampleSettings(options)).toThrow(SampleOptionsError);
    expect(() => sampleSettings(options)).toThrow(/takes a whole number from \d+ to \d+/);
  },
);

test("as many villages as the nation has (83,762, Kepmendagri 300.2.2-2138/2025) can be asked for", () => {
  expect(sampleSettings({ villages: 83_762 }).villages).toBe(83_762);
});
