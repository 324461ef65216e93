// How practice speaks of time: exact where it is near, round where it is far.
import { expect, it } from "vitest";

import { daysAgo, daysUntil, factsText, inDays, spanText } from "./words";

const DAY = 86_400_000;

it.each([
  [0, "later today"],
  [1, "tomorrow"],
  [2, "in 2 days"],
  [31, "in 31 days"],
  [32, "in about 1 month"],
  [93, "in about 3 months"],
  [400, "in about a year"],
  [900, "in about 2 years"],
])("says when something comes back after %d days", (days, words) => {
  expect(inDays(days)).toBe(words);
});

it.each([
  [0, "today"],
  [1, "yesterday"],
  [13, "13 days ago"],
  [35, "5 weeks ago"],
  [92, "3 months ago"],
])("says that something was %d days ago", (days, words) => {
  expect(daysAgo(1000 * DAY, 1000 * DAY + days * DAY)).toBe(words);
});

it("counts days by the date, not by the hour", () => {
  const late = new Date(2027, 0, 31, 23, 50).getTime();
  const early = new Date(2027, 1, 1, 0, 10).getTime();
  expect(daysUntil(early, late)).toBe(1);
  expect(daysUntil(late, new Date(2027, 0, 31, 0, 5).getTime())).toBe(0);
});

it("says minutes as people do", () => {
  expect([59, 60, 150].map(spanText)).toEqual(["59 min", "1 h", "2 h 30 min"]);
});

it("says what an attempt was like, solved or not", () => {
  const facts = { solved: true, hints: 1, shown: false, submits: 2, minutes: 14.2, expected_minutes: 20 };
  expect(factsText(facts)).toBe("Solved in 14 of 20 minutes, 1 hint, 2 submissions");
  expect(factsText({ ...facts, solved: false, hints: 0, submits: 1 })).toBe(
    "Not solved, 14 of 20 minutes, no hint, 1 submission",
  );
  expect(factsText({ ...facts, shown: true })).toContain("1 hint and the other ways seen, 2");
});
