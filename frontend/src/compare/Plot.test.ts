// Names at the ends of curves: each near its curve, none upon another.
import { expect, it } from "vitest";

import { apart } from "./Plot";

it("leaves names where they are that are far enough apart", () => {
  expect(apart([40, 10, 80])).toEqual([40, 10, 80]);
});

it("moves names that would lie upon each other, in the order of their curves", () => {
  expect(apart([50, 52, 51])).toEqual([50, 74, 62]);
});
