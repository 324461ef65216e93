// Arrows walk the contents page from its first line to its last and back to the search field.
import { expect, it } from "vitest";

import { rowAfter } from "./useRowKeys";

it.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 1, 2],
  ["ArrowDown", 2, 2],
  ["ArrowUp", 1, 0],
  ["ArrowUp", 0, -1],
  ["ArrowUp", -1, null],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["a", 0, null],
])("%s from row %d leads to %s", (key, at, next) => {
  expect(rowAfter(key, at, 3)).toBe(next);
});

it("leads nowhere in an empty list", () => {
  expect(rowAfter("ArrowDown", -1, 0)).toBeNull();
});
