// How mock interviews are spoken of: what happens, what came of it, and the gap without a judge.
import { expect, it } from "vitest";

import { beforeLines, LADDER, meanWords, outcomeWords, rowWords, takesFriend } from "./words";

it("says of every step what happens, and of the last two that a friend comes", () => {
  for (const level of LADDER) {
    const lines = beforeLines({ level, minutes: 45 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.some((line) => line.includes("A friend"))).toBe(takesFriend(level));
    expect(lines.some((line) => line.includes("45 minutes"))).toBe(level !== "alone_untimed");
  }
});

it.each([
  [{ own: 3, friend: null, gap: null }, "you 3"],
  [{ own: null, friend: 2, gap: null }, "friend 2, you not rated"],
  [{ own: 1, friend: 2, gap: -1 }, "you 1, friend 2: 1 step apart"],
  [{ own: 4, friend: 4, gap: 0 }, "you 4, friend 4: the same"],
  [{ own: null, friend: null, gap: null }, "not rated"],
])("says a row of the picture in words", (row, words) => {
  expect(rowWords(row)).toBe(words);
});

it.each([
  [2.5, 3.5, /You were the stricter one/],
  [3.5, 2.5, /Your friend was the stricter one/],
  [3, 3.1, /You see it alike/],
  [null, 3, /^$/],
])("says who was stricter, where the averages are apart", (own, friend, words) => {
  expect(meanWords(own, friend)).toMatch(words);
});

it("says of a session without a submission that nothing was submitted", () => {
  const problems = [{ slug: "a", title: "A", verdict: null }];
  expect(outcomeWords({ state: "done", problems })).toBe("nothing submitted");
  expect(outcomeWords({ state: "lobby", problems })).toBe("not begun");
});
