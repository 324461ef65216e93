// In which order questions are taken, and where each stands.
import { expect, it } from "vitest";

import { DAY, promptOf, versionOf } from "../../testing/fakePractice";
import { againWords, partsOf, standingWords, versionWords } from "./words";

it("begins with the four of every interview, and ends with fact finding", () => {
  const prompts = [
    promptOf({ id: "F1", part: "Fact finding", rated: false }),
    promptOf({ id: "P5", part: "Projects" }),
    promptOf({ id: "D1", part: "Data" }),
    ...["P1", "P2", "P3", "P4"].map((id) => promptOf({ id })),
  ];
  expect(partsOf(prompts).map(({ title, prompts: own }) => [title, own.map(({ id }) => id).join(" ")])).toEqual([
    ["Begin with these four", "P1 P2 P3 P4"],
    ["Projects", "P5"],
    ["Data", "D1"],
    ["Fact finding", "F1"],
  ]);
});

it.each([
  [{}, "Not answered yet"],
  [{ answers: 1 }, "Answered"],
  [{ answers: 2, last_rating: 3, due_at: 2 * DAY }, "Answered 2 times, rated 3"],
  [{ answers: 2, last_rating: 3, due_at: DAY }, "Due again, rated 3"],
])("says where a question stands", (change, words) => {
  expect(standingWords(promptOf(change), DAY)).toBe(words);
});

it("tells versions apart by when they were given", () => {
  const at = new Date(2027, 2, 3, 14, 20).getTime();
  expect(versionWords(versionOf({ at, rating: 3 }))).toBe("3 March, 14:20, in 80 s, rated 3");
  expect(versionWords(versionOf({ at, seconds: 0 }))).toBe("3 March, 14:20");
});

it("says when to answer again", () => {
  const now = new Date(2027, 2, 3, 14, 20).getTime();
  expect(againWords(now + 7 * DAY, now)).toContain("on Wednesday 10 March");
  expect(againWords(now - 1, now)).toContain("again now");
  expect(againWords(null, now)).toBeNull();
});
