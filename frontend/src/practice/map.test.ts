// What a square shows and says: its area follows the strength, and everything it shows is said too.
import { expect, it } from "vitest";

import { cellOf, DAY } from "../testing/fakePractice";
import { cellWords, fillOf, projectWords } from "./map";

const STATS = { title: "Statistics" };

it("fills a square by area, so that half the strength is half of what one sees", () => {
  expect(fillOf(1, 3)).toBe(1);
  expect(fillOf(0.5, 3) ** 2).toBeCloseTo(0.5);
});

it("leaves a square empty only where there is nothing, however faint the rest has become", () => {
  expect(fillOf(0, 0)).toBe(0);
  expect(fillOf(0.001, 1)).toBeGreaterThan(0.3);
});

it("says from how many things, and how long ago the last was", () => {
  const cell = cellOf({ evidence: "solved", strength: 0.5, things: 2, last_at: 10 * DAY });
  expect(cellWords(STATS, cell, 15 * DAY)).toBe("Statistics, solved alone: fair, from 2 things, the last 5 days ago.");
  expect(cellWords(STATS, cellOf({ evidence: "watched" }), 0)).toBe("Statistics, solved while watched: nothing yet.");
});

it("names a project's families and its questions", () => {
  const project = { id: "p1", title: "Churn", families: ["classic" as const, "data" as const], answered: 0 };
  expect(projectWords(project)).toBe("Churn: classic machine learning, data; no question answered with it yet.");
  expect(projectWords({ ...project, answered: 1 })).toContain("; 1 question answered with it.");
});
