// The warm-up is a problem made for it, in a language that the interview allows, or none.
import { expect, it } from "vitest";

import { SUMMARY } from "../testing/fakeServer";
import { warmUpIn } from "./warmUpProblem";

const ASKED = { ...SUMMARY, slug: "asked", difficulty: 1 };
const WARM = { ...SUMMARY, slug: "warm-up", tags: ["warm-up"], languages: ["python", "cpp"] };

it("is the problem that is tagged so, however easy others are", () => {
  expect(warmUpIn([ASKED, WARM], [])).toBe("warm-up");
});

it("is never a problem that an interview might ask", () => {
  expect(warmUpIn([ASKED], [])).toBeNull();
});

it.each([
  [["cpp"], "warm-up"],
  [["javascript", "python"], "warm-up"],
  [["duckdb"], null],
])("fits the languages %j: %s", (allowed, slug) => {
  expect(warmUpIn([WARM], allowed)).toBe(slug);
});
