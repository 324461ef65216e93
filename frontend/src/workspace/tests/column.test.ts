// A column shows its numbers under each other, each with as many places as the column needs.
import { expect, it } from "vitest";

import { columnOf } from "./column";

it.each([
  ["whole numbers", [1, 20, -300], ["1", "20", "-300"], true],
  ["fractions", [0.5, 10, 2.25], ["0.50", "10.00", "2.25"], true],
  ["sums that are not quite exact", [0.1 + 0.2, 1 / 3], ["0.300000", "0.333333"], true],
  ["very small and very large", [1.5e-7, 2e300, 0], ["1.5000e-7", "2.0000e+300", "0"], true],
  ["numbers told as text", ["9007199254740993", "nan", "-inf", 1.5], ["9007199254740993", "nan", "-inf", "1.5"], true],
  ["holes", [1, null, 2], ["1", null, "2"], true],
  ["nothing but holes", [null, null], [null, null], false],
  ["words", ["a", 1, ""], ["a", "1", ""], false],
  ["truth", [true, false, null], ["True", "False", null], false],
  ["nothing", [], [], false],
])("%s", (_, values, texts, numbers) => {
  expect(columnOf(values)).toEqual({ texts, numbers });
});
