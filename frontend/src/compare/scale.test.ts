// The axes of a plot: they end where the data end, and have marks that people can read.
import { describe, expect, it } from "vitest";

import { logAxis, msText, sizeText, timesText } from "./scale";

describe("an axis", () => {
  it("puts the least and the most at its ends and equal ratios equally far apart", () => {
    const { place } = logAxis([250, 1000, 4000], 0, 100);
    expect([250, 1000, 4000].map(place)).toEqual([0, 50, 100].map((at) => expect.closeTo(at) as number));
  });

  it("has at least three marks, none outside the data", () => {
    for (const values of [
      [250, 32_000],
      [0.002, 300],
      [40, 90],
    ]) {
      const { ticks } = logAxis(values, 0, 1);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(Math.min(...ticks)).toBeGreaterThanOrEqual((values[0] ?? 0) * 0.999);
      expect(Math.max(...ticks)).toBeLessThanOrEqual((values[1] ?? 0) * 1.001);
    }
  });

  it("stands still where there is one value alone", () => {
    expect(logAxis([5, 5], 10, 20).place(5)).toBe(10);
  });
});

it("says sizes, times and ratios in few letters", () => {
  expect([250, 4000, 32_000, 1_500_000].map(sizeText)).toEqual(["250", "4 k", "32 k", "1.5 M"]);
  expect([0.0042, 12.4, 1234].map(msText)).toEqual(["0.0042 ms", "12 ms", "1.2 s"]);
  expect([1.96, 16.4].map(timesText)).toEqual(["2.0×", "16×"]);
});
